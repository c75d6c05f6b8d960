import type { Range } from "../../model/span";
import { is } from "../lexis/lexis";
import { isForOwnPeople } from "./courses";
import type { Scene } from "./scene";

/** Going, or sending one's people, to where something is taught: "attend a seminar", "naar het congres". */
export function sendingAt(scene: Scene, at: number): Range | undefined {
  const { row } = scene;
  const unit = row[at]!;
  if (!is(unit, "event") || scene.isWork || !isForOwnPeople(scene)) return undefined;
  const goes = row.findIndex((other, i) => i !== at && is(other, "go"));
  if (goes < 0) return undefined;
  return goes === 0 || goes > at || scene.audience === "own" ? unit : undefined;
}

/** A coach, got from outside for one's own people. */
export function coachAt(scene: Scene, at: number): Range | undefined {
  const { row } = scene;
  const unit = row[at]!;
  if (!is(unit, "coach") || !isForOwnPeople(scene)) return undefined;
  const isGot = row.some((other, i) => i !== at && is(other, "get"));
  const isThere = /^(?:external|extern[e]?|outside)$/u.test(row[at - 1]?.text ?? "");
  return isGot || isThere ? unit : undefined;
}
