import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const installed: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
};

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a headless browser: the one that `CHROME_PATH` names, an installed one, else one that npm brought. */
export async function launchBrowser(): Promise<Browser> {
  const own = [process.env["CHROME_PATH"] ?? "", ...(installed[process.platform] ?? [])].find(
    (path) => path !== "" && existsSync(path),
  );
  if (own !== undefined) return chromium.launch({ executablePath: own, args: quiet });
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("No Chrome, Edge or Chromium was found. Install one, or name one in CHROME_PATH.");
  }
  // With this set, the package unpacks the system libraries that it needs as well.
  process.env["AWS_LAMBDA_JS_RUNTIME"] ??= "nodejs22.x";
  const { default: bundled } = await import("@sparticuz/chromium");
  const executablePath = await bundled.executablePath();
  // In one process the whole browser would end with its first page.
  const args = bundled.args.filter((arg) => arg !== "--single-process" && arg !== "--no-zygote");
  return chromium.launch({ executablePath, args: [...new Set([...args, ...quiet])] });
}
