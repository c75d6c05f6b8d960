import type { Lang } from "../../language/lang";
import type { Range } from "../../model/span";
import { is, type Unit } from "../lexis/lexis";
import type { Scene } from "./scene";

/** A course by its name, which is not one's product, nor practice for machines or sports. */
export function courseAt(scene: Scene, at: number, lang: Lang): Range | undefined {
  const { row } = scene;
  const unit = row[at]!;
  if (!is(unit, "training") || isFirstPart(row, at, lang)) return undefined;
  return isForOwnPeople(scene) ? unit : undefined;
}

const firstParts: ReadonlySet<string> = new Set(["training", "course", "coaching", "mentoring"]);

/** "Training data", "coaching invoices": the thing is named by the word behind it. */
function isFirstPart(row: readonly Unit[], at: number, lang: Lang): boolean {
  const next = row[at + 1];
  if (is(next, "not training next")) return true;
  if (lang === "nl" || !firstParts.has(row[at]!.text)) return false;
  if (next?.kind !== "word" || next.tags.size > 0) return false;
  return !/(?:ed|ly|ing|line)$/u.test(next.text);
}

/** What is taught, if anything is, is taught to one's own people. */
export function isForOwnPeople({ audience, isOffered, isOfMachines, isOfSport }: Scene): boolean {
  return audience !== "outside" && !isOffered && !isOfMachines && !isOfSport;
}
