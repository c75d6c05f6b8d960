import type { Shape } from "../../model/measure";
import {
  comparesWithNamed,
  isBesideAverage,
  isBesideOthers,
  isExtreme,
  isMajority,
  matchesNamed,
} from "./criterion/compared";
import { isDecidedOutside } from "./criterion/decided";
import {
  doesAlone,
  everybodyDoes,
  isThereForAll,
  keepsAnExactTime,
  somebodyDoes,
} from "./criterion/everybody";
import { countsNothing, isCleared, saysNothing, staysWithin } from "./criterion/nothing";
import { doesNotMove, isGoneFromPlace, recurs, staysTheSame } from "./criterion/kept";
import { isAbsolute, isGraded, isPlaced, isRanked } from "./criterion/placed";
import type { Frame } from "./frame";
import type { Sentence } from "./sentence";

/** A criterion that needs no number, and the clause that holds it. */
export interface Criterion {
  readonly shape: Extract<Shape, "threshold" | "milestone">;
  readonly frame: Frame;
  /** Where nothing is to be left. */
  readonly to?: 0;
}

type Test = (frame: Frame, sentence: Sentence) => boolean;

/** Nothing, a named comparison, all of them, somebody else's decision, a place in a list. */
const tests: readonly (readonly [Criterion["shape"], Test])[] = [
  ["threshold", saysNothing],
  ["threshold", comparesWithNamed],
  ["threshold", isBesideAverage],
  ["threshold", isBesideOthers],
  ["threshold", isMajority],
  ["threshold", matchesNamed],
  ["milestone", isExtreme],
  ["milestone", isDecidedOutside],
  ["threshold", staysWithin],
  ["threshold", isCleared],
  ["threshold", staysTheSame],
  ["threshold", doesNotMove],
  ["threshold", isGoneFromPlace],
  ["threshold", isRanked],
  ["milestone", isPlaced],
  ["milestone", isGraded],
  ["milestone", isAbsolute],
  ["threshold", keepsAnExactTime],
  ["threshold", everybodyDoes],
  ["threshold", isThereForAll],
  ["threshold", doesAlone],
  ["milestone", somebodyDoes],
  ["milestone", recurs],
];

/** The first criterion without a number in a result. */
export function findCriterion(sentence: Sentence): Criterion | undefined {
  for (const frame of sentence.frames) {
    for (const [shape, test] of tests)
      if (test(frame, sentence))
        return test === saysNothing && countsNothing(frame, sentence)
          ? { shape, frame, to: 0 }
          : { shape, frame };
  }
  return undefined;
}
