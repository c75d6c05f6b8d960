import type { Range } from "../../model/span";
import { is, type Unit } from "../lexis/lexis";
import { isForOwnPeople } from "./courses";
import type { Scene } from "./scene";

/**
 * A gathering is training by what it is about, a lesson also by whom it is for; neither when it has work to do:
 * "workshop on giving feedback", but "workshop to find out why they call".
 */
export function gatheringAt(scene: Scene, at: number): Range | undefined {
  const { row } = scene;
  const unit = row[at]!;
  if (!is(unit, "gathering", "campaign") || scene.isWork || !isForOwnPeople(scene)) return undefined;
  if (is(unit, "campaign") && scene.audience !== "own") return undefined;
  if (isPlace(row, at) || row[at + 1]?.text === "of") return undefined;
  const topic = topicOf(row, at);
  if (topic) return { start: Math.min(unit.start, topic.start), end: Math.max(unit.end, topic.end) };
  if (is(unit, "lesson") && (scene.audience === "own" || row.some((other) => is(other, "inner"))))
    return unit;
  if (scene.audience === "own" && /^['"‘“]$/u.test(row[at + 1]?.text ?? "")) return unit;
  return row.slice(0, at).some((other) => is(other, "hands-on")) || isTaughtTo(row, at) ? unit : undefined;
}

/**
 * "An afternoon for all supervisors about …", "a session on … for the porters": for one's own people, and not about the
 * house's own business.
 */
function isTaughtTo(row: readonly Unit[], at: number): boolean {
  const to = row.findIndex((other, i) => i > at && /^(?:for|voor|aan)$/u.test(other.text));
  const whom = row.findIndex((other, i) => i > to && is(other, "staff"));
  if (to < 0 || whom < 0 || whom - to > 4 || row.slice(at).some((other) => is(other, "business")))
    return false;
  if (is(row[at], "session")) return true;
  return to === at + 1 && row.some((other, i) => i > whom && /^(?:about|on|over|rond)$/u.test(other.text));
}

/** "The workshop" where things are repaired. */
function isPlace(row: readonly Unit[], at: number): boolean {
  const { text } = row[at]!;
  if (text !== "workshop") return false;
  const next = row[at + 1];
  return (row[at - 1]?.text === "the" && !is(next, "about", "for")) || next?.text === ":";
}

/** The skill that it is about: right before it, right behind it, or behind "about". */
function topicOf(row: readonly Unit[], at: number): Unit | undefined {
  if (is(row[at - 1], "topic")) return row[at - 1];
  if (is(row[at], "lesson") && row[at - 1]?.tags.size === 0 && is(row[at - 2], "topic")) return row[at - 2];
  const behind = row.findIndex((other, i) => i > at && is(other, "topic"));
  if (behind < 0) return undefined;
  const between = row.slice(at + 1, behind);
  if (between.some((other) => other.kind === "mark" && !/^['"‘“:]$/u.test(other.text))) return undefined;
  const leads = between.some((other) => is(other, "about")) || between.every((other) => isSmall(other));
  return leads ? row[behind] : undefined;
}

function isSmall(unit: Unit): boolean {
  return unit.kind !== "word" || is(unit, "function");
}
