import { parseDocument } from "yaml";
import { check } from "../../src/core";
import { defaultConfig } from "../../src/core/config/default-config";
import { catalogues } from "../../src/core/messages";
import { buildPlan } from "../../src/core/plan/build-plan";
import { proseRules } from "../../src/core/rules";
import { CheckContext } from "../../src/core/rules/context";
import { runObjectiveRules } from "../../src/core/rules/run-rules";
import { validateGoals } from "../../src/core/schema/validate-goals";
import { parseYaml } from "../../src/core/syntax/parse-yaml";
import { generateGoals } from "./generate-goals";
import { judgeSentences, sentencesOf } from "./judge-sentences";
import { medianTimes } from "./measure-time";
import { type Bound, kilobytes, milliseconds, ratio, type Section } from "./table";

/** A cold check against nothing but parsing the same text, and what each step of it costs. */
export function benchCheck(short: boolean): Section {
  const sizes = short ? [14_000, 137_000] : [14_000, 137_000, 1_400_000, 20_000_000];
  const measured = sizes.map((size) => measure(size, short));
  return {
    title: "Cold check",
    note: "check(text) against yaml.parseDocument(text); the steps as shares of that bare parse. All prose is language, measures and judgements of sentences nobody has seen before; it is part of the plan and of the rules.",
    rows: measured.map(({ row }) => row),
    bounds: measured.flatMap(({ bounds }) => bounds),
  };
}

function measure(size: number, short: boolean): { row: Section["rows"][number]; bounds: Bound[] } {
  const messages = catalogues.en;
  const options = { today: "2026-11-15", path: "goals.yaml" };
  const runs = size > 10_000_000 ? 1 : short || size > 1_000_000 ? 5 : 11;
  // A text of its own for each run and task: nothing that is remembered helps.
  const texts = Array.from({ length: runs + 1 }, (_, run) => generateGoals(size, run + 1));
  const planned = texts.map((text) => {
    const { root } = parseYaml(text, messages);
    const { faulty } = validateGoals(root, { text, messages, ...options });
    const plan = buildPlan(root, { path: "goals.yaml", faulty });
    if (!plan) throw new Error("The generated goals hold no plan.");
    return { text, root, faulty, plan };
  });
  // Sentences of their own too: a judgement is remembered from one step to the next.
  const sentences = texts.map((_, run) => sentencesOf(generateGoals(size, run + 1001)));
  const proseOff = Object.fromEntries([...proseRules].map((rule) => [rule, "off" as const]));
  const run = (rules: typeof proseOff) => (index: number) => {
    const { text, plan } = planned[index]!;
    const config = { ...defaultConfig, rules, words: {} };
    runObjectiveRules(plan, new CheckContext(text, plan, config, options, { ids: new Map() }));
  };
  const times = medianTimes(
    {
      bare: (index) => parseDocument(texts[index]!),
      check: (index) => check(texts[index]!, { ...options, config: { ...defaultConfig, words: {} } }),
      syntax: (index) => parseYaml(texts[index]!, messages),
      schema: (index) => validateGoals(planned[index]!.root, { ...planned[index]!, messages, ...options }),
      plan: (index) =>
        buildPlan(planned[index]!.root, { path: "goals.yaml", faulty: planned[index]!.faulty }),
      structure: run(proseOff),
      prose: (index) => judgeSentences(sentences[index]!),
    },
    runs,
  );
  const [text = ""] = texts;
  const share = (part: number): string => ratio(part / times.bare);
  const name = kilobytes(text.length);
  const bounds: Bound[] = [
    { what: `cold check / bare parse, ${name}`, value: times.check / times.bare, most: 1.5, unit: "×" },
    { what: `prose / bare parse, ${name}`, value: times.prose / times.bare, most: 0.25, unit: "×" },
  ];
  const row = {
    size: name,
    "bare parse": milliseconds(times.bare),
    check: milliseconds(times.check),
    "check / bare": ratio(times.check / times.bare),
    syntax: share(times.syntax),
    schema: share(times.schema),
    "plan and measures": share(times.plan),
    "structure rules": share(times.structure),
    "all prose": share(times.prose),
  };
  return { row, bounds };
}
