import type * as vscode from "vscode";
import type { Lang } from "../core";
import type { Scheduler } from "./scheduler";
import type { Configurations } from "./workspace/configurations";
import type { Day } from "./workspace/day";
import type { GoalsStore } from "./workspace/goals-store";
import type { Texts } from "./workspace/texts";
import type { Workspace } from "./workspace/workspace";

/** What the features share. */
export interface Services {
  readonly log: vscode.LogOutputChannel;
  readonly scheduler: Scheduler;
  readonly texts: Texts;
  readonly day: Day;
  readonly configurations: Configurations;
  readonly store: GoalsStore;
  readonly workspace: Workspace;
  readonly locale: Lang;
}
