import { catalogues } from "../messages";
import { shortDay } from "../pictures/days";
import { type Markup, markup } from "../pictures/markup";
import { baselineText, nowText, type ResultValue, valuesOf } from "../pictures/result-values";
import type { Result } from "../model/plan";
import { understand } from "../progress/understanding";
import { formatShare } from "../views/format-share";
import type { FileContext } from "./overview-input";
import { drawnOf, keyOf, toLine } from "./parts";

const most = 6;

interface Move {
  readonly result: Result;
  readonly last: ResultValue;
  readonly before: ResultValue | undefined;
}

/** What the latest check-in of each result said that the one before it did not, the newest first. */
export function changesPart(context: FileContext): Markup | undefined {
  const { plan, locale } = context;
  const moves = plan.objectives
    .filter(({ dropped }) => !dropped)
    .flatMap((objective) =>
      objective.results
        .filter(({ dropped }) => !dropped)
        .flatMap((result): Move[] => {
          const values = valuesOf(drawnOf(result, objective, context));
          const last = values.at(-1);
          return last ? [{ result, last, before: values.at(-2) }] : [];
        }),
    )
    .sort((a, b) => (a.last.date < b.last.date ? 1 : a.last.date > b.last.date ? -1 : 0))
    .slice(0, most);
  if (moves.length === 0) return undefined;
  return markup`<section class="changes"><h3>${catalogues[locale].overview.changes()}</h3><ul>${moves.map((move) => moveLine(move, context))}</ul></section>`;
}

function moveLine({ result, last, before }: Move, context: FileContext): Markup {
  const { plan, today, locale } = context;
  const { overview: say, views } = catalogues[locale];
  const understanding = understand(result, plan);
  const from = before
    ? nowText(before.standing, locale)
    : understanding && understanding.shape !== "guard"
      ? baselineText(understanding, locale)
      : undefined;
  const to = nowText(last.standing, locale) ?? last.source;
  const { by, checkin } = last;
  const { confidence, note } = checkin ?? {};
  const wasSure = before?.checkin?.confidence?.value;
  const sure =
    confidence && confidence.value !== wasSure
      ? wasSure === undefined
        ? say.confidence({ percent: formatShare(confidence.value, locale) })
        : say.confidenceWas({
            percent: formatShare(confidence.value, locale),
            before: formatShare(wasSure, locale),
          })
      : undefined;
  const when = say.lastOn({ date: shortDay(last.date, locale, today), ...(by !== undefined && { by }) });
  return markup`<li data-key="${keyOf(context, result.path)}-change"><span lang="${result.lang}">${toLine(context, checkin?.path ?? result.path, result.text?.value ?? views.untitled())}</span> <strong><bdi>${from === undefined ? say.nowAt({ to }) : say.fromTo({ from, to })}</bdi></strong>${from !== undefined && direction({ last, before }, say)} <span class="facts"><bdi>${when}</bdi>${sure !== undefined && ` · ${sure}`}${note && markup` · <q><bdi>${note.value}</bdi></q>`}</span></li>`;
}

/** Whether it came closer to where it is to be. */
function direction(
  { last, before }: Pick<Move, "last" | "before">,
  say: (typeof catalogues)["en"]["overview"],
): Markup | undefined {
  const now = last.standing.progress;
  if (now === undefined) return undefined;
  const was = before ? before.standing.progress : 0;
  if (was === undefined) return undefined;
  const words = now > was ? say.closer() : now < was ? say.further() : say.same();
  return markup` <span class="direction">${words}</span>`;
}
