import type { Lang } from "../language/lang";
import { readField } from "../measure";
import { catalogues } from "../messages";
import type { Objective, Plan, QuantityField, Result } from "../model/plan";
import { resultStanding } from "../progress/result-standing";
import { formatShare } from "../views/format-share";
import { measureWords } from "./hover/measure-words";

/** What a value that is being typed would say of its result; or why it cannot be taken. */
export type CheckinPreview = { readonly said: string } | { readonly refused: string };

/** Looks at the value of a check-in before it is written. @param typed As somebody types it: `7.5`, `8%`, `true`. */
export function previewCheckin(
  typed: string,
  {
    result,
    objective,
    plan,
  }: { readonly result: Result; readonly objective: Objective; readonly plan: Plan },
  today: string,
  locale: Lang,
): CheckinPreview {
  const say = catalogues[locale];
  const value = readField(typed, { lang: plan.lang, kind: "value" });
  if (value.kind === "none") return { refused: say.features.aValue() };
  const nowhere = { span: { start: 0, end: 0 }, key: { start: 0, end: 0 }, path: "" };
  const field: QuantityField = { ...nowhere, value, source: typed, plain: true };
  const checkin = { ...nowhere, date: { ...nowhere, value: today }, value: field };
  const known = result.checkins.filter(({ date }) => date?.value !== today);
  const standing = resultStanding(
    { ...result, checkins: [...known, checkin] },
    plan,
    today,
    objective.type?.value,
  );
  if (!standing.measured) return { said: "" };
  const { guard, progress, pace, reached } = standing;
  const state =
    guard !== undefined
      ? guard === "held"
        ? say.views.guardHolds()
        : say.views.guardBroken()
      : reached
        ? say.views.reached()
        : pace && say.views.pace[pace];
  const share = progress === undefined || guard ? undefined : formatShare(progress, locale);
  return {
    said: [measureWords(standing, locale), share, state].filter((part) => part !== undefined).join(" · "),
  };
}
