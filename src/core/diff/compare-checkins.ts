import type { Lang } from "../language/lang";
import type { Checkin, Plan, Result } from "../model/plan";
import { nowText } from "../pictures/result-values";
import { personKey } from "../plan/people";
import { resultStanding } from "../progress/result-standing";
import type { CheckinChange } from "./changes";

/** The check-ins of a result that an earlier version lacked, or gave another value; the oldest first. */
export function compareCheckins(
  before: readonly Checkin[],
  result: Result,
  plan: Plan,
  locale: Lang,
): CheckinChange[] {
  const known = new Map<string, Checkin>();
  for (const checkin of before) known.set(keyOf(checkin), checkin);
  return result.checkins
    .flatMap((checkin): CheckinChange[] => {
      const { date, value, confidence, by, note } = checkin;
      if (!date || !value) return [];
      const earlier = known.get(keyOf(checkin));
      if (earlier?.value?.source === value.source) return [];
      const textOf = (one: Checkin): string => {
        const standing = resultStanding({ ...result, checkins: [one] }, plan, undefined);
        return nowText(standing, locale) ?? one.value?.source ?? "";
      };
      return [
        {
          kind: "checkin",
          date: date.value,
          value: textOf(checkin),
          ...(earlier?.value && { was: textOf(earlier) }),
          ...(confidence && { confidence: confidence.value }),
          ...(by && { by: by.value }),
          ...(note && { note: note.value }),
        },
      ];
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function keyOf({ date, by }: Checkin): string {
  return `${date?.value ?? ""} ${personKey(by?.value ?? "")}`;
}
