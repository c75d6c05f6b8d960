import { readTokensAndMeasures } from "../measure/index";
import type { Measure } from "../model/measure";
import type { Range } from "../model/span";
import type { ProseContext, ResultJudgement } from "./judgement";
import { type Amount, amountsIn } from "./result/amount";
import { cleanText } from "./result/clean-text";
import { type Criterion, findCriterion } from "./result/criteria";
import { labelOf } from "./result/label";
import { lexiconFor } from "./result/lexicon";
import { amountInOwnUnit } from "./result/own-unit";
import { frameAt, readSentence, type Sentence } from "./result/sentence";
import { statesOutcome } from "./result/states-outcome";

/** The context of a result: the language, a team's own words, and the objective it stands under. */
export interface ResultContext extends ProseContext {
  readonly objective?: string;
}

/**
 * Could somebody decide, at the due date, whether this result was reached? `vague`: nobody could. `activity`: it tells
 * what the team does or makes, not what will be different. Pure and linear in the text.
 */
export function judgeResult(text: string, context: ResultContext): ResultJudgement {
  const clean = cleanText(text);
  const lexicon = lexiconFor(context.lang, context.words);
  const { tokens, measures } = readTokensAndMeasures(clean.text, { lang: context.lang });
  const sentence = readSentence(clean.text, tokens, lexicon);
  if (!sentence) return { verdict: "vague", words: { start: 0, end: text.length } };
  const unfilled = hasPlaceholder(sentence);
  if (!unfilled) {
    const amount = amountsIn(measures, tokens, sentence).find((found) => statesOutcome(found, sentence));
    const aside = amount && !amount.measure && frameAt(sentence, amount.start).clause.link === "aside";
    const criterion = !amount || aside ? findCriterion(sentence) : undefined;
    if (criterion)
      return { verdict: "measurable", measure: movedBack(measureOf(criterion, sentence), clean.original) };
    if (amount) return { verdict: "measurable", measure: movedBack(measureIn(amount), clean.original) };
  }
  const own = unfilled ? undefined : amountInOwnUnit(sentence);
  if (own) return { verdict: "measurable", measure: movedBack(own, clean.original) };
  const range = wordsToPointAt(sentence);
  if (isExcepted(range, sentence)) return { verdict: "measurable" };
  return { verdict: unfilled ? unfilledLabel(sentence) : labelOf(sentence), words: clean.original(range) };
}

/** An amount that no measure holds says at least how much, or how many. */
function measureIn({ measure, shape, value, unit, start, end }: Amount): Measure {
  if (!measure && value === 0) return { shape: "threshold", to: 0, bound: "at-most", span: { start, end } };
  return (
    measure ?? {
      shape,
      ...(value !== undefined && { to: value }),
      ...(unit !== undefined && { unit }),
      span: { start, end },
    }
  );
}

/** What is not said in numbers is a yes or no, or a threshold that only words name. */
function measureOf({ shape, frame, to }: Criterion, { row }: Sentence): Measure {
  const { start, end } = frame.clause;
  return {
    shape,
    ...(to !== undefined && { to, bound: "at-most" as const }),
    span: { start: row[start]!.start, end: row[end - 1]!.end },
  };
}

/** A placeholder is vague, but for one in a sentence that tells one's own doing ("hold XX workshops"). */
function unfilledLabel(sentence: Sentence): "vague" | "activity" {
  return sentence.main.verb >= 0 ? labelOf(sentence) : "vague";
}

function hasPlaceholder({ row, lexicon }: Sentence): boolean {
  const placeholders = lexicon.phrases("placeholder");
  for (let i = 0; i < row.length; i++) {
    if (placeholders.lengthAt(row, i) > 0) return true;
    const next = row[i + 1]?.text;
    if ((next === "%" || next === "percent" || next === "procent") && /^[xyn]$/.test(row[i]!.text))
      return true;
    if ((next === "%" || next === "]" || next === ">") && /^(\[|<|\.|…|_)$/.test(row[i]!.text)) return true;
  }
  return false;
}

/** The main clause: the verb and what it acts on. */
function wordsToPointAt({ row, main }: Sentence): Range {
  const first = row[main.clause.start]!;
  const last = row[main.clause.end - 1] ?? first;
  return { start: first.start, end: last.end };
}

function isExcepted(range: Range, { row, lexicon }: Sentence): boolean {
  const exceptions = lexicon.phrases("not-flagged");
  return row.some(
    (word, i) => word.start >= range.start && word.end <= range.end && exceptions.lengthAt(row, i) > 0,
  );
}

function movedBack(measure: Measure, original: (range: Range) => Range): Measure {
  const span = original(measure.span);
  return measure.subject ? { ...measure, span, subject: original(measure.subject) } : { ...measure, span };
}
