import type { Lang } from "../language/lang";
import type { Range } from "../model/span";
import type { ProseContext } from "./judgement";
import { is } from "./lexis/lexis";
import { cleanText } from "./result/clean-text";
import { courseAt } from "./training/courses";
import { isNotToBe } from "./training/not-to-be";
import { credentialAt } from "./training/credentials";
import { gatheringAt } from "./training/gatherings";
import { apartAt, awarenessAt, deepeningAt, learningAt } from "./training/learning";
import { type Scene, sceneOf } from "./training/scene";
import { coachAt, sendingAt } from "./training/sending";
import { showingAt, skillAt, teachingAt } from "./training/teaching";
import { trainingLexis } from "./training/training-lexis";

/** The ways of training, each told by words of its own. */
const ways: readonly ((scene: Scene, at: number, lang: Lang) => Range | undefined)[] = [
  courseAt,
  teachingAt,
  showingAt,
  skillAt,
  learningAt,
  deepeningAt,
  apartAt,
  awarenessAt,
  coachAt,
  credentialAt,
  gatheringAt,
  sendingAt,
];

/** An action is a sentence: what stands behind so many characters is not read. */
const longest = 2000;

/**
 * The words that say that an action is training, a course, coaching, team building or an awareness session for one's
 * own people; undefined when it is anything else ("train the model", "swimming lessons for children").
 */
export function findTraining(text: string, { lang, words }: ProseContext): Range | undefined {
  const clean = cleanText(text);
  const row = trainingLexis(lang, words).read(clean.text.slice(0, longest));
  if (row.some((unit) => is(unit, "excepted"))) return undefined;
  const own = row.find((unit) => is(unit, "own"));
  if (own) return clean.original(own);
  const scene = sceneOf(row);
  for (let at = 0; at < row.length; at++) {
    if (is(row[at], "not training")) continue;
    const range = trainingAt(scene, at, lang);
    if (range && !isNotToBe(row, at)) return clean.original(range);
  }
  return undefined;
}

function trainingAt(scene: Scene, at: number, lang: Lang): Range | undefined {
  for (const way of ways) {
    const range = way(scene, at, lang);
    if (range) return range;
  }
  return undefined;
}
