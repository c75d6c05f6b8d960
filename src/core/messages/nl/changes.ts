import type { changes as english } from "../en/changes";

function names(all: readonly string[]): string {
  return all.length < 2 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")} en ${all.at(-1) ?? ""}`;
}

export const changes: typeof english = {
  title: () => "Wat er veranderde",
  since: ({ since }) => `Wat er veranderde sinds ${since}`,
  nothing: () => "Er veranderde niets.",
  nothingSince: ({ since }) => `Er veranderde niets sinds ${since}.`,
  upTo: ({ date }) => `Tot en met ${date}.`,
  lastCommit: () => "de laatste commit",
  fileAdded: () => "Deze doelen zijn nieuw.",
  fileRemoved: () => "Deze doelen worden hier niet meer bijgehouden.",
  period: ({ before, after }) => `De periode was ${before}, en is nu ${after}.`,
  planStatus: {
    draft: () => "Het is weer een concept.",
    active: () => "Het is geen concept meer: het team staat erachter.",
    reopened: () => "Het is weer geopend.",
    closed: () => "De periode is afgesloten.",
  },
  learned: ({ words }) => `Geleerd: ${words}`,
  addedObjective: () => "nieuw doel",
  addedResult: () => "nieuw resultaat",
  addedAction: ({ by }) => (by.length === 0 ? "nieuw voorstel" : `nieuw voorstel van ${names(by)}`),
  removed: () => "staat niet meer in het bestand",
  dropped: ({ reason }) => (reason === undefined ? "vervallen" : `vervallen: ${reason}`),
  takenUpAgain: () => "weer opgepakt",
  movedFrom: ({ objective }) => `kwam hierheen van “${objective}”`,
  reworded: ({ before }) => `anders verwoord; het was “${before}”`,
  barLowered: ({ before, after }) => `de lat ligt lager: ${before} werd ${after}`,
  barRaised: ({ before, after }) => `de lat ligt hoger: ${before} werd ${after}`,
  targetMoved: ({ before, after }) => `een ander streven: ${before} werd ${after}`,
  targetSaid: ({ after }) => `is nu te meten: te halen ${after}`,
  targetGone: ({ before }) => `het streven is eruit gehaald; het was ${before}`,
  measureChanged: () => "wordt anders gemeten",
  baselineMoved: ({ before, after }) => `begint elders: ${before} werd ${after}`,
  baselineSaid: ({ after }) => `begint bij ${after}`,
  baselineGone: ({ before }) => `de nulmeting is eruit gehaald; die was ${before}`,
  dueLater: ({ before, after }) => `later klaar: ${before} werd ${after}`,
  dueSooner: ({ before, after }) => `eerder klaar: ${before} werd ${after}`,
  dueSaid: ({ after }) => `uiterlijk ${after}`,
  dueGone: ({ before }) => `geen uiterste dag meer; die was ${before}`,
  owner: ({ before, after }) =>
    after === undefined
      ? `niet meer van ${before ?? ""}`
      : before === undefined
        ? `nu van ${after}`
        : `nu van ${after}, eerst van ${before}`,
  type: {
    committed: () => "nu een toezegging (committed)",
    aspirational: () => "nu een streven (aspirational)",
  },
  typeGone: () => "niet meer als toezegging of streven aangemerkt",
  said: {
    why: ({ words }) => `zegt nu waartoe: ${words}`,
    whyNow: ({ words }) => `zegt nu waarom nu: ${words}`,
    effect: ({ words }) => `zegt nu wat anderen merken: ${words}`,
    learned: ({ words }) => `geleerd: ${words}`,
  },
  saidAnew: {
    why: ({ before, after }) => `een ander waartoe: ${after} (het was: ${before})`,
    whyNow: ({ before, after }) => `een ander waarom nu: ${after} (het was: ${before})`,
    effect: ({ before, after }) => `iets anders te merken: ${after} (het was: ${before})`,
    learned: ({ before, after }) => `geleerd: ${after} (er stond: ${before})`,
  },
  notSaidAnyMore: {
    why: ({ before }) => `zegt niet meer waartoe; er stond: ${before}`,
    whyNow: ({ before }) => `zegt niet meer waarom nu; er stond: ${before}`,
    effect: ({ before }) => `zegt niet meer wat anderen merken; er stond: ${before}`,
    learned: ({ before }) => `zegt niet meer wat er geleerd is; er stond: ${before}`,
  },
  checkin: ({ date, value, was }) =>
    was === undefined ? `${date}: ${value}` : `${date}: ${value}, waar ${was} stond`,
  currentMoved: ({ before, after }) => `${before} werd ${after}`,
  currentSaid: ({ after }) => `staat op ${after}`,
  currentGone: ({ before }) => `zegt niet meer hoe het staat; het was ${before}`,
  status: {
    proposed: () => "weer aan het team voorgelegd",
    accepted: () => "aangenomen",
    "in-progress": () => "loopt",
    done: () => "gedaan",
    declined: () => "afgewezen",
    stopped: () => "gestopt",
  },
  because: ({ status, reason }) => `${status}: ${reason}`,
  supported: ({ by }) => `${names(by)} ${by.length === 1 ? "staat" : "staan"} erachter`,
};
