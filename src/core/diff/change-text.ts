import type { Lang } from "../language/lang";
import { catalogues } from "../messages";
import { shortDay } from "../pictures/days";
import { formatShare } from "../views/format-share";
import type { Change, CheckinChange } from "./changes";

/** A change in words. What is strong should not be overlooked: less is asked, later, or somebody has an answer. */
export interface ChangeText {
  readonly words: string;
  readonly isStrong: boolean;
}

export interface ChangeContext {
  readonly locale: Lang;
  readonly today: string;
  /** What the change is about. */
  readonly item: "objective" | "result" | "action";
  readonly proposedBy?: readonly string[];
}

/** A change in words. People's own words stand in them as they are: the reader escapes. */
export function changeText(change: Change, context: ChangeContext): ChangeText {
  return { words: wordsOf(change, context), isStrong: isStrong(change) };
}

function isStrong(change: Change): boolean {
  switch (change.kind) {
    case "retargeted":
      return change.bar === "lowered" || change.after === undefined;
    case "due":
      return change.moved === "later";
    case "status":
      return change.after === "accepted" || change.after === "declined";
    default:
      return false;
  }
}

function wordsOf(change: Change, context: ChangeContext): string {
  const { locale, today, item, proposedBy = [] } = context;
  const say = catalogues[locale].changes;
  const untitled = catalogues[locale].views.untitled();
  switch (change.kind) {
    case "added":
      return item === "objective"
        ? say.addedObjective()
        : item === "result"
          ? say.addedResult()
          : say.addedAction({ by: proposedBy });
    case "removed":
      return say.removed();
    case "dropped":
      return say.dropped({ reason: change.reason });
    case "taken-up-again":
      return say.takenUpAgain();
    case "moved":
      return say.movedFrom({ objective: change.from.text ?? untitled });
    case "reworded":
      return say.reworded(change);
    case "retargeted":
      return fromTo(change, {
        both:
          change.bar === undefined
            ? say.targetMoved
            : change.bar === "lowered"
              ? say.barLowered
              : say.barRaised,
        said: say.targetSaid,
        gone: say.targetGone,
        neither: say.measureChanged,
      });
    case "baseline":
      return fromTo(change, {
        both: say.baselineMoved,
        said: say.baselineSaid,
        gone: say.baselineGone,
      });
    case "due": {
      const day = (date: string | undefined): string | undefined => date && shortDay(date, locale, today);
      return fromTo(
        { before: day(change.before), after: day(change.after) },
        {
          both: change.moved === "later" ? say.dueLater : say.dueSooner,
          said: say.dueSaid,
          gone: say.dueGone,
        },
      );
    }
    case "owner":
      return say.owner({ before: change.before, after: change.after });
    case "type":
      return change.after ? say.type[change.after]() : say.typeGone();
    case "why":
    case "whyNow":
    case "effect":
    case "learned":
      return fromTo(change, {
        both: say.saidAnew[change.kind],
        said: ({ after }) => say.said[change.kind]({ words: after }),
        gone: say.notSaidAnyMore[change.kind],
      });
    case "checkin":
      return checkinText(change, context);
    case "current":
      return fromTo(change, { both: say.currentMoved, said: say.currentSaid, gone: say.currentGone });
    case "status": {
      const status = say.status[change.after ?? "proposed"]();
      return change.reason === undefined ? status : say.because({ status, reason: change.reason });
    }
    case "supported":
      return say.supported({ by: change.by });
  }
}

/** `12 Nov: 7.5 % · Mia · the team is 80 % sure · “address check live”` */
function checkinText(
  { date, value, was, confidence, by, note }: CheckinChange,
  { locale, today }: ChangeContext,
): string {
  const { changes: say, overview } = catalogues[locale];
  return [
    say.checkin({ date: shortDay(date, locale, today), value, was }),
    by,
    confidence !== undefined && overview.confidence({ percent: formatShare(confidence, locale) }),
    note !== undefined && `“${note}”`,
  ]
    .filter((part) => part !== undefined && part !== false)
    .join(" · ");
}

interface Phrases {
  readonly both: (texts: { before: string; after: string }) => string;
  readonly said: (texts: { after: string }) => string;
  readonly gone: (texts: { before: string }) => string;
  readonly neither?: () => string;
}

function fromTo(
  { before, after }: { readonly before?: string | undefined; readonly after?: string | undefined },
  { both, said, gone, neither }: Phrases,
): string {
  if (before !== undefined && after !== undefined) return both({ before, after });
  if (after !== undefined) return said({ after });
  return before !== undefined ? gone({ before }) : (neither?.() ?? "");
}
