import { launchBrowser } from "./find-browser";
import { serveEditor } from "./serve-editor";
import type { EditorVersion } from "./versions";

export interface SuiteOptions {
  readonly version: EditorVersion;
  /** The bundled module with `run()`. */
  readonly tests: string;
  readonly extension: string;
  readonly folder: string;
  readonly say: (line: string) => void;
}

export interface SuiteResult {
  readonly passed: number;
  readonly failed: number;
}

const longest = 10 * 60 * 1000;

/** Runs a mocha suite inside the extension host of a real VS Code, and hands on what it prints. */
export async function runSuite(options: SuiteOptions): Promise<SuiteResult> {
  const { version, say, ...page } = options;
  const editor = await serveEditor({ version, say });
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage();
    let result: SuiteResult | undefined;
    const hear = (...words: unknown[]): void => {
      for (const line of words.map(String).join(" ").split("\n")) {
        const counts = /^##waartoe (\d+) (\d+)$/.exec(line.trim());
        if (counts) result = { passed: Number(counts[1]), failed: Number(counts[2]) };
        else if (line.startsWith("##test ")) say(line.slice("##test ".length));
      }
    };
    const exit = new Promise<number>((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error("The suite did not end within ten minutes."));
      }, longest);
      const end = (code: number): void => {
        clearTimeout(timer);
        resolve(code);
      };
      void tab.exposeFunction("codeAutomationLog", (_type: string, args: unknown[]) => {
        hear(...args);
      });
      void tab.exposeFunction("codeAutomationExit", end);
    });
    await tab.goto(editor.address(page));
    const code = await exit;
    if (!result) return { passed: 0, failed: 1 };
    return code === 0 || result.failed > 0 ? result : { ...result, failed: 1 };
  } finally {
    await browser.close();
    await editor.stop();
  }
}
