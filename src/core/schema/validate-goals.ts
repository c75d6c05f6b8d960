import type { ValidationError } from "./validation-error";
import type { Lang } from "../language/lang";
import type { Messages } from "../messages";
import type { Finding } from "../model/finding";
import type { Node } from "../syntax/node";
import { checkValues } from "./check-values";
import { Explainer } from "./explain";
import type { Faulty } from "./faulty";
import { explainTop } from "./explain-top";
import validate from "./goals-validator.generated";
import { Places } from "./place";
import { toJson } from "./to-json";

export interface ValidateContext {
  readonly text: string;
  readonly messages: Messages;
  readonly locale?: Lang;
  readonly today?: string;
}

export interface Validation {
  readonly findings: readonly Finding[];
  readonly faulty: Faulty;
}

/** What the schema refuses, in words that a person can act on; one mistake gives one finding. */
export function validateGoals(root: Node | undefined, context: ValidateContext): Validation {
  if (root?.is !== "map") return { findings: [explainTop(root, context)], faulty: new Map() };
  const places = new Places(root);
  const explainer = new Explainer(places, context);
  const errors = validate(toJson(root)) ? [] : (validate.errors ?? []);
  for (const error of inOrder(errors)) explainer.add(error);
  checkValues(root, explainer);
  return { findings: explainer.findings, faulty: explainer.faulty };
}

/** Unknown keys first: a key that is missing may well stand there under another name. */
function inOrder(errors: readonly ValidationError[]): readonly ValidationError[] {
  const isKey = ({ keyword }: ValidationError): boolean => keyword === "additionalProperties";
  return [...errors.filter(isKey), ...errors.filter((error) => !isKey(error))];
}
