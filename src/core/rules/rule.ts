import type { ObjectiveFacts } from "../references/facts";
import type { Lang } from "../language/lang";
import type { Messages } from "../messages";
import type { Fix, Related, Severity } from "../model/finding";
import type { CheckOptions, Config, FileExports } from "../model/options";
import type { Objective, Plan, Result } from "../model/plan";
import type { Span } from "../model/span";
import type { ObjectiveJudgement, ResultJudgement, WhyJudgement } from "../prose/judgement";
import type { RuleId } from "./rule-ids";

/** What a rule reports; the engine adds the rule's id and the severity that holds here. */
export interface Report {
  readonly span: Span;
  /** The place in the document: `objectives/0/results/2`. */
  readonly path: string;
  readonly message: string;
  readonly related?: readonly Related[];
  readonly tags?: readonly "unnecessary"[];
  readonly fixes?: readonly Fix[];
}

/** What a rule across objectives is given beside them. */
export interface FileContext {
  readonly config: Config;
  readonly options: CheckOptions;
  /** What the file at hand gives others. */
  readonly exports: FileExports;
  /** The reader's catalogue. */
  readonly say: Messages;
}

/** What a rule on one objective is given. Judgements are made once for each text, whoever asks. */
export interface RuleContext extends FileContext {
  readonly text: string;
  /** Only its header counts. */
  readonly plan: Plan;
  /** The catalogue for advice on prose in that language. */
  sayIn(lang: Lang): Messages;
  /** The language to judge a text by, and to answer in. */
  langOf(text: string): Lang;
  judgeObjective(objective: Objective): ObjectiveJudgement;
  judgeWhy(objective: Objective): WhyJudgement;
  judgeResult(result: Result): ResultJudgement;
}

interface RuleBase {
  readonly id: RuleId;
  readonly severity: Severity | "off";
  /** Advice on somebody's words: shown only once typing has paused. */
  readonly prose?: true;
}

/**
 * `objective`: depends on one objective's text and the file's header only. Dropped objectives are not given to it
 * unless `alsoDropped` says so; a dropped result or its like is for the rule to leave out.
 */
export interface ObjectiveRule extends RuleBase {
  readonly scope: "objective";
  readonly alsoDropped?: true;
  check(objective: Objective, context: RuleContext): Iterable<Report>;
}

/** `file`: works from what the file's objectives give away. `workspace`: from what other files export, too. */
export interface FileRule extends RuleBase {
  readonly scope: "file" | "workspace";
  /** Speaks in a closed file too, as the rules on ids do. */
  readonly alsoClosed?: true;
  check(objectives: readonly ObjectiveFacts[], context: FileContext): Iterable<Report>;
}

export type Rule = ObjectiveRule | FileRule;
