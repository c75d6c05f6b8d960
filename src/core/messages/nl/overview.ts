import type { overview as english } from "../en/overview";

const months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

function names(all: readonly string[]): string {
  return all.length < 2 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")} en ${all.at(-1) ?? ""}`;
}

const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

export const overview: typeof english = {
  title: () => "Hoe onze doelen ervoor staan",
  day: ({ day, month, year }) =>
    [String(day), months[month - 1] ?? "", ...(year === undefined ? [] : [String(year)])].join(" "),
  today: () => "vandaag",
  noGoals: () => "Hier staan nog geen doelen.",
  noGoalsOffer: () => "Waartoe werkt je team? Schrijf het op in goals.yaml, dan staat het hier.",
  create: () => "goals.yaml maken",
  noObjectives: () => "Nog geen doel.",
  notUpToDate: () => "De YAML is nu niet te lezen; dit is het bestand zoals het laatst te lezen was.",
  incomplete: () => "De YAML is nu niet te lezen; er kan iets ontbreken.",
  unreadable: () => "De YAML is nu niet te lezen; er is niets van te laten zien.",
  historyLimit: {
    "no-git": () => "Geen git hier: lijnen komen alleen van check-ins.",
    "not-trusted": () =>
      "Git wordt niets gevraagd in een map die nog niet wordt vertrouwd: lijnen komen alleen van check-ins.",
    oldest: () => "Lijnen gaan zo ver terug als de laatste versies van dit bestand waar git om is gevraagd.",
  },
  nowAt: ({ to }) => `nu ${to}`,
  fromTo: ({ from, to }) => `van ${from} naar ${to}`,
  atAGlance: () => "In één oogopslag",
  alignment: () => "Wat waaraan bijdraagt",
  periodPassed: ({ period, percent, days }) =>
    `${percent} van ${period} is voorbij; ${days === 0 ? "vandaag is de laatste dag" : `nog ${count(days, "dag", "dagen")}`}`,
  periodAhead: ({ period, date }) => `${period} begint op ${date}`,
  periodOver: ({ period }) => `${period} is voorbij`,
  tally: {
    "on-track": ({ count: n }) => `${String(n)} op koers`,
    behind: ({ count: n }) => `${String(n)} achter`,
    "at-risk": ({ count: n }) => `${String(n)} in gevaar`,
    reached: ({ count: n }) => `${String(n)} gehaald`,
    quiet: ({ count: n }) => count(n, "resultaat al een tijd stil", "resultaten al een tijd stil"),
    awaiting: ({ count: n }) => count(n, "voorstel wacht op antwoord", "voorstellen wachten op antwoord"),
  },
  dots: ({ full, open }) =>
    [
      full.length > 0 && `Beantwoord: ${names(full)}`,
      open.length > 0 && `${full.length > 0 ? "nog open" : "Nog open"}: ${names(open)}`,
    ]
      .filter((part) => part !== false)
      .join("; "),
  answered: () => "beantwoord",
  open: () => "nog open",
  noWhy: () => "Waartoe dient het? Dat heeft nog niemand gezegd.",
  grade: {
    green: "zo goed als gehaald",
    yellow: "deels gehaald",
    red: "nog ver weg",
  },
  noValue: () => "nog geen waarde",
  way: ({ percent }) => `${percent} van de weg`,
  bar: ({ result, now, from, to, percent, expected }) =>
    [
      result,
      [
        now !== undefined ? `nu ${now}` : "nog geen waarde",
        from !== undefined && `van ${from}`,
        to !== undefined && `naar ${to}`,
      ]
        .filter((part) => part !== false)
        .join(", "),
      percent !== undefined &&
        `${percent} van de weg${expected === undefined ? "" : `; naar verwachting nu ${expected}`}`,
    ]
      .filter((part) => part !== false)
      .join(". "),
  line: ({ result, count: n, paced }) =>
    `${result}: ${count(n, "waarde", "waarden")} in de tijd${paced ? ", naast het verwachte tempo" : ""}`,
  guard: ({ result, limit, now, held }) =>
    `${result}. ${held ? "Houdt stand" : "Houdt geen stand"}: ${now === undefined ? "" : `nu ${now}, `}moet ${limit} blijven`,
  objectiveBar: ({ objective, percent, expected }) =>
    `${objective}: ${percent === undefined ? "nog geen waarde" : `${percent} van de weg`}${expected === undefined ? "" : `; naar verwachting nu ${expected}`}`,
  legend: {
    now: () => "waar het nu is",
    expected: () => "waar het naar verwachting nu is",
    target: () => "het streven",
  },
  results: () => "Resultaten",
  guardAtRisk: () => "In gevaar omdat iets wat zo moet blijven, niet zo bleef.",
  guards: () => "Wat zo moet blijven",
  droppedResults: () => "Vervallen",
  confidence: ({ percent }) => `Het team is ${percent} zeker`,
  confidenceWas: ({ percent, before }) => `Het team is ${percent} zeker, was ${before}`,
  quiet: ({ days }) => `al ${count(days, "dag", "dagen")} niets gehoord`,
  noCheckin: () => "nog geen check-in",
  lastOn: ({ date, by }) => (by === undefined ? `op ${date}` : `op ${date} door ${by}`),
  numbers: () => "De getallen",
  table: {
    date: () => "Datum",
    value: () => "Waarde",
    way: () => "Van de weg",
    confidence: () => "Vertrouwen",
    by: () => "Door",
    note: () => "Notitie",
    baseline: () => "Nulmeting",
    now: () => "Nu",
    expected: () => "Nu te verwachten",
    target: () => "Streefwaarde",
    fromHistory: () => "uit een eerdere versie van het bestand",
  },
  reachedOrNot: ({ done }) => (done ? "gehaald" : "nog niet gehaald"),
  noMeasure: () => "Waaraan zie je dat het er is?",
  noResults: () => "Wat is er dan meetbaar anders? Er is nog geen resultaat.",
  proposals: () => "Wat het team voorstelt",
  others: () => "Nog niet van het team",
  noProposals: () => "Wat zou het team eraan doen? Dat is nog niet gevraagd, of niet opgeschreven.",
  proposedBy: ({ names: who }) => `voorgesteld door ${names(who)}`,
  supportedBy: ({ names: who }) => `${names(who)} ${who.length === 1 ? "staat" : "staan"} erachter`,
  wholeTeam: () => "het hele team",
  awaits: () => "wacht op antwoord",
  servesResults: ({ results }) => `voor ${names(results)}`,
  moves: () => "Wat mensen beweegt",
  mastery: () => "Meesterschap",
  autonomy: () => "Autonomie",
  purpose: () => "Zingeving",
  purposeSaid: () => "Er staat waartoe het dient, en waarom het niet kan wachten.",
  purposeWhyOnly: () => "Er staat waartoe het dient. Waarom nu staat nog open.",
  purposeOpen: () => "Waartoe het dient, is nog te zeggen.",
  autonomyCarried: ({ names: who }) => `Wat ${names(who)} voorstelde, wordt gedaan.`,
  autonomyAwaits: ({ names: who }) =>
    `${names(who)} ${who.length === 1 ? "stelde iets voor, en wacht" : "stelden iets voor, en wachten"} op antwoord.`,
  autonomyOpen: () => "De weg ernaartoe is nog niet van het team zelf: wat zouden zij voorstellen?",
  masterySeen: ({ date }) => `Het team ziet of het beter wordt; het keek voor het laatst op ${date}.`,
  masteryUnseen: () => "Er is iets waaraan je ziet dat je beter wordt; er is nog niet gekeken.",
  masteryOpen: () => "Er is nog niets waaraan het team ziet dat het beter wordt.",
  masteryChosen: ({ names: who }) => `${names(who)} koos wat er te leren valt.`,
  changes: () => "Wat er bij de laatste check-ins veranderde",
  closer: () => "dichterbij",
  further: () => "verder weg",
  same: () => "gelijk",
};
