import type { Finding } from "../model/finding";
import type { CheckOptions } from "../model/options";
import { languageOf, sampleOfProse } from "../plan/build-plan";
import { applyChanges, type Change } from "../text/apply-changes";
import { cut } from "./cut";
import { movedFinding } from "./move";
import { cutUp, type Piece } from "./piece";
import { PiecedText } from "./pieced-text";
import { findWithin, readGoals } from "./read-goals";
import { WholeText } from "./whole-text";

/*
 * How an edit redoes only what it touched.
 *
 * A file is cut into a frame (the lines above and below its objectives) and one piece for each objective: whole lines,
 * from the one with its dash up to the next one with a dash. Each piece keeps what was found in it, with spans that
 * count from where it was read; where it stands now is the sum of the lengths above it.
 *
 * THE INVARIANT: frame and pieces, put together, are what reading the whole text gives. It holds because what a piece
 * gives depends on its own lines and on the frame alone:
 *
 *  - YAML comes to each dash in the same state, whatever stood above: a list in lines, outside of quotes and brackets
 *    (`cut` makes sure that nothing has anchors or aliases, that each dash opens its line, and that no line marks the
 *    end of a document or a merge);
 *  - rules on single objectives see that objective and the header; those that look across objectives see only the
 *    facts that each gives away, and are asked again when these have changed.
 *
 * So the pieces that changes touch are read again behind an `objectives:` of their own. Where what comes out cannot be
 * cut, or does not end where it began (as lines, at the same column), or the changes touch the frame, or the prose now
 * speaks another language, the whole text is read, and that is always right.
 */

const opening = "objectives:\n";

/** The analysis of a text after changes, whose spans lie in the old text and do not overlap. */
export function edited(analysis: WholeText | PiecedText, changes: readonly Change[]): WholeText | PiecedText {
  if (changes.length === 0) return analysis;
  if (isReplaced(analysis, changes)) return new WholeText(changes[0]!.text, analysis.options);
  const pieced = analysis instanceof PiecedText ? analysis : inPieces(analysis);
  return (
    (pieced && editedPieces(pieced, changes)) ??
    new WholeText(applyChanges(analysis.text, changes), analysis.options)
  );
}

/** Nothing of the text stays. */
function isReplaced({ length }: WholeText | PiecedText, [first, ...others]: readonly Change[]): boolean {
  return others.length === 0 && first?.span.start === 0 && first.span.end === length;
}

/** The analysis of the same text with other options. */
export function updated(analysis: WholeText | PiecedText, options: CheckOptions): WholeText | PiecedText {
  if (analysis instanceof WholeText) return new WholeText(analysis.text, options, analysis);
  return analysis.with(options) ?? new WholeText(analysis.text, options);
}

function inPieces({ reading, options, own, knownAcross }: WholeText): PiecedText | undefined {
  const cuts = reading.isBroken ? undefined : cut(reading.text, reading.parsed);
  const parts = cuts && cutUp(reading, own, cuts);
  return parts && new PiecedText(parts.frame, parts.pieces, options, knownAcross);
}

function editedPieces(text: PiecedText, changes: readonly Change[]): PiecedText | undefined {
  const { frame, pieces, starts, options } = text;
  const touched = touchedPieces(text, changes);
  if (!touched) return undefined;
  const { first, last } = touched;
  const start = starts[first]!;
  const old = pieces.slice(first, last + 1);
  const lines = applyChanges(
    old.map((piece) => piece.text).join(""),
    changes.map((change) => ({
      ...change,
      span: { start: change.span.start - start, end: change.span.end - start },
    })),
  );
  const isAtEnd = last === pieces.length - 1 && frame.tail === "";
  if (!isAtEnd && !lines.endsWith("\n")) return undefined;
  const fresh = readPieces(lines, text);
  if (!fresh) return undefined;
  const now = [...pieces.slice(0, first), ...fresh, ...pieces.slice(last + 1)];
  if (first < sampleOf(pieces).count && languageChanges(text, now)) return undefined;
  const across = keptAcross(text, touched, old, fresh);
  const onlyMoved = across !== undefined && !text.hasDisables && told(old) === told(fresh);
  return new PiecedText(frame, now, options, across, onlyMoved);
}

/** The pieces from the first change to the last; undefined when a change touches the frame. */
function touchedPieces({ starts, frame }: PiecedText, changes: readonly Change[]): Touched | undefined {
  let [first, last] = [Infinity, -Infinity];
  const end = starts.at(-1)!;
  for (const { span } of changes) {
    const lastUnit = Math.max(span.start, span.end - 1);
    if (span.start < starts[0]! || span.end > end || (span.start === end && frame.tail !== ""))
      return undefined;
    first = Math.min(first, pieceAt(starts, span.start));
    last = Math.max(last, pieceAt(starts, lastUnit));
  }
  return { first, last };
}

interface Touched {
  readonly first: number;
  readonly last: number;
}

/** The piece in which an offset lies; at the very end, the last one. */
function pieceAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function readPieces(lines: string, { frame, options }: PiecedText): readonly Piece[] | undefined {
  const reading = readGoals(opening + lines, options, frame.plan);
  const cuts = reading.isBroken ? undefined : cut(reading.text, reading.parsed);
  if (!cuts || cuts.starts[0] !== opening.length || cuts.indent !== frame.indent) return undefined;
  if (cuts.end !== reading.text.length) return undefined;
  return cutUp(reading, findWithin(reading, options), cuts)?.pieces;
}

/** The prose by which a file's language is told, and in how many pieces it stands. */
function sampleOf(pieces: readonly Piece[]): { readonly prose: string; readonly count: number } {
  let count = 0;
  const nodes = function* () {
    for (const { node } of pieces) {
      count++;
      yield node;
    }
  };
  return { prose: sampleOfProse(nodes()), count };
}

function languageChanges({ frame: { plan }, pieces }: PiecedText, now: readonly Piece[]): boolean {
  if (plan.langField) return false;
  const { prose } = sampleOf(now);
  return prose !== sampleOf(pieces).prose && languageOf(prose) !== plan.lang;
}

/** What the rules across objectives said, if none of it can be otherwise now; all that stands below moves along. */
function keptAcross(
  { starts, knownAcross }: PiecedText,
  { first, last }: Touched,
  old: readonly Piece[],
  fresh: readonly Piece[],
): readonly Finding[] | undefined {
  if (!knownAcross || old.length !== fresh.length) return undefined;
  if (old.some((piece, index) => piece.saying !== fresh[index]!.saying)) return undefined;
  const [from, to] = [starts[first]!, starts[last + 1]!];
  const isTouched = knownAcross.some(({ span, related = [] }) =>
    [span, ...related.flatMap((one) => (one.file === undefined ? [one.span] : []))].some(
      ({ start }) => start >= from && start < to,
    ),
  );
  if (isTouched) return undefined;
  const by = lengthOf(fresh) - (to - from);
  return knownAcross.map((finding) => movedFinding(finding, { by, after: to }));
}

/** What pieces say, wherever it stands. */
function told(pieces: readonly Piece[]): string {
  return JSON.stringify(
    pieces.map(({ findings }) =>
      findings.map(({ rule, severity, message, path, related, tags }) => [
        rule,
        severity,
        message,
        path.replace(/^objectives\/\d+/u, ""),
        related?.map((one) => one.message),
        tags,
      ]),
    ),
  );
}

function lengthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0);
}
