import { catalogues } from "../messages";
import type { Objective, Result } from "../model/plan";
import { shortDay } from "../pictures/days";
import { type Markup, markup, type Part } from "../pictures/markup";
import { baselineText, nowText, type ResultValue, targetText, valuesOf } from "../pictures/result-values";
import { expectedShare } from "../progress/pace";
import { resultStanding } from "../progress/result-standing";
import { formatShare } from "../views/format-share";
import type { FileContext } from "./overview-input";
import { drawnOf, keyOf } from "./parts";

/** The table behind a result's pictures: all that they show, in words. */
export function numbersPart(result: Result, objective: Objective, context: FileContext): Markup | undefined {
  const { plan, today, locale } = context;
  const { table, numbers } = catalogues[locale].overview;
  const type = objective.type?.value;
  const values = valuesOf(drawnOf(result, objective, context));
  const standing = resultStanding(result, plan, today, type);
  const { understanding, progress, guard } = standing;
  if (!understanding) return undefined;
  const share = (part: number | undefined): string | undefined =>
    part === undefined ? undefined : formatShare(part, locale);
  const from = baselineText(understanding, locale);
  const to = targetText(understanding, locale);
  const now = values.length === 0 ? (nowText(standing, locale) ?? result.current?.source) : undefined;
  const expected = guard === undefined && progress !== undefined && expectedShare(plan, today, type);
  const rows = [
    from !== undefined && row(table.baseline(), { value: from }),
    ...values.map((value) => valueRow(value, context)),
    now !== undefined && row(table.now(), { value: now, way: share(progress) }),
    typeof expected === "number" && row(table.expected(), { way: share(expected) }),
    to !== undefined && row(table.target(), { value: to }),
  ].filter((part) => part !== false);
  if (rows.length === 0) return undefined;
  const columns = [
    table.date(),
    table.value(),
    table.way(),
    table.confidence(),
    table.by(),
    table.note(),
  ].map((name) => markup`<th scope="col">${name}</th>`);
  const title = result.text?.value ?? numbers();
  return markup`<details data-key="${keyOf(context, result.path)}-numbers"><summary>${numbers()}</summary><div class="scroll" tabindex="0" role="group" aria-label="${title}"><table><thead><tr>${columns}</tr></thead><tbody>${rows}</tbody></table></div></details>`;
}

interface Cells {
  readonly value?: Part;
  readonly way?: string | undefined;
  readonly sure?: string | undefined;
  readonly by?: string | undefined;
  readonly note?: string | undefined;
}

function valueRow({ date, standing, source, by, checkin }: ResultValue, context: FileContext): Markup {
  const { locale, today } = context;
  const { progress } = standing;
  const confidence = checkin?.confidence?.value;
  return row(shortDay(date, locale, today), {
    value: nowText(standing, locale) ?? source,
    way: progress === undefined ? undefined : formatShare(progress, locale),
    sure: confidence === undefined ? undefined : formatShare(confidence, locale),
    by,
    note: checkin ? checkin.note?.value : catalogues[locale].overview.table.fromHistory(),
  });
}

function row(name: string, { value, way, sure, by, note }: Cells): Markup {
  return markup`<tr><th scope="row">${name}</th><td>${value}</td><td>${way}</td><td>${sure}</td><td><bdi>${by}</bdi></td><td><bdi>${note}</bdi></td></tr>`;
}
