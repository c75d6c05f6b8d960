import { type Lang, langs } from "../language/lang";
import { detectLanguage } from "../language/detect";
import type { Field, Period, Plan } from "../model/plan";
import { entry, get, type MapNode, type Node } from "../syntax/node";
import type { BuildContext, ItemContext } from "./build-context";
import { buildObjective } from "./build-objective";
import { fieldAt, itemsAt, oneOf, type Place, textAt, textsAt } from "./fields";
import { customPeriod, isDate, parsePeriod } from "./period";

/**
 * Builds the plan out of a document's nodes. Undefined where the top is no mapping. Faults are simply left out.
 *
 * @param header A plan whose header holds for these objectives, instead of the document's own.
 */
export function buildPlan(root: Node | undefined, context: BuildContext, header?: Plan): Plan | undefined {
  if (root?.is !== "map") return undefined;
  const plan = header ?? buildHeader(root, context);
  const itemContext: ItemContext = { ...context, lang: plan.lang, langIsSaid: plan.langField !== undefined };
  const objectives = itemsAt({ map: root, path: "" }, "objectives", (node, path) =>
    buildObjective(node, path, itemContext),
  );
  return { ...plan, objectives };
}

function buildHeader(root: MapNode, context: BuildContext): Plan {
  const place: Place = { map: root, path: "" };
  const team = readTeam(place);
  const period = readPeriod(place);
  const statusField = fieldAt(place, "status", oneOf("draft", "active", "closed"));
  const langField = fieldAt(place, "lang", oneOf(...langs));
  const learned = textAt(place, "learned");
  const notes = textAt(place, "notes");
  const objectives = get(root, "objectives");
  const sample = sampleOfProse(objectives?.is === "list" ? objectives.items : []);
  return {
    span: root.span,
    ...team,
    ...(period && { period }),
    status: statusField?.value ?? "active",
    ...(statusField && { statusField }),
    lang: langField?.value ?? languageOf(sample),
    ...(langField && { langField }),
    ...(learned && { learned }),
    ...(notes && { notes }),
    objectives: [],
    faulty: context.faulty.get("") ?? new Set(),
    ...(context.incomplete && { incomplete: true }),
  };
}

function readTeam(place: Place): Pick<Plan, "team" | "members"> {
  const found = entry(place.map, "team");
  if (found?.value.is !== "map") {
    const team = textAt(place, "team");
    return { ...(team && { team }), members: [] };
  }
  const inside: Place = { map: found.value, path: "team" };
  const name = textAt(inside, "name");
  return { ...(name && { team: name }), members: textsAt(inside, "members") };
}

function readPeriod(place: Place): Field<Period> | undefined {
  const found = entry(place.map, "period");
  if (found?.value.is !== "map") return fieldAt(place, "period", (scalar) => parsePeriod(scalar.source));
  const inside: Place = { map: found.value, path: "period" };
  const start = fieldAt(inside, "start", (scalar) => (isDate(scalar.source) ? scalar.source : undefined));
  const end = fieldAt(inside, "end", (scalar) => (isDate(scalar.source) ? scalar.source : undefined));
  if (!start || !end) return undefined;
  const value = customPeriod(textAt(inside, "name")?.value, start.value, end.value);
  return value && { value, span: found.value.span, key: found.keySpan, path: "period" };
}

const sampleLength = 2000;

/** The language of a file that does not say it. */
export function languageOf(sample: string): Lang {
  return detectLanguage(sample) ?? "en";
}

/** Enough of the prose in objectives to tell their file's language by. */
export function sampleOfProse(objectives: Iterable<Node>): string {
  let sample = "";
  for (const objective of objectives) {
    if (sample.length > sampleLength) break;
    if (objective.is !== "map") continue;
    for (const { key, value } of objective.entries) {
      if (value.is === "scalar" && proseKeys.has(key)) sample += `${value.source}. `;
      if (value.is === "list") sample += sentencesOf(value.items);
    }
  }
  return sample;
}

const proseKeys = new Set(["objective", "why", "whyNow", "effect", "result", "action"]);

function sentencesOf(items: readonly Node[]): string {
  let sentences = "";
  for (const item of items) {
    if (item.is === "scalar") sentences += `${item.source}. `;
    if (item.is !== "map") continue;
    for (const { key, value } of item.entries) {
      if (value.is === "scalar" && proseKeys.has(key)) sentences += `${value.source}. `;
    }
    if (sentences.length > sampleLength) break;
  }
  return sentences;
}
