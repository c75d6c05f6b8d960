import * as vscode from "vscode";
import type { Lang } from "../../core";
import { catalogues } from "../../core/messages";
import { addDays, isDate } from "../../core/plan/calendar";
import type { GitRepository } from "../edits/git";
import { ask } from "../edits/ask";

/** A moment to compare with: a version that git knows by name, or the beginning of a day. */
export type Since =
  { readonly ref: string; readonly words: string } | { readonly date: string; readonly words: string };

const mostTags = 30;
const mostCommits = 1000;

interface Choice extends vscode.QuickPickItem {
  readonly since?: Since;
}

/** Asks since when. Undefined where all is called off. */
export async function askSince(
  repository: GitRepository,
  {
    today,
    locale,
    starts,
  }: { readonly today: string; readonly locale: Lang; readonly starts: readonly string[] },
): Promise<Since | undefined> {
  const { shortDay } = await import("../../core/pictures/days");
  const from = (date: string): Since => ({ date, words: shortDay(date, locale, "") });
  const day = (date: string, label: string): Choice => {
    const since = from(date);
    return { label, description: since.words, since };
  };
  const lastCommit = catalogues[locale].changes.lastCommit();
  const choices: Choice[] = [
    day(addDays(today, -7), vscode.l10n.t("A week ago")),
    day(addDays(today, -14), vscode.l10n.t("Two weeks ago")),
    ...[...new Set(starts)]
      .filter((start) => start <= today)
      .slice(-1)
      .map((start) => day(start, vscode.l10n.t("The start of the period"))),
    { label: vscode.l10n.t("The last commit"), since: { ref: "HEAD", words: lastCommit } },
    { label: vscode.l10n.t("Another day…") },
    ...(await tagsOf(repository)),
  ];
  const title = vscode.l10n.t("What changed since when?");
  const picked = await vscode.window.showQuickPick(choices, { title, matchOnDescription: true });
  if (!picked) return undefined;
  if (picked.since) return picked.since;
  const date = await askDay(title, today);
  return date === undefined ? undefined : from(date);
}

async function tagsOf(repository: GitRepository): Promise<Choice[]> {
  try {
    const refs = await repository.getRefs({ sort: "committerdate" });
    const tags = refs.flatMap(({ type, name }) => (type === 2 && name !== undefined ? [name] : []));
    if (tags.length === 0) return [];
    return [
      { label: vscode.l10n.t("Tags"), kind: vscode.QuickPickItemKind.Separator },
      ...tags.slice(0, mostTags).map((tag) => ({ label: tag, since: { ref: tag, words: tag } })),
    ];
  } catch {
    return [];
  }
}

async function askDay(title: string, today: string): Promise<string | undefined> {
  const answer = await ask({
    title,
    step: 1,
    steps: 1,
    prompt: vscode.l10n.t("A day, such as 2026-10-01"),
    value: addDays(today, -30),
    refuse: (text) => (isDate(text) ? undefined : vscode.l10n.t("A day, such as 2026-10-01")),
  });
  return answer === undefined || answer === "back" ? undefined : answer.text;
}

/** The commit to compare with; undefined where there was none before that day. */
export async function commitAt(repository: GitRepository, since: Since): Promise<string | undefined> {
  if ("ref" in since) return since.ref;
  const [year, month, day] = since.date.split("-").map(Number);
  const begin = new Date(year ?? 0, (month ?? 1) - 1, day ?? 1).getTime();
  const commits = await repository.log({ maxEntries: mostCommits });
  return commits.find(({ commitDate }) => commitDate !== undefined && commitDate.getTime() < begin)?.hash;
}
