import { activityVerbs, carrierVerbs } from "../../language/en/activity-verbs";
import { doingNouns, productNouns, readyWords } from "../../language/en/activity-nouns";
import { adverbOf } from "../../language/en/morphology";
import * as criteria from "../../language/en/criterion-words";
import * as nouns from "../../language/en/result-nouns";
import * as verbs from "../../language/en/result-verbs";
import * as closed from "../../language/en/result-words";
import type { Entries } from "./lexicon";

export const englishEntries: Entries = {
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
    ["product", productNouns],
    ["doing", doingNouns],
    ["quality", nouns.qualityNouns],
    ["outcome", nouns.outcomeNouns],
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
    "vague-predicate": closed.vaguePredicates.flatMap((word) => [word, adverbOf(word)]),
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
