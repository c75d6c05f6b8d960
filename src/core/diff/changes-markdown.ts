import type { Lang } from "../language/lang";
import { catalogues } from "../messages";
import { plainMarkdown } from "../report/plain-markdown";
import { type ChangeContext, changeText } from "./change-text";
import type { ItemChanges, ObjectiveChanges } from "./changes";
import { type Changes, type FileChanges, filesChanged, fileTexts } from "./file-changes";

interface Context {
  readonly locale: Lang;
  readonly today: string;
  /** The level of the headings of files. */
  readonly level: number;
}

/** What changed, as a page of its own. */
export function changesPage(changes: Changes, locale: Lang, today: string): string {
  const say = catalogues[locale].changes;
  return `${[
    `# ${plainMarkdown(say.since(changes))}`,
    filesChanged(changes).length === 0 ? plainMarkdown(say.nothing()) : undefined,
    ...changesSections(changes, { locale, today, level: 2 }),
  ]
    .filter((part) => part !== undefined)
    .join("\n\n")}\n`;
}

/** What changed, file by file and objective by objective; blocks of Markdown. Empty where nothing did. */
export function changesSections(changes: Changes, context: Context): string[] {
  return filesChanged(changes).flatMap((file) => fileSection(file, context));
}

function fileSection(file: FileChanges, { locale, today, level }: Context): string[] {
  const title = file.team === undefined ? file.path : `${file.team} · ${file.path}`;
  return [
    `${"#".repeat(level)} ${plainMarkdown(title)}`,
    ...fileTexts(file, locale).map(plainMarkdown),
    ...file.objectives.flatMap((objective) =>
      objectiveSection(objective, { locale, today, level: level + 1 }),
    ),
  ];
}

function objectiveSection(objective: ObjectiveChanges, { locale, today, level }: Context): string[] {
  const untitled = catalogues[locale].views.untitled();
  const base = { locale, today };
  const own = lines(objective, { ...base, item: "objective" });
  const below = [
    ...objective.results.map((result) => itemLines(result, { ...base, item: "result" })),
    ...objective.actions.map((action) =>
      itemLines(action, { ...base, item: "action", proposedBy: action.proposedBy }),
    ),
  ];
  return [
    `${"#".repeat(level)} ${plainMarkdown(objective.text ?? untitled)}`,
    [...own.map((line) => `- ${line}`), ...below].join("\n"),
  ];
}

/** One change stands beside the item, several below it. */
function itemLines(item: ItemChanges, context: ChangeContext): string {
  const name = `**${plainMarkdown(item.text ?? catalogues[context.locale].views.untitled())}**`;
  const all = lines(item, context);
  return all.length === 1
    ? `- ${name}: ${all[0] ?? ""}`
    : [`- ${name}`, ...all.map((line) => `  - ${line}`)].join("\n");
}

function lines({ changes }: ItemChanges, context: ChangeContext): string[] {
  return changes.map((change) => {
    const { words, isStrong } = changeText(change, context);
    return isStrong ? `**${plainMarkdown(words)}**` : plainMarkdown(words);
  });
}
