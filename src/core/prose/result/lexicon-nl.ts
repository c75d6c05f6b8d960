import { list } from "../../language/list";
import {
  doingNouns as englishDoings,
  productNouns as englishProducts,
} from "../../language/en/activity-nouns";
import { activityVerbs, carrierVerbs } from "../../language/nl/activity-verbs";
import { doingNouns, productNouns, readyWords } from "../../language/nl/activity-nouns";
import { inflectAdjective } from "../../language/nl/morphology";
import * as criteria from "../../language/nl/criterion-words";
import * as nouns from "../../language/nl/result-nouns";
import * as verbs from "../../language/nl/result-verbs";
import * as closed from "../../language/nl/result-words";
import { outcomeNouns as englishOutcomes } from "../../language/en/result-nouns";
import type { Entries } from "./lexicon";

/**
 * Dutch offices mix in English nouns ("dashboard", "workshop", "latency"); one that is also an everyday Dutch word with
 * another meaning stays out.
 */
const onlyEnglish = (entries: readonly string[]): string[] =>
  entries.filter((e) => e.length > 3 && !falseFriends.has(e));
const falseFriends = new Set(
  list(`
    film half lead list wall part rate arrest brand stage fond gross land hits mark volume minute loan even
    wand slot rest deal stop kilometre
  `),
);

export const dutchEntries: Entries = {
  verbs: [
    ["activity", activityVerbs],
    ["carrier", carrierVerbs],
    ["improvement", verbs.improvementVerbs],
    ["change", verbs.changeVerbs],
    ["gain", verbs.gainVerbs],
    ["state", verbs.stateVerbs],
    ["outside", verbs.outsideDoings],
    ["decision", nouns.decisionVerbs],
    ["award", nouns.decisionGain],
  ],
  nouns: [
    ["product", [...productNouns, ...onlyEnglish(englishProducts)]],
    ["doing", [...doingNouns, ...onlyEnglish(englishDoings)]],
    ["quality", nouns.qualityNouns],
    ["outcome", [...nouns.outcomeNouns, ...onlyEnglish(englishOutcomes)]],
    ["outsider", nouns.outsiders],
    ["staff", nouns.staff],
    ["own", nouns.ownBodies],
    ["decider", nouns.deciders],
    ["award", nouns.decisionNouns],
    ["test", nouns.outsideTests],
  ],
  phrases: {
    ready: readyWords,
    placeholder: closed.placeholders,
    comparative: closed.comparatives,
    negative: [...closed.negatives, ...closed.negativePhrases],
    "empty-negative": closed.emptyNegatives,
    "empty-comparison": closed.emptyComparisons,
    "exact-time": closed.exactTimes,
    "outcome-link": closed.outcomeLinks,
    "means-link": closed.meansLinks,
    "lead-in": closed.leadIns,
    scope: closed.scopePrepositions,
    "vague-predicate": closed.vaguePredicates.flatMap(inflectAdjective),
    "vague-amount": closed.vagueAmounts,
    rhetoric: closed.rhetoricAmounts,
    idiom: closed.vagueIdioms,
    competition: criteria.competitions,
    placing: criteria.placings,
    extreme: criteria.extremes,
    "no-extreme": criteria.noExtremes,
    absolute: criteria.absolutes,
    "own-accord": criteria.ownAccord,
    unaided: criteria.unaided,
    consumed: criteria.consumed,
    cleared: criteria.cleared,
    burden: criteria.burdens,
    employed: criteria.employed,
    holding: criteria.holdings,
    mark: criteria.marks,
    verdict: criteria.verdicts,
    "formal-decision": criteria.formalDecisions,
    "named-award": criteria.namedAwards,
    wish: closed.wishes,
    staying: criteria.staying,
    same: criteria.sameness,
    "no-more": criteria.noMore,
    place: criteria.places,
    succeeding: criteria.succeeding,
  },
};
