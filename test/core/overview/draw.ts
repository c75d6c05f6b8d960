import { open } from "../../../src/core";
import { defaultConfig } from "../../../src/core/config/default-config";
import type { Lang } from "../../../src/core/language/lang";
import { overviewHtml } from "../../../src/core/overview/overview";
import type { OverviewFile } from "../../../src/core/overview/overview-input";
import { CheckContext } from "../../../src/core/rules/context";

interface Drawing {
  readonly today?: string;
  readonly locale?: Lang;
  readonly hasEditor?: boolean;
  /** Goes for each of the files. */
  readonly file?: Partial<OverviewFile>;
}

export function fileOf(path: string, text: string, today: string): OverviewFile {
  const { plan, exports } = open(text, { path, today });
  const judges = plan && new CheckContext(text, plan, defaultConfig, {}, { ids: new Map() });
  return {
    key: `file:///${path}`,
    path,
    root: "",
    rootPath: path,
    shown: plan && judges && { plan, judges },
    isBroken: exports === undefined,
    isBehind: false,
  };
}

/** The overview of files, given as path and text. */
export function draw(files: Readonly<Record<string, string>>, drawing: Drawing = {}): string {
  const { today = "2026-11-15", locale = "en", hasEditor = true, file } = drawing;
  return overviewHtml({
    files: Object.entries(files).map(([path, text]) => ({ ...fileOf(path, text, today), ...file })),
    today,
    locale,
    hasEditor,
  });
}

/** What somebody reads who sees no pictures: the words in their order, and what pictures are called. */
export function wordsOf(html: string): string {
  return decode(
    html
      .replace(/<title>[^<]*<\/title>/g, "")
      .replace(/<(?:svg|div|nav)[^>]* aria-label="([^"]*)"[^>]*>/g, " [$1] ")
      .replace(/<[^>]*>/g, " "),
  )
    .replace(/\s+/g, " ")
    .trim();
}

export function decode(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    lt: "<",
    gt: ">",
    quot: '"',
    "#39": "'",
    amp: "&",
  };
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (all, name: string) => entities[name] ?? all);
}
