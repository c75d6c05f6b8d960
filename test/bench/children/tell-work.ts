import { writeFileSync } from "node:fs";
import { worked } from "../measure-time";

// Loaded before a script: writes down how long the processor worked for all of the process.
process.on("exit", () => {
  writeFileSync(process.env["WAARTOE_TELL_WORK"] ?? "worked.txt", String(worked()));
});
