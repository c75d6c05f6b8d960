const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

export interface Counted {
  count: number;
}

/** What a report says beside what the overview says. */
export const report = {
  summedUp: () => "All results together",
  team: () => "Team",
  period: () => "Period",
  noPeriod: () => "no period",
  allOf: ({ period }: { period: string }) => `All of ${period}`,
  results: () => "Results",
  objective: () => "Objective",
  dots: () => "Five questions",
  howItStands: () => "How it stands",
  howTheyStand: () => "How they stand",
  ofTheWay: () => "Of the way",
  result: () => "Result",
  from: () => "From",
  now: () => "Now",
  to: () => "To",
  sure: () => "Sure",
  lastLooked: () => "Last looked",
  stays: () => "Stays",
  states: {
    reached: ({ count: n }: Counted) => `${String(n)} reached`,
    "on-track": ({ count: n }: Counted) => `${String(n)} on track`,
    behind: ({ count: n }: Counted) => `${String(n)} behind`,
    "at-risk": ({ count: n }: Counted) => `${String(n)} at risk`,
    "grade-green": ({ count: n }: Counted) => `${String(n)} as good as there`,
    "grade-yellow": ({ count: n }: Counted) => `${String(n)} partly there`,
    "grade-red": ({ count: n }: Counted) => `${String(n)} still far off`,
    "guard-holds": ({ count: n }: Counted) => count(n, "guard holds", "guards hold"),
    "guard-broken": ({ count: n }: Counted) => count(n, "guard no longer holds", "guards no longer hold"),
    open: ({ count: n }: Counted) => `${String(n)} without a value yet`,
  },
  noResults: () => "no results yet",
  objectives: ({ count: n }: Counted) => count(n, "objective", "objectives"),
  stillOpen: ({ questions }: { questions: string }) => `still open: ${questions}`,
  allAnswered: () => "all five questions answered",
  asOfEnd: ({ date }: { date: string }) => `as it stood on ${date}`,
  madeWith: ({ date }: { date: string }) => `As of ${date}, from the goals files beside the code.`,
  marker: ({ date }: { date: string }) =>
    `waartoe report, as of ${date}. Written by a command: edits will be lost.`,
  badge: {
    goals: () => "goals",
    onTrack: ({ count: n, all }: { count: number; all: number }) => `${String(n)} of ${String(all)} on track`,
    achieved: ({ count: n, all }: { count: number; all: number }) => `${String(n)} of ${String(all)} reached`,
    results: ({ count: n }: Counted) => count(n, "result", "results"),
    none: () => "no results yet",
  },
};
