import { readFileSync } from "node:fs";
import { run } from "./run";

// `waartoe check | head` closes the pipe early; that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  throw error;
});

void run(process.argv.slice(2), {
  workingFolder: process.cwd(),
  today: localDate(new Date()),
  colour: process.stdout.isTTY && process.stdout.hasColors() && !process.env["NO_COLOR"],
  readStdin: () => readFileSync(0),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then((code) => {
  process.exitCode = code;
});

function localDate(now: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
