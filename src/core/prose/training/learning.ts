import type { Lang } from "../../language/lang";
import type { Range } from "../../model/span";
import { is } from "../lexis/lexis";
import { isForOwnPeople } from "./courses";
import { isOutsider, type Scene } from "./scene";

/** One's own people get to know or can do more: "refresh the drivers' knowledge of …", "mijn kennis van SQL vergroten". */
export function deepeningAt({ row, audience }: Scene, at: number): Range | undefined {
  if (!is(row[at], "ability")) return undefined;
  const isOwn = audience === "own" || row.some(({ text }) => /^(?:my|our|mijn|onze)$/u.test(text));
  return isOwn && row.some((other) => is(other, "deepen")) ? row[at] : undefined;
}

/** "Nieuwe collega's lopen twee weken mee": the verb and its other half. */
export function alongAt({ row, audience }: Scene, at: number): Range | undefined {
  if (audience !== "own" || !/^(?:lopen|loopt|loop|kijken|kijkt)$/u.test(row[at]!.text)) return undefined;
  return row.slice(at + 1).some(({ text }) => text === "mee") ? row[at] : undefined;
}

/** A verb of learning whose subject is one's own people. One learns from the work itself without any training. */
export function learningAt(scene: Scene, at: number, lang: Lang): Range | undefined {
  const { row } = scene;
  const unit = row[at]!;
  if (!is(unit, "learn", "practise") || !isForOwnPeople(scene)) return undefined;
  const rest = row.slice(at + 1);
  if (rest[0]?.text === "kennen" || rest.slice(0, 4).some((next) => is(next, "work source")))
    return undefined;
  if (row.some((_, i) => isOutsider(row, i))) return undefined;
  if (is(unit, "practise")) return scene.audience === "own" ? unit : undefined;
  const isOrder = lang === "en" && at === 0;
  const isPurpose = !scene.isWork && row.slice(0, at).some((other) => is(other, "gathering"));
  return isOrder || isPurpose || scene.audience === "own" ? unit : undefined;
}
