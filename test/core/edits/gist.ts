import assert from "node:assert/strict";
import { check } from "../../../src/core";
import { catalogues } from "../../../src/core/messages";
import { parseYaml } from "../../../src/core/syntax/parse-yaml";

/** What an item says, without where and how it says it. */
export interface GistItem {
  text?: string;
  [key: string]: unknown;
}
export interface GistResult extends GistItem {
  checkins: GistItem[];
}
export interface GistAction extends GistItem {
  supportedBy: string[];
}
export interface GistObjective extends GistItem {
  results: GistResult[];
  actions: GistAction[];
}
export interface Gist {
  objectives: GistObjective[];
  [key: string]: unknown;
}

const unsaid = new Set(["span", "key", "path", "lang", "faulty", "prose", "plain", "item", "statusField"]);

/** What a goals file says. Fails where the format has anything against it. */
export function read(text: string): Gist {
  const { plan, findings } = check(text, { today: "2026-11-15" });
  const faults = findings.filter(
    ({ rule }) => rule === "syntax" || rule === "schema" || rule === "lost-text",
  );
  assert.deepEqual(faults, [], text);
  assert.ok(plan);
  return strip(plan) as Gist;
}

function strip(said: unknown): unknown {
  if (Array.isArray(said)) return said.map(strip);
  if (typeof said !== "object" || said === null || said instanceof Set) return said;
  if ("source" in said) return String(said.source).trim();
  if ("value" in said && !("date" in said)) return strip(said.value);
  const kept = Object.entries(said).filter(([key, value]) => !unsaid.has(key) && value !== undefined);
  return Object.fromEntries(kept.map(([key, value]) => [key, strip(value)]));
}

/** The paths of all items of a kind: `objectives/0/results/1`. */
export function pathsOf({ objectives }: Gist, kind: "objective" | "result" | "action"): string[] {
  return objectives.flatMap((objective, i) => {
    const path = `objectives/${String(i)}`;
    if (kind === "objective") return [path];
    const list = kind === "result" ? "results" : "actions";
    return objective[list].map((_, j) => `${path}/${list}/${String(j)}`);
  });
}

/** The item at a path. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- whoever asks knows the kind
export function itemIn<T extends GistItem = GistItem>(goals: Gist, path: string): T {
  let at: unknown = goals;
  for (const step of path.split("/")) at = (at as Record<string, unknown>)[step];
  return at as T;
}

/** The comments of a file, in their order. */
export function commentsIn(text: string): string[] {
  return parseYaml(text, catalogues.en).comments.map((comment) => comment.text);
}
