import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { reportOn } from "../core/report/given";
import { launchBrowser } from "../host/find-browser";

const top = join(__dirname, "../..");
const example = (path: string): string => readFileSync(join(top, "examples", path), "utf8");
const axe = readFileSync(join(top, "node_modules/axe-core/axe.min.js"), "utf8");

const hostile = `</style></title><script>window.hurt=1</script><img src=x onerror="window.hurt=1">`;

const goals = {
  "after/goals.yaml": example("after/goals.yaml"),
  "company/goals.yaml": example("company/goals.yaml"),
  "county.goals.yaml": example("public/county.goals.yaml"),
  "hostile.goals.yaml": `team: ${JSON.stringify(hostile)}
objectives:
  - objective: ${JSON.stringify(hostile)}
    actions: [{action: Look, proposedBy: team, link: "https://example.org/?a=1&b=2"}, {action: Look, link: "javascript:window.hurt=1"}]
`,
};

describe("the report in HTML, opened from disk", () => {
  let browser: Browser;
  let folder: string;
  let address: string;
  before(async () => {
    browser = await launchBrowser();
    folder = mkdtempSync(join(tmpdir(), "waartoe-report-"));
    const file = join(folder, "report.html");
    writeFileSync(file, reportOn("html", goals));
    address = pathToFileURL(file).href;
  });
  after(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens it where there is no network, and hears what it asks for and complains of. */
  const open = async (
    width: number,
    scheme: "light" | "dark",
  ): Promise<{ page: Page; asked: string[]; complaints: string[] }> => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      offline: true,
    });
    const page = await context.newPage();
    const asked: string[] = [];
    const complaints: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(address);
    return { page, asked, complaints };
  };

  for (const scheme of ["light", "dark"] as const) {
    for (const width of [400, 1600]) {
      it(`is whole at ${String(width)} px in ${scheme}, asks for nothing, and shuts nobody out`, async () => {
        const { page, asked, complaints } = await open(width, scheme);
        assert.deepEqual(asked, [address]);
        assert.equal(await page.locator("article.objective").count(), 6);
        assert.ok((await page.locator("svg[role=img]").count()) > 20);
        const styled = await page.evaluate(() => ({
          radius: getComputedStyle(document.querySelector("article")!).borderRadius,
          ground: getComputedStyle(document.body).backgroundColor,
          isWithin: document.documentElement.scrollWidth <= window.innerWidth,
        }));
        const ground = scheme === "light" ? "rgb(255, 255, 255)" : "rgb(13, 17, 23)";
        assert.deepEqual(styled, { radius: "8px", ground, isWithin: true });
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() =>
          (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
        );
        assert.deepEqual(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
          [],
        );
        assert.deepEqual(complaints, []);
        await page.context().close();
      });
    }
  }

  it("does nothing that its words say", async () => {
    const { page } = await open(1000, "light");
    const found = await page.evaluate(() => ({
      hurt: "hurt" in window,
      loaded: document.querySelectorAll("script, img, iframe, link, object, embed").length,
      title: document.title.includes("<script>"),
      links: Array.from(document.querySelectorAll("a:not([href^='#'])"), (link) => link.getAttribute("href")),
    }));
    assert.deepEqual(found, {
      hurt: false,
      loaded: 0,
      title: true,
      links: ["https://example.org/?a=1&b=2"],
    });
    await page.context().close();
  });

  it("leads from each objective at a glance to its place", async () => {
    const { page } = await open(1000, "light");
    const links = page.locator(".glance a");
    assert.equal(await links.count(), 6);
    for (const link of await links.all()) {
      const target = await link.getAttribute("href");
      assert.equal(await page.locator(`[id="${(target ?? "").slice(1)}"]`).count(), 1);
    }
    await page.context().close();
  });

  it("prints light on white, with its text", async () => {
    const { page } = await open(1000, "dark");
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    assert.equal(ink, "rgb(31, 35, 40)");
    await page.context().close();
  });
});
