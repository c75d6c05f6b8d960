import { catalogues } from "../messages";
import type { Plan } from "../model/plan";
import { parseYaml } from "../syntax/parse-yaml";
import { buildPlan } from "./build-plan";

/** What a text says, without a check of it. Undefined where it does not parse, or is no goals file. */
export function readPlan(text: string, path = ""): Plan | undefined {
  const { root, findings } = parseYaml(text, catalogues.en);
  const isBroken = findings.some(({ rule, severity }) => rule === "syntax" && severity === "error");
  return isBroken ? undefined : buildPlan(root, { path, faulty: new Map() });
}
