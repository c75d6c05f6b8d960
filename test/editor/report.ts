interface Runnable {
  readonly title: string;
  fullTitle(): string;
}

interface Runner {
  on(event: "pass" | "pending" | "suite" | "end", listener: (test: Runnable) => void): void;
  on(event: "fail", listener: (test: Runnable, error: Error) => void): void;
}

/** What is needed of mocha, in Node and in a browser alike. */
interface Runs {
  run(done: (failures: number) => void): Runner;
}

/** Runs what is loaded, prints a line for each test, and last `##waartoe <passed> <failed>`, which the host counts. */
export async function runAndReport(mocha: Runs): Promise<void> {
  let passed = 0;
  let failed = 0;
  await new Promise<void>((resolve) => {
    const runner = mocha.run(() => {
      resolve();
    });
    runner.on("suite", (suite) => {
      if (suite.title !== "") print(`  ${suite.title}`);
    });
    runner.on("pass", (test) => {
      passed++;
      print(`    ✔ ${test.title}`);
    });
    runner.on("pending", (test) => {
      print(`    – skipped: ${test.title}`);
    });
    runner.on("fail", (test, error) => {
      failed++;
      print(`    ✘ ${test.fullTitle()}\n${String(error.stack ?? error)}`);
    });
  });
  console.log(`##waartoe ${String(passed)} ${String(failed)}`);
  if (failed > 0) throw new Error(`${String(failed)} failed.`);
}

function print(text: string): void {
  for (const line of text.split("\n")) console.log(`##test ${line}`);
}
