import type { Range } from "../../model/span";
import { is, type Unit } from "../lexis/lexis";
import { isForOwnPeople } from "./courses";
import type { Scene } from "./scene";

/** A certificate that one's own people get, not the organisation ("ISO 27001") or a thing ("the product"). */
export function credentialAt(scene: Scene, at: number): Range | undefined {
  const { row } = scene;
  const unit = row[at]!;
  if (!is(unit, "credential") || row.some((other) => is(other, "organisation paper"))) return undefined;
  const isWon = row.slice(0, at + 3).some((other) => is(other, "go") || other.text === "get");
  return isForOwnPeople(scene) && (scene.audience === "own" || isWon || isForNames(row, at))
    ? unit
    : undefined;
}

/** "For Youssef and Daan": names have no article. */
function isForNames(row: readonly Unit[], at: number): boolean {
  const name =
    /^(?:de|the)$/u.test(row[at + 2]?.text ?? "") && is(row[at + 3], "few") ? row[at + 4] : row[at + 2];
  return /^(?:for|voor)$/u.test(row[at + 1]?.text ?? "") && name?.kind === "word" && name.tags.size === 0;
}
