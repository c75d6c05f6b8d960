const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `Anna`, `Anna and Joost`, `Anna, Joost and Mia`. */
function names(all: readonly string[]): string {
  return all.length < 2 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")} and ${all.at(-1) ?? ""}`;
}

const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

/** What the overview says beside people's own words. */
export const overview = {
  title: () => "How our goals stand",
  day: ({ day, month, year }: { day: number; month: number; year?: number }) =>
    [String(day), months[month - 1] ?? "", ...(year === undefined ? [] : [String(year)])].join(" "),
  today: () => "today",
  noGoals: () => "There are no goals here yet.",
  noGoalsOffer: () => "To what end does your team work? Write it down in goals.yaml, and it shows here.",
  create: () => "Create goals.yaml",
  noObjectives: () => "No objective yet.",
  notUpToDate: () => "The YAML does not parse right now, so this shows the file as it last did.",
  incomplete: () => "The YAML does not parse right now, so some of it may be missing.",
  unreadable: () => "The YAML does not parse right now, so nothing of it can be shown.",
  historyLimit: {
    "no-git": () => "No git here: lines come from check-ins alone.",
    "not-trusted": () =>
      "Git is not asked in a folder that nobody trusts yet: lines come from check-ins alone.",
    oldest: () => "Lines go back as far as the latest versions of this file that git was asked for.",
  },
  nowAt: ({ to }: { to: string }) => `now ${to}`,
  fromTo: ({ from, to }: { from: string; to: string }) => `from ${from} to ${to}`,
  atAGlance: () => "At a glance",
  alignment: () => "What serves what",
  periodPassed: ({ period, percent, days }: { period: string; percent: string; days: number }) =>
    `${percent} of ${period} has passed; ${days === 0 ? "today is its last day" : `${count(days, "day", "days")} to go`}`,
  periodAhead: ({ period, date }: { period: string; date: string }) => `${period} begins on ${date}`,
  periodOver: ({ period }: { period: string }) => `${period} is over`,
  tally: {
    "on-track": ({ count: n }: { count: number }) => `${String(n)} on track`,
    behind: ({ count: n }: { count: number }) => `${String(n)} behind`,
    "at-risk": ({ count: n }: { count: number }) => `${String(n)} at risk`,
    reached: ({ count: n }: { count: number }) => `${String(n)} reached`,
    quiet: ({ count: n }: { count: number }) =>
      count(n, "result quiet for a while", "results quiet for a while"),
    awaiting: ({ count: n }: { count: number }) =>
      count(n, "proposal awaits an answer", "proposals await an answer"),
  },
  dots: ({ full, open }: { full: readonly string[]; open: readonly string[] }) =>
    [
      full.length > 0 && `Answered: ${names(full)}`,
      open.length > 0 && `${full.length > 0 ? "still open" : "Still open"}: ${names(open)}`,
    ]
      .filter((part) => part !== false)
      .join("; "),
  answered: () => "answered",
  open: () => "still open",
  noWhy: () => "What is it for? Nobody has said so yet.",
  grade: {
    green: "as good as there",
    yellow: "partly there",
    red: "still far off",
  },
  noValue: () => "no value yet",
  way: ({ percent }: { percent: string }) => `${percent} of the way`,
  bar: ({ result, now, from, to, percent, expected }: BarWords) =>
    [
      result,
      [
        now !== undefined ? `now ${now}` : "no value yet",
        from !== undefined && `from ${from}`,
        to !== undefined && `to ${to}`,
      ]
        .filter((part) => part !== false)
        .join(", "),
      percent !== undefined &&
        `${percent} of the way${expected === undefined ? "" : `; one would expect ${expected} by now`}`,
    ]
      .filter((part) => part !== false)
      .join(". "),
  line: ({ result, count: n, paced }: { result: string; count: number; paced: boolean }) =>
    `${result}: ${count(n, "value", "values")} over time${paced ? ", against the expected pace" : ""}`,
  guard: ({ result, limit, now, held }: { result: string; limit: string; now?: string; held: boolean }) =>
    `${result}. ${held ? "Holds" : "No longer holds"}: ${now === undefined ? "" : `now ${now}, `}to stay ${limit}`,
  objectiveBar: ({
    objective,
    percent,
    expected,
  }: {
    objective: string;
    percent?: string;
    expected?: string;
  }) =>
    `${objective}: ${percent === undefined ? "no value yet" : `${percent} of the way`}${expected === undefined ? "" : `; one would expect ${expected} by now`}`,
  legend: {
    now: () => "where it is now",
    expected: () => "where one would expect it by now",
    target: () => "the target",
  },
  results: () => "Results",
  guardAtRisk: () => "At risk because something that must stay as it is, did not.",
  guards: () => "What must stay as it is",
  droppedResults: () => "Dropped",
  confidence: ({ percent }: { percent: string }) => `The team is ${percent} sure`,
  confidenceWas: ({ percent, before }: { percent: string; before: string }) =>
    `The team is ${percent} sure, was ${before}`,
  quiet: ({ days }: { days: number }) => `nothing heard for ${count(days, "day", "days")}`,
  noCheckin: () => "no check-in yet",
  lastOn: ({ date, by }: { date: string; by?: string }) =>
    by === undefined ? `on ${date}` : `on ${date} by ${by}`,
  numbers: () => "The numbers",
  table: {
    date: () => "Date",
    value: () => "Value",
    way: () => "Of the way",
    confidence: () => "Confidence",
    by: () => "By",
    note: () => "Note",
    baseline: () => "Baseline",
    now: () => "Now",
    expected: () => "Expected by now",
    target: () => "Target",
    fromHistory: () => "from an earlier version of the file",
  },
  reachedOrNot: ({ done }: { done: boolean }): string => (done ? "reached" : "not reached yet"),
  noMeasure: () => "By what will you see that it is there?",
  noResults: () => "What will be measurably different? There is no result yet.",
  proposals: () => "What the team proposes",
  others: () => "Not from the team yet",
  noProposals: () => "What would the team do about it? Nobody has asked them yet, or written it down.",
  proposedBy: ({ names: who }: { names: readonly string[] }) => `proposed by ${names(who)}`,
  supportedBy: ({ names: who }: { names: readonly string[] }) =>
    `${names(who)} ${who.length === 1 ? "is" : "are"} behind it`,
  wholeTeam: () => "the whole team",
  awaits: () => "awaits an answer",
  servesResults: ({ results }: { results: readonly string[] }) => `for ${names(results)}`,
  moves: () => "What moves people",
  mastery: () => "Mastery",
  autonomy: () => "Autonomy",
  purpose: () => "Purpose",
  purposeSaid: () => "It says what it is for, and why it cannot wait.",
  purposeWhyOnly: () => "It says what it is for. Why now is still open.",
  purposeOpen: () => "What it is for is still to be said.",
  autonomyCarried: ({ names: who }: { names: readonly string[] }) =>
    `What ${names(who)} put forward is being done.`,
  autonomyAwaits: ({ names: who }: { names: readonly string[] }) =>
    `${names(who)} put something forward, and ${who.length === 1 ? "awaits" : "await"} an answer.`,
  autonomyOpen: () => "The way there is not the team’s own yet: what would they propose?",
  masterySeen: ({ date }: { date: string }) =>
    `The team can see itself get better; it last looked on ${date}.`,
  masteryUnseen: () => "There is something to see oneself get better by; nobody has looked yet.",
  masteryOpen: () => "There is nothing yet by which the team could see itself get better.",
  masteryChosen: ({ names: who }: { names: readonly string[] }) => `${names(who)} chose what to learn.`,
  changes: () => "What changed at the last check-ins",
  closer: () => "closer",
  further: () => "further off",
  same: () => "as before",
};

export interface BarWords {
  result: string;
  now?: string;
  from?: string;
  to?: string;
  percent?: string;
  expected?: string;
}
