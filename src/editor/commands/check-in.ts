import * as vscode from "vscode";
import { addCheckin, type CheckinDraft } from "../../core/edits";
import { previewCheckin } from "../../core/features/checkin-preview";
import { catalogues } from "../../core/messages";
import { readConfidence } from "../../core/plan/confidence";
import type { CheckinCandidate } from "../../core/progress/checkin-candidates";
import { type AskLater, askAll } from "../edits/ask";
import { candidatesFor, type Candidate } from "../edits/checkin-candidates";
import { itemsCalled } from "../edits/item-ref";
import { makeEdits } from "../edits/make-edit";
import { commitStep } from "../edits/offer-commit";
import { ownName, rememberOwnName } from "../edits/own-name";
import { commands } from "../ids";
import type { Services } from "../services";

/** Three questions a result: how it stands, how sure the team is, what is worth knowing. */
const perResult = 3;

/** One pass through results: asks how each stands, writes all check-ins at once, and offers to commit them. */
export function registerCheckIn(context: vscode.ExtensionContext, services: Services): void {
  /** Answers that were broken off, for the same results. */
  const unfinished = new Map<string, string[]>();
  context.subscriptions.push(
    vscode.commands.registerCommand(commands.checkIn, async (called?: unknown, selected?: unknown) => {
      const items = itemsCalled(called, selected);
      const me = await ownName(context, items[0]?.uri ?? services.store.files()[0]?.uri);
      const chosen = await candidatesFor(items, services, me);
      if (!chosen) return;
      const key = chosen.map(({ uri, result }) => `${uri.toString()} ${result.path}`).join(" ");
      const given = unfinished.get(key) ?? [];
      const asksName = me === undefined ? [askName] : [];
      const questions = questionsFor(services, asksName.length);
      const answers = await askAll([...asksName, ...chosen.flatMap(questions)], given);
      if (!answers) {
        unfinished.set(key, given);
        return;
      }
      unfinished.delete(key);
      const by = me ?? answers[0];
      if (me === undefined && by !== undefined && by !== "") await rememberOwnName(context, by);
      await write(chosen, answers.slice(asksName.length), by === "" ? undefined : by, services);
    }),
  );
}

/** Whoever is not known by name is asked once. */
const askName: AskLater = () => ({
  title: vscode.l10n.t("Check In"),
  prompt: vscode.l10n.t("Who says so? Enter leaves it out."),
});

/** @param before How many questions come first. */
function questionsFor(
  { day, locale }: Services,
  before: number,
): (candidate: Candidate, index: number) => AskLater[] {
  return (candidate, index) => {
    const { plan, last } = candidate;
    const title = candidate.text;
    const at = before + index * perResult;
    const isSkipped = (answers: readonly string[]): boolean => answers[at] === "";
    const look = (typed: string) => previewCheckin(typed, { ...candidate, plan }, day.today, locale);
    return [
      () => ({
        // The question stands in the title, where what is said of the value does not hide it.
        title: vscode.l10n.t("{0}: what is it now?", title),
        prompt:
          last === undefined
            ? vscode.l10n.t("Enter leaves this result out.")
            : vscode.l10n.t("Enter keeps {0}.", last),
        placeholder: candidate.standing,
        ...(last !== undefined && { value: last }),
        skip: vscode.l10n.t("Leave this result out"),
        advise: (typed) => {
          const seen = typed === "" ? undefined : look(typed);
          return seen && "said" in seen && seen.said !== "" ? seen.said : undefined;
        },
        refuse: (typed) => {
          const seen = typed === "" ? undefined : look(typed);
          return seen && "refused" in seen ? seen.refused : undefined;
        },
      }),
      (answers) =>
        isSkipped(answers)
          ? undefined
          : {
              title,
              prompt: vscode.l10n.t("How sure is the team to get there? Enter leaves it out."),
              placeholder: "8/10",
              refuse: (typed) =>
                typed !== "" && readConfidence(typed) === undefined
                  ? vscode.l10n.t("From 0 to 1, 8/10 or 60%")
                  : undefined,
            },
      (answers) =>
        isSkipped(answers)
          ? undefined
          : { title, prompt: vscode.l10n.t("What is worth knowing about it? Enter leaves it out.") },
    ];
  };
}

async function write(
  chosen: readonly Candidate[],
  answers: readonly string[],
  by: string | undefined,
  { day, locale }: Services,
): Promise<void> {
  const made = chosen.flatMap((candidate, index) => {
    const [value = "", confidence = "", note = ""] = answers.slice(index * perResult);
    const draft: CheckinDraft = {
      date: day.today,
      value,
      ...(confidence !== "" && { confidence }),
      ...(by !== undefined && { by }),
      ...(note !== "" && { note }),
    };
    return value === "" ? [] : [{ candidate, draft }];
  });
  const [first] = made;
  if (!first) return;
  const uris = [...new Map(made.map(({ candidate: { uri } }) => [uri.toString(), uri])).values()];
  const next = await commitStep(uris, commitMessage(made, locale));
  await makeEdits(
    made.map(({ candidate, draft }) => ({
      uri: candidate.uri,
      item: { path: candidate.result.path, text: candidate.text },
      compute: (text, path) => addCheckin(text, path, draft),
    })),
    {
      done:
        made.length === 1
          ? vscode.l10n.t("Checked in on “{0}”: {1}", first.candidate.text, first.draft.value)
          : vscode.l10n.t("Checked in on {0} results", made.length),
      ...(next && { next }),
    },
  );
}

const longestTitle = 60;

/** `Check in: error reports 7.5, NPS 34`; where that is long, what each came to stands below. */
function commitMessage(
  made: readonly { readonly candidate: CheckinCandidate & { text: string }; readonly draft: CheckinDraft }[],
  locale: Services["locale"],
): string {
  const say = catalogues[locale].features;
  const lines = made.map(({ candidate, draft }) => `${candidate.text}: ${draft.value}`);
  const short = say.checkinOn({ what: lines.join(", ") });
  return short.length <= longestTitle ? short : say.checkinOn({ what: say.results({ count: made.length }) });
}
