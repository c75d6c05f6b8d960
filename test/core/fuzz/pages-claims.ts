import assert from "node:assert/strict";
import { formatJson } from "../../../src/cli/formatters/json";
import { formatStylish } from "../../../src/cli/formatters/stylish";
import { check, type CheckResult } from "../../../src/core";
import { defaultConfig } from "../../../src/core/config/default-config";
import { changesJson } from "../../../src/core/diff/changes-json";
import { changesPage } from "../../../src/core/diff/changes-markdown";
import { comparePlans } from "../../../src/core/diff/compare-plans";
import { catalogues } from "../../../src/core/messages";
import { overviewHtml } from "../../../src/core/overview/overview";
import type { OverviewFile } from "../../../src/core/overview/overview-input";
import { reportFormats } from "../../../src/core/report/formats";
import { composeReport } from "../../../src/core/report/report";
import { CheckContext } from "../../../src/core/rules/context";
import { isBroken, options } from "./findings-claims";

export function shownOf(text: string, { plan, findings }: CheckResult): OverviewFile {
  const judges = plan && new CheckContext(text, plan, defaultConfig, {}, { ids: new Map() });
  return {
    key: "team/goals.yaml",
    path: "team/goals.yaml",
    root: "",
    rootPath: "team/goals.yaml",
    shown: plan && judges && { plan, judges },
    isBroken: isBroken(findings),
    isBehind: false,
    config: defaultConfig,
  };
}

export function assertReports(text: string, other: string, result: CheckResult): void {
  const reports = [{ path: "team/goals.yaml", text, findings: result.findings }];
  const json = JSON.parse(formatJson(reports)) as { files: { findings: unknown[] }[] };
  assert.equal(json.files[0]?.findings.length, result.findings.length);
  const lines = formatStylish(reports, catalogues.en.cli, false).trimEnd().split("\n");
  assert.equal(lines.length, result.findings.length === 0 ? 1 : result.findings.length + 3, "one line each");
  const file = shownOf(text, result);
  for (const format of reportFormats) {
    const page = composeReport({ files: [file], today: "2026-11-15", locale: "nl" }, format, "");
    if (format === "json") JSON.parse(page);
    if (format !== "json") assert.ok(!page.includes("<script>"), format);
  }
  assert.ok(
    !overviewHtml({ files: [file], today: "2026-11-15", locale: "en", hasEditor: true }).includes("<script>"),
  );
  const before = check(other, options).plan;
  if (before && result.plan) {
    const compared = { path: "team/goals.yaml", ...comparePlans(before, result.plan, "en") };
    JSON.parse(changesJson({ since: "then", files: [compared] }));
    changesPage({ since: "then", files: [compared] }, "en", "2026-11-15");
  }
}
