/** `Anna`, `Anna and Joost`, `Anna, Joost and Mia`. */
function names(all: readonly string[]): string {
  return all.length < 2 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;
}

export interface Both {
  before: string;
  after: string;
}

/** What is said of what changed in a goals file. */
export const changes = {
  title: () => "What changed",
  since: ({ since }: { since: string }) => `What changed since ${since}`,
  nothing: () => "Nothing changed.",
  nothingSince: ({ since }: { since: string }) => `Nothing changed since ${since}.`,
  upTo: ({ date }: { date: string }) => `Up to ${date}.`,
  lastCommit: () => "the last commit",
  fileAdded: () => "These goals are new.",
  fileRemoved: () => "These goals are no longer kept here.",
  period: ({ before, after }: Both) => `The period was ${before}, and is ${after} now.`,
  planStatus: {
    draft: () => "It is a draft again.",
    active: () => "It is no longer a draft: the team stands behind it.",
    reopened: () => "It was opened again.",
    closed: () => "The period was closed.",
  },
  learned: ({ words }: { words: string }) => `Learned: ${words}`,
  addedObjective: () => "new objective",
  addedResult: () => "new result",
  addedAction: ({ by }: { by: readonly string[] }) =>
    by.length === 0 ? "new proposal" : `new proposal by ${names(by)}`,
  removed: () => "no longer in the file",
  dropped: ({ reason }: { reason: string | undefined }) =>
    reason === undefined ? "dropped" : `dropped: ${reason}`,
  takenUpAgain: () => "taken up again",
  movedFrom: ({ objective }: { objective: string }) => `moved here from “${objective}”`,
  reworded: ({ before }: { before: string }) => `worded anew; it was “${before}”`,
  barLowered: ({ before, after }: Both) => `the bar was lowered: ${before} became ${after}`,
  barRaised: ({ before, after }: Both) => `the bar was raised: ${before} became ${after}`,
  targetMoved: ({ before, after }: Both) => `another target: ${before} became ${after}`,
  targetSaid: ({ after }: { after: string }) => `can be measured now: to come to ${after}`,
  targetGone: ({ before }: { before: string }) => `its target was taken out; it was ${before}`,
  measureChanged: () => "measured in another way",
  baselineMoved: ({ before, after }: Both) => `starts elsewhere: ${before} became ${after}`,
  baselineSaid: ({ after }: { after: string }) => `starts from ${after}`,
  baselineGone: ({ before }: { before: string }) => `its baseline was taken out; it was ${before}`,
  dueLater: ({ before, after }: Both) => `due later: ${before} became ${after}`,
  dueSooner: ({ before, after }: Both) => `due sooner: ${before} became ${after}`,
  dueSaid: ({ after }: { after: string }) => `due ${after}`,
  dueGone: ({ before }: { before: string }) => `no longer due by a day; it was ${before}`,
  owner: ({ before, after }: { before: string | undefined; after: string | undefined }) =>
    after === undefined
      ? `no longer ${before ?? ""}’s`
      : before === undefined
        ? `now ${after}’s`
        : `${after}’s now, it was ${before}’s`,
  type: { committed: () => "committed now", aspirational: () => "aspirational now" },
  typeGone: () => "neither committed nor aspirational any more",
  said: {
    why: ({ words }: { words: string }) => `now says why: ${words}`,
    whyNow: ({ words }: { words: string }) => `now says why now: ${words}`,
    effect: ({ words }: { words: string }) => `now says what others will notice: ${words}`,
    learned: ({ words }: { words: string }) => `learned: ${words}`,
  },
  saidAnew: {
    why: ({ before, after }: Both) => `another why: ${after} (it was: ${before})`,
    whyNow: ({ before, after }: Both) => `another why now: ${after} (it was: ${before})`,
    effect: ({ before, after }: Both) => `something else to notice: ${after} (it was: ${before})`,
    learned: ({ before, after }: Both) => `learned: ${after} (it said: ${before})`,
  },
  notSaidAnyMore: {
    why: ({ before }: { before: string }) => `no longer says why; it said: ${before}`,
    whyNow: ({ before }: { before: string }) => `no longer says why now; it said: ${before}`,
    effect: ({ before }: { before: string }) => `no longer says what others will notice; it said: ${before}`,
    learned: ({ before }: { before: string }) => `no longer says what was learned; it said: ${before}`,
  },
  checkin: ({ date, value, was }: { date: string; value: string; was: string | undefined }) =>
    was === undefined ? `${date}: ${value}` : `${date}: ${value}, where it said ${was}`,
  currentMoved: ({ before, after }: Both) => `${before} became ${after}`,
  currentSaid: ({ after }: { after: string }) => `stands at ${after}`,
  currentGone: ({ before }: { before: string }) => `no longer says how it stands; it was ${before}`,
  status: {
    proposed: () => "put to the team again",
    accepted: () => "accepted",
    "in-progress": () => "under way",
    done: () => "done",
    declined: () => "declined",
    stopped: () => "stopped",
  },
  because: ({ status, reason }: { status: string; reason: string }) => `${status}: ${reason}`,
  supported: ({ by }: { by: readonly string[] }) =>
    `${names(by)} ${by.length === 1 ? "is" : "are"} behind it`,
};
