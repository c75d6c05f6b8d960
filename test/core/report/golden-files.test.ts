import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Lang } from "../../../src/core/language/lang";
import { reportFormats, extensions } from "../../../src/core/report/formats";
import { reportOn } from "./given";

const top = join(__dirname, "../../..");
const golden = join(top, "test/fixtures/reports");

const reports: Readonly<Record<string, { locale: Lang; today: string; files: readonly string[] }>> = {
  desk: { locale: "en", today: "2026-11-15", files: ["after/goals.yaml", "company/goals.yaml"] },
  balie: { locale: "nl", today: "2026-11-15", files: ["after/doelen.goals.yaml"] },
  "desk-is-over": { locale: "en", today: "2027-01-10", files: ["after/goals.yaml"] },
};

// `WAARTOE_RENEW=1 npm run test:unit` writes them anew, to be looked at before they are committed.
const isRenewing = process.env["WAARTOE_RENEW"] === "1";

describe("reports on the examples", () => {
  for (const [name, { locale, today, files }] of Object.entries(reports)) {
    for (const format of reportFormats) {
      it(`${name} as ${format}`, () => {
        const texts = Object.fromEntries(
          files.map((path) => [path, readFileSync(join(top, "examples", path), "utf8")]),
        );
        const report = reportOn(format, texts, { locale, today });
        const path = join(golden, `${name}.${extensions[format]}`);
        if (isRenewing) writeFileSync(path, report);
        // Style is no part of what a report says, and changes for its own reasons.
        const said = (text: string): string => text.replace(/<style>[^]*<\/style>|'sha256-[^']*'/g, "");
        assert.equal(said(report), said(readFileSync(path, "utf8")));
      });
    }
  }
});
