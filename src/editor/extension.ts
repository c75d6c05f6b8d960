import * as vscode from "vscode";
import type { WaartoeApi } from "./api";
import { registerAddItems } from "./commands/add-items";
import { registerAskWaartoe } from "./commands/ask-waartoe";
import { registerCheckIn } from "./commands/check-in";
import { registerClosePeriod } from "./commands/close-period";
import { registerCreateGoals } from "./commands/create-goals";
import { registerDecideAction } from "./commands/decide-action";
import { registerDropItem } from "./commands/drop-item";
import { registerExportReport } from "./commands/export-report";
import { registerMakeAction } from "./commands/make-action";
import { registerOpenActionCode } from "./commands/open-action-code";
import { registerOpenExample } from "./commands/open-example";
import { registerOpenRule } from "./commands/open-rule";
import { registerProposeAction } from "./commands/propose-action";
import { registerRefresh } from "./commands/refresh";
import { registerShowLog } from "./commands/show-log";
import { registerWalkFindings } from "./commands/walk-findings";
import { registerCodeGoals } from "./features/code-goals";
import { registerCompletion } from "./features/completion";
import { registerHover } from "./features/hover";
import { registerLenses } from "./features/lenses";
import { registerLinks } from "./features/links";
import { registerNavigation } from "./features/navigation";
import { registerSymbols } from "./features/symbols";
import { registerWhatChanged } from "./commands/what-changed";
import { registerCodeActions } from "./fixes/code-actions";
import { registerFixAll } from "./fixes/fix-all";
import { registerRewrites } from "./fixes/rewrites";
import { locale } from "./locale";
import { registerOverview } from "./panel/register-overview";
import { registerBundledDocuments } from "./pages/bundled-documents";
import { registerConfigProblems } from "./problems/config-problems";
import { registerProblems } from "./problems/problems";
import { Scheduler } from "./scheduler";
import type { Services } from "./services";
import { registerContextKeys } from "./context-keys";
import { registerTree } from "./tree/register-tree";
import { CodeMatches } from "./workspace/code-matches";
import { Configurations } from "./workspace/configurations";
import { Day } from "./workspace/day";
import { Folders } from "./workspace/folder-facts";
import { GoalsStore } from "./workspace/goals-store";
import { Places } from "./workspace/places";
import { Texts } from "./workspace/texts";
import { Workspace } from "./workspace/workspace";

/** Puts the parts together. What the editor does with them stands in the parts. */
export function activate(context: vscode.ExtensionContext): WaartoeApi {
  const faults: string[] = [];
  const services = createServices(context, faults);
  registerBundledDocuments(context, services.log);
  registerProblems(context, services);
  registerConfigProblems(context, services);
  registerCodeActions(context, services);
  registerRewrites(context, services);
  registerFixAll(context, services);
  registerCompletion(context, services);
  registerHover(context, services);
  registerNavigation(context, services);
  registerSymbols(context, services);
  registerLinks(context, services);
  registerLenses(context, services);
  registerCodeGoals(context, services);
  registerOpenActionCode(context, services);
  const { tree, view } = registerTree(context, services);
  const overview = registerOverview(context, services);
  registerContextKeys(context, services);
  registerCreateGoals(context, services);
  registerOpenExample(context, services);
  registerOpenRule(context);
  registerRefresh(context, services);
  registerShowLog(context, services);
  registerWalkFindings(context, services, tree);
  registerAskWaartoe(context, services);
  registerCheckIn(context, services);
  registerAddItems(context, services);
  registerProposeAction(context, services);
  registerDecideAction(context);
  registerMakeAction(context, services);
  registerDropItem(context);
  registerClosePeriod(context, services);
  registerExportReport(context, services);
  registerWhatChanged(context, services);
  void services.workspace.lookAfresh();
  return {
    idle: () => services.scheduler.idle(),
    onDidChange: services.store.onDidChange,
    tree,
    view,
    overview,
    faults,
    fixToday: (date) => {
      services.day.fix(date);
    },
  };
}

function createServices({ subscriptions }: vscode.ExtensionContext, faults: string[]): Services {
  const log = vscode.window.createOutputChannel("Waartoe", { log: true });
  const scheduler = new Scheduler((error) => {
    faults.push(String(error));
    log.error(error instanceof Error ? error : String(error));
  });
  const texts = new Texts();
  const day = new Day();
  const folders = new Folders(texts);
  const configurations = new Configurations(texts, locale());
  const places = new Places(folders, configurations);
  const codeMatches = new CodeMatches();
  const store = new GoalsStore({
    texts,
    places,
    codeMatches,
    scheduler,
    options: { locale: locale() },
    today: () => day.today,
  });
  const parts = { scheduler, texts, day, folders, configurations, places, codeMatches, store };
  const workspace = new Workspace(parts);
  subscriptions.push(workspace, store, texts, day, scheduler, log);
  return { ...parts, log, workspace, locale: locale() };
}
