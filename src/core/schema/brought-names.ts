import { closest } from "../text/closest";
import { keysOf, type MapKind } from "./keys";

/**
 * Names that people bring along from other tools, templates and Dutch, by the key that is meant; lower case, without
 * spaces, hyphens or underscores. Gathered from the field names of public OKR templates, spreadsheets and trackers.
 */
const brought: Readonly<Record<MapKind, Readonly<Record<string, string>>>> = {
  file: {
    status: "state fase toestand",
    period:
      "quarter cycle timeframe timebox term sprint season year kwartaal periode cyclus jaar tijdvak halfjaar",
    team: "name squad department group unit teamname afdeling naam teamnaam groep",
    objectives: "objective goals goal okrs okr doelen doel doelstelling doelstellingen goalslist ambities",
    lang: "language locale taal",
    learned: "learnings lessons lessonslearned retrospective retro geleerd lessen geleerdelessen",
    notes: "note comment comments description remarks opmerkingen opmerking notities notitie toelichting",
    version: "schemaversion versie",
  },
  team: {
    name: "team title naam",
    members: "people member persons leden mensen teamleden",
  },
  period: {
    name: "title naam",
    start: "from begin startdate van startdatum begindatum",
    end: "to until till finish enddate tot einde einddatum eind",
  },
  objective: {
    objective: "title name goal text summary what doel doelstelling titel naam wat ambitie",
    why: "purpose reasonwhy motivation rationale because goalwhy waarom waartoe aanleiding doelwaarom",
    whyNow: "urgency need necessity noodzaak waaromnu urgentie reasonnow",
    effect: "impact outcome benefit effects gevolg merkbaar opbrengst",
    owner: "lead assignee responsible dri champion accountable eigenaar verantwoordelijke trekker",
    type: "kind commitment soort",
    parent:
      "parents aligns alignsto alignedto supports serves contributesto draagtbijaan bovenliggend hoortbij ouder",
    status: "state toestand",
    reason: "reden",
    results:
      "result keyresults keyresult krs kr metrics outcomes measures kernresultaten kernresultaat resultaten resultaat sleutelresultaten uitkomsten",
    actions:
      "action initiatives initiative tasks todo todos activities plan plans projects acties actie initiatieven initiatief taken activiteiten maatregelen",
    learned: "learnings lessons lessonslearned geleerd lessen",
    notes:
      "note comment comments description details beschrijving opmerkingen opmerking notities toelichting",
    id: "key identifier slug",
  },
  result: {
    result:
      "title name text keyresult kr metric what measure kpi summary resultaat kernresultaat titel naam wat",
    baseline: "start startvalue from initial initialvalue begin beginwaarde startwaarde nulmeting van was",
    target: "goal end endvalue targetvalue to until aim streefwaarde doelwaarde doel eindwaarde naar norm",
    current: "currentvalue now value actual progress latest nu huidig huidigewaarde waarde stand voortgang",
    unit: "units measure eenheid",
    due: "duedate deadline enddate targetdate by when einddatum streefdatum datum wanneer uiterlijk",
    owner: "lead assignee responsible dri eigenaar verantwoordelijke trekker",
    measured: "frequency cadence interval meetfrequentie frequentie ritme gemeten",
    effect: "impact benefit effects gevolg merkbaar",
    status: "state toestand",
    reason: "reden",
    checkins: "checkin updates history measurements values log metingen standen voortgangen",
    notes:
      "note comment comments description details opmerkingen opmerking notities toelichting beschrijving",
    id: "key identifier slug",
  },
  action: {
    action:
      "title name text initiative task what summary todo actie initiatief taak titel naam wat maatregel",
    kind: "type category soort categorie",
    proposedBy:
      "proposer proposed author by from suggestedby ideaby voorgestelddoor indiener ideevan van door",
    supportedBy: "supporters supported backedby votes steun gesteunddoor draagvlak",
    status: "state toestand",
    reason: "reden",
    owner: "assignee lead responsible who dri eigenaar uitvoerder wie verantwoordelijke trekker",
    due: "duedate deadline enddate by when einddatum datum wanneer uiterlijk",
    results: "result serves keyresults krs supports resultaten resultaat kernresultaten",
    code: "paths files globs path bestanden paden",
    link: "url issue ticket href links koppeling",
    notes:
      "note comment comments description details opmerkingen opmerking notities toelichting beschrijving",
    id: "key identifier slug",
  },
  checkin: {
    date: "day on when at datum dag op",
    value: "current measured result score waarde stand meting",
    confidence: "certainty vertrouwen zekerheid",
    by: "who author name door wie",
    note: "notes comment text remark opmerking notitie toelichting",
  },
};

const tables: ReadonlyMap<MapKind, ReadonlyMap<string, string>> = new Map(
  (Object.entries(brought) as [MapKind, Record<string, string>][]).map(([kind, names]) => [
    kind,
    new Map(
      Object.entries(names).flatMap(([key, words]) => words.split(" ").map((word) => [word, key] as const)),
    ),
  ]),
);

/** What an unknown key probably means. `sure`: another name for it, or the name in another spelling; else a near miss. */
export interface Meant {
  readonly key: string;
  readonly sure: boolean;
}

export function meantKey(kind: MapKind, written: string): Meant | undefined {
  const bare = written.toLowerCase().replace(/[\s_.-]+/g, "");
  const keys = keysOf[kind];
  const respelt = keys.find((key) => key.toLowerCase() === bare);
  if (respelt !== undefined) return { key: respelt, sure: true };
  const known = tables.get(kind)?.get(bare);
  if (known !== undefined) return { key: known, sure: true };
  const near = closest(written, keys);
  return near === undefined ? undefined : { key: near, sure: false };
}

/** Where a key does belong, when not here: `baseline` in an objective belongs in a result. */
export function belongsIn(written: string): MapKind | undefined {
  const order: readonly MapKind[] = ["objective", "result", "action", "file", "checkin"];
  return order.find((kind) => keysOf[kind].includes(written));
}
