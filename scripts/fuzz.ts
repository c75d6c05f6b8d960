import { parseArgs } from "node:util";
import { fuzz } from "../test/core/fuzz/fuzz";

const usage = `Usage: npm run fuzz -- --seconds N [--seed S] [--path P]

Tries goals files and configurations that nobody writes: real ones with pieces cut out, doubled and put in, and ones
made up from the schemas. Of each: nothing throws, spans lie inside the text, fixes apply and break nothing, reports in
JSON parse, and an edit gives what opening the new text gives.

  --seconds N  how long; three quarters go to goals files
  --seed S     which inputs; the same seed tries the same ones in the same order
  --path P     only the input that a failure named`;

function main(): number {
  const { values } = parseArgs({
    options: {
      seconds: { type: "string" },
      seed: { type: "string" },
      path: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const seconds = Number(values.seconds);
  const seed = values.seed === undefined ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed);
  if (values.help || !(seconds > 0) || !Number.isInteger(seed)) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  console.log(`seed ${String(seed)}`);
  const shares = { goals: 0.75, config: 0.25 } as const;
  let failed = false;
  for (const kind of ["goals", "config"] as const) {
    const { inputs, failure } = fuzz(
      kind,
      seed,
      { milliseconds: seconds * 1000 * shares[kind] },
      values.path,
    );
    console.log(`${kind}: ${String(inputs)} inputs${failure ? "" : ", no fault"}`);
    if (!failure) continue;
    failed = true;
    console.log(
      `\nseed ${String(seed)}, path ${failure.path}, input:\n${JSON.stringify(failure.input)}\n\n${failure.error}`,
    );
  }
  return failed ? 1 : 0;
}

process.exitCode = main();
