import type { Plan } from "../model/plan";
import { itemsOf } from "./items";

/** The ids that a file's items bear. */
export function idsIn(plan: Plan): Set<string> {
  const ids = new Set<string>();
  for (const { id } of itemsOf(plan)) if (id) ids.add(id.value);
  return ids;
}

/** An id that no item bears: the wanted one, or with a number behind it. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  if (!taken.has(wanted)) return wanted;
  const base = wanted.replace(/-\d+$/u, "");
  let number = 2;
  while (taken.has(`${base}-${String(number)}`)) number++;
  return `${base}-${String(number)}`;
}
