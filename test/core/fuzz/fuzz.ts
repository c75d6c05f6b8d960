import fc from "fast-check";
import { anyConfig, anyText } from "./any-text";
import { holdsOf, holdsOfConfig } from "./claims";

const share = fc.noBias(fc.nat(9_999)).map((places) => places / 10_000);

const goals = fc.property(anyText, anyText, share, holdsOf);
const config = fc.property(anyConfig, share, holdsOfConfig);

/** What a run came to: how many inputs, and of the first that failed what it was, as small as it could be made. */
export interface FuzzOutcome {
  readonly inputs: number;
  readonly failure?: { readonly input: unknown; readonly error: string; readonly path: string };
}

/** How long, or how many inputs. */
export interface FuzzLimit {
  readonly runs?: number;
  readonly milliseconds?: number;
}

/** Tries inputs, the same for the same seed. @param path Of a failure that was told of: only that input is tried. */
export function fuzz(kind: "goals" | "config", seed: number, limit: FuzzLimit, path?: string): FuzzOutcome {
  const parameters = {
    seed,
    numRuns: limit.runs ?? Number.MAX_SAFE_INTEGER,
    ...(limit.milliseconds !== undefined && { plugins: [fc.interruptAfterTimeLimit(limit.milliseconds)] }),
    ...(path !== undefined && { path }),
  };
  const run: fc.RunDetails<unknown> =
    kind === "goals" ? fc.check(goals, parameters) : fc.check(config, parameters);
  const { numRuns: inputs, failed, counterexample, errorInstance, counterexamplePath } = run;
  if (!failed || counterexample === null) return { inputs };
  const error =
    errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : String(errorInstance);
  return { inputs, failure: { input: counterexample, error, path: counterexamplePath ?? "" } };
}
