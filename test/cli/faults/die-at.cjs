// Loaded before the command line: the process is killed at the n-th thing that it does to files; half-way a write.
const fs = require("node:fs");

const at = Number(process.env.WAARTOE_DIE);
let count = 0;

function die() {
  process.kill(process.pid, "SIGKILL");
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

const names = [
  "openSync",
  "writeSync",
  "fsyncSync",
  "closeSync",
  "renameSync",
  "rmSync",
  "writeFileSync",
  "linkSync",
];
for (const name of names) {
  const real = fs[name];
  fs[name] = (...args) => {
    count++;
    if (count < at) return real(...args);
    if (name === "writeSync") real(args[0], args[1], 0, Math.floor(args[1].length / 2));
    return die();
  };
}
