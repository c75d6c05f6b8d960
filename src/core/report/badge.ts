import { catalogues } from "../messages";
import { type Markup, markup } from "../pictures/markup";
import type { Lang } from "../language/lang";
import type { Plan } from "../model/plan";
import { gradeOf } from "../progress/pace";
import { periodNames } from "./choose-period";
import { frozen } from "./freeze";
import type { ReportInput } from "./report-input";
import { markerOf } from "./report-day";
import { readFiles } from "./roll-up";
import { type Summary, summarise } from "./summary";

/** White on each of these is at least AA. */
const grounds = { left: "#424a53", green: "#1a7f37", yellow: "#8a5a00", red: "#b3261e", plain: "#0757b8" };

const height = 20;
const padding = 7;
const longest = 40;

/** A badge that says in a few words how the results stand: `goals 2026-Q4 | 5 of 9 on track`. */
export function badgeReport(input: ReportInput): string {
  const { locale, today } = input;
  const say = catalogues[locale].report;
  const plans = readFiles(frozen(input)).map(({ plan }) => plan);
  const label = shortened([say.badge.goals(), onlyPeriod(plans)].filter((part) => part !== "").join(" "));
  const { words, ground } = messageOf(summarise(plans, today), locale);
  const [left, right] = [widthOf(label), widthOf(words)];
  const title = `${label}: ${words}`;
  const svg = markup`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${title}" width="${left + right}" height="${height}"><title>${title}</title><desc>${markerOf(say.marker, today)}</desc><clipPath id="round"><rect width="${left + right}" height="${height}" rx="3"/></clipPath><g clip-path="url(#round)"><rect width="${left}" height="${height}" fill="${grounds.left}"/><rect x="${left}" width="${right}" height="${height}" fill="${ground}"/></g><g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">${textAt(label, 0)}${textAt(words, left)}</g></svg>`;
  return `${svg.toString()}\n`;
}

/** The period, where all goals are for the same one. */
function onlyPeriod(plans: readonly Plan[]): string {
  const [first, ...others] = periodNames(plans);
  return first !== undefined && others.length === 0 && plans.every(({ period }) => period) ? first : "";
}

/** While a period runs, how many are on track; once all are over, how many got there. */
function messageOf({ results, states }: Summary, locale: Lang): { words: string; ground: string } {
  const say = catalogues[locale].report.badge;
  if (results === 0) return { words: say.none(), ground: grounds.plain };
  const slow = states.behind + states["at-risk"];
  const short = states["grade-yellow"] + states["grade-red"];
  const there = states.reached + states["guard-holds"];
  const isRunning = states["on-track"] + slow > 0;
  const well = there + (isRunning ? states["on-track"] : 0) + states["grade-green"];
  const all = well + slow + short + states["guard-broken"];
  if (all === 0) return { words: say.results({ count: results }), ground: grounds.plain };
  const words = isRunning ? say.onTrack({ count: well, all }) : say.achieved({ count: well, all });
  return { words, ground: grounds[gradeOf(well / all)] };
}

function textAt(words: string, x: number): Markup {
  return markup`<text x="${x + padding}" y="14" textLength="${widthOf(words) - 2 * padding}" lengthAdjust="spacingAndGlyphs">${words}</text>`;
}

function shortened(words: string): string {
  const signs = [...words];
  return signs.length <= longest ? words : `${signs.slice(0, longest - 1).join("")}…`;
}

/** About as wide as Verdana is at 11 px, with room at both ends; the text is stretched to fit. */
function widthOf(words: string): number {
  let width = 0;
  for (const sign of words) {
    width += /[ijltfrI1.,:;|!()[\] '-]/.test(sign)
      ? 4.3
      : /[mwMW%@]/.test(sign)
        ? 10.3
        : sign > "\u2e7f"
          ? 11
          : 7;
  }
  return Math.round(width) + 2 * padding;
}
