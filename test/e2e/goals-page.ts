import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { launchBrowser } from "../host/find-browser";
import { type ServedEditor, type ServeOptions, serveEditor } from "../host/serve-editor";
import { versionFrom } from "../host/versions";

export const top = join(__dirname, "../..");

interface OpenOptions {
  /** Run the extension in the web worker host. */
  readonly web?: boolean;
  /** Open the page at once. Default: yes; else {@link GoalsPage.load} does. */
  readonly opens?: boolean;
  /** Symbolic links in the folder: name and target. */
  readonly links?: Readonly<Record<string, string>>;
}

/** One VS Code and one browser for a file of tests; each test gets a folder and a page of its own. */
export class GoalsEditor {
  readonly #folders: string[] = [];
  #editor: ServedEditor | undefined;
  #browser: Browser | undefined;

  async start(options: Pick<ServeOptions, "askForTrust" | "settings" | "install"> = {}): Promise<void> {
    this.#editor = await serveEditor({ version: versionFrom(process.argv), ...options });
    this.#browser = await launchBrowser();
  }

  async stop(): Promise<void> {
    await this.#browser?.close();
    await this.#editor?.stop();
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true });
  }

  /** Opens a folder that holds the given files, or the workspace that one of them describes. */
  async open(
    files: Readonly<Record<string, string>>,
    { links = {}, opens = true, ...options }: OpenOptions = {},
  ): Promise<GoalsPage> {
    if (!this.#editor || !this.#browser) throw new Error("Start the editor first.");
    const folder = this.#folder();
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, name));
    const workspace = Object.keys(files).find((name) => name.endsWith(".code-workspace"));
    const page = await this.#browser.newPage({ viewport: { width: 1400, height: 900 } });
    const extension = options.web ? this.#withoutMain() : top;
    const address = this.#editor.address({ folder: join(folder, workspace ?? ""), extension, ...options });
    const goals = new GoalsPage(page, folder, address);
    if (opens) await goals.load();
    return goals;
  }

  #folder(): string {
    const folder = mkdtempSync(join(tmpdir(), "waartoe-e2e-"));
    this.#folders.push(folder);
    return folder;
  }

  /** The extension with nothing but its `browser` entry, so that no other host can run it. */
  #withoutMain(): string {
    const folder = this.#folder();
    for (const part of ["dist", "media", "l10n", "package.nls.json", "package.nls.nl.json", "examples"]) {
      cpSync(join(top, part), join(folder, part), { recursive: true });
    }
    const manifest = JSON.parse(readFileSync(join(top, "package.json"), "utf8")) as Record<string, unknown>;
    delete manifest["main"];
    writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
    return folder;
  }
}

/** What a person sees of VS Code, and does there. */
export class GoalsPage {
  readonly page: Page;
  readonly folder: string;

  readonly #address: string;

  constructor(page: Page, folder: string, address: string) {
    this.page = page;
    this.folder = folder;
    this.#address = address;
  }

  async load(): Promise<void> {
    await this.page.goto(this.#address);
  }

  async openGoals(): Promise<void> {
    // The whole place of the icon: a badge may lie over it.
    const icon = this.page.locator(".activitybar li", { has: this.page.locator('a[aria-label^="Goals"]') });
    await icon.first().click({ timeout: 60_000 });
    await this.page
      .locator('.pane-header[aria-label*="Goals"], .title-label >> text=Goals')
      .first()
      .waitFor();
  }

  /** A line of the tree, by words in it. */
  line(words: string): Locator {
    return this.page.locator(".sidebar .monaco-list-row", { hasText: words }).first();
  }

  /** A line of the open editor, by words in it. */
  text(words: string): Locator {
    return this.page.locator(".editor-instance .view-line", { hasText: words }).first();
  }

  /**
   * Chooses from the menu of a line of the tree; by key, since a menu takes no click in its first moments. A line that is
   * drawn anew just then takes its menu away, so it is asked for again.
   */
  async choose(line: string, label: string): Promise<void> {
    const item = this.page.locator(".context-view .action-label", { hasText: label }).first();
    for (let tries = 1; ; tries++) {
      await this.line(line).click({ button: "right" });
      try {
        await item.hover({ timeout: 5000 });
        break;
      } catch (error) {
        if (tries === 4) throw error;
        await this.press("Escape");
      }
    }
    await this.press("Enter");
  }

  get status(): Locator {
    return this.page.locator(".statusbar");
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), text);
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), "utf8");
  }
}
