/** The commands of the manifest; a test holds the two together. */
export const commands = {
  createGoals: "waartoe.createGoals",
  openExample: "waartoe.openExample",
  openOverview: "waartoe.openOverview",
  askWaartoe: "waartoe.askWaartoe",
  checkIn: "waartoe.checkIn",
  addObjective: "waartoe.addObjective",
  addResult: "waartoe.addResult",
  proposeAction: "waartoe.proposeAction",
  supportAction: "waartoe.supportAction",
  acceptAction: "waartoe.acceptAction",
  startAction: "waartoe.startAction",
  finishAction: "waartoe.finishAction",
  declineAction: "waartoe.declineAction",
  stopAction: "waartoe.stopAction",
  dropItem: "waartoe.dropItem",
  closePeriod: "waartoe.closePeriod",
  copyToNextPeriod: "waartoe.copyToNextPeriod",
  exportReport: "waartoe.exportReport",
  whatChanged: "waartoe.whatChanged",
  openRule: "waartoe.openRule",
  nextFinding: "waartoe.nextFinding",
  previousFinding: "waartoe.previousFinding",
  filter: "waartoe.filter",
  clearFilter: "waartoe.clearFilter",
  groupByFile: "waartoe.groupByFile",
  groupByOwner: "waartoe.groupByOwner",
  groupByPeriod: "waartoe.groupByPeriod",
  groupByAlignment: "waartoe.groupByAlignment",
  sortByFile: "waartoe.sortByFile",
  sortByProgress: "waartoe.sortByProgress",
  sortByDue: "waartoe.sortByDue",
  openActionCode: "waartoe.openActionCode",
  refresh: "waartoe.refresh",
  showLog: "waartoe.showLog",
} as const;

/** How the tree is arranged, by the command that arranges it so. */
export const arrangements = {
  grouping: {
    file: commands.groupByFile,
    owner: commands.groupByOwner,
    period: commands.groupByPeriod,
    alignment: commands.groupByAlignment,
  },
  sorting: {
    file: commands.sortByFile,
    progress: commands.sortByProgress,
    due: commands.sortByDue,
  },
} as const;

/** A menu cannot tick what an extension adds to it: what is chosen stands there as a command with a tick in its title. */
export function chosen<C extends string>(command: C): `${C}.chosen` {
  return `${command}.chosen`;
}

/** Commands that only our own items and actions call; they stand in no menu. */
export const innerCommands = {
  openItem: "waartoe.openItem",
  selectPlace: "waartoe.selectPlace",
  saveFile: "waartoe.saveFile",
  openCode: "waartoe.openCode",
  makeAction: "waartoe.makeAction",
  revealItem: "waartoe.revealItem",
  openServed: "waartoe.openServed",
} as const;

export type CommandId =
  (typeof commands)[keyof typeof commands] | (typeof innerCommands)[keyof typeof innerCommands];

/** The settings of the manifest, without `waartoe.`, with their types and defaults. */
export const settings = {
  enable: true as boolean,
  problems: "open" as "open" | "workspace",
  "tree.followCursor": true as boolean,
  "tree.badge": "attention" as "attention" | "mine" | "findings" | "off",
  codeLens: true as boolean,
  "code.statusBar": true as boolean,
} as const;

export type SettingName = keyof typeof settings;

/** What `when` clauses of the manifest ask. */
export const contextKeys = {
  inGoalsFile: "waartoe.inGoalsFile",
  hasFindings: "waartoe.hasFindings",
  grouping: "waartoe.grouping",
  sorting: "waartoe.sorting",
  isFiltering: "waartoe.isFiltering",
} as const;

export const viewId = "waartoe.goals";

/** The type of the overview's tab, by which it is restored. */
export const overviewType = "waartoe.overview";
