import assert from "node:assert/strict";
import type { Lang } from "../../../src/core/language/lang";
import { wordLists, type WordList } from "../../../src/core/language/words";
import { findTraining } from "../../../src/core/prose/find-training";
import { judgeObjective } from "../../../src/core/prose/judge-objective";
import { judgeResult } from "../../../src/core/prose/judge-result";
import { judgeWhy } from "../../../src/core/prose/judge-why";
import type { ProseContext } from "../../../src/core/prose/judgement";

type Judge = (text: string, context: ProseContext) => string;

const why: Judge = (text, context) => judgeWhy(text, context).verdict;
const objective: Judge = (text, context) => judgeObjective(text, context).verdict;
const result: Judge = (text, context) => judgeResult(text, context).verdict;
const action: Judge = (text, context) => (findTraining(text, context) ? "training" : "other");
interface Case {
  readonly list: WordList;
  readonly word: string;
  readonly judge: Judge;
  readonly lang: Lang;
  readonly text: string;
  readonly without: string;
  readonly with: string;
}

const cases: readonly Case[] = [
  {
    list: "activity",
    word: "gizmo",
    judge: result,
    lang: "en",
    text: "Gizmo 12 customers",
    without: "measurable",
    with: "activity",
  },
  {
    list: "vague",
    word: "bijenpracht",
    judge: objective,
    lang: "nl",
    text: "Meer bijenpracht",
    without: "clear",
    with: "vague",
  },
  {
    list: "attitude",
    word: "rockstar",
    judge: objective,
    lang: "en",
    text: "Two rockstar teams in Utrecht",
    without: "clear",
    with: "attitude",
  },
  {
    list: "empty",
    word: "waggle dance",
    judge: why,
    lang: "en",
    text: "So that the hive finds its waggle dance",
    without: "purpose",
    with: "empty",
  },
  {
    list: "empty",
    word: "honingdans",
    judge: why,
    lang: "nl",
    text: "zodat de korf zijn honingdans vindt",
    without: "purpose",
    with: "empty",
  },
  {
    list: "training",
    word: "greenhouse",
    judge: action,
    lang: "en",
    text: "Greenhouse for all nurses in May",
    without: "other",
    with: "training",
  },
  {
    list: "training",
    word: "kweekvijver",
    judge: action,
    lang: "nl",
    text: "Kweekvijver voor alle teamleiders",
    without: "other",
    with: "training",
  },
  {
    list: "customer",
    word: "beekeeper",
    judge: action,
    lang: "en",
    text: "Course on varroa for all beekeepers",
    without: "training",
    with: "other",
  },
  {
    list: "customer",
    word: "imker",
    judge: action,
    lang: "nl",
    text: "Cursus varroa voor alle imkers",
    without: "training",
    with: "other",
  },
  {
    list: "colleague",
    word: "zoemer",
    judge: action,
    lang: "nl",
    text: "Workshop voor de zoemer",
    without: "other",
    with: "training",
  },
  {
    list: "colleague",
    word: "hummer",
    judge: action,
    lang: "en",
    text: "Workshop for the hummer",
    without: "other",
    with: "training",
  },
  {
    list: "not-flagged",
    word: "leerhuis",
    judge: action,
    lang: "nl",
    text: "Cursus in het leerhuis",
    without: "training",
    with: "other",
  },
  {
    list: "not-flagged",
    word: "gold tier",
    judge: result,
    lang: "en",
    text: "Reach gold tier",
    without: "vague",
    with: "measurable",
  },
  {
    list: "not-flagged",
    word: "plan b",
    judge: why,
    lang: "en",
    text: "It is part of plan B",
    without: "empty",
    with: "purpose",
  },
  {
    list: "not-flagged",
    word: "excellence",
    judge: objective,
    lang: "en",
    text: "Excellence",
    without: "vague",
    with: "clear",
  },
  {
    list: "unit",
    word: "zap",
    judge: result,
    lang: "en",
    text: "Tier 3 zap",
    without: "activity",
    with: "measurable",
  },
];

describe("a team's own words", () => {
  for (const one of cases) {
    it(`${one.list}: ${one.word}`, () => {
      const { lang, judge, text } = one;
      assert.equal(judge(text, { lang }), one.without);
      assert.equal(judge(text, { lang, words: { [lang]: { [one.list]: [one.word] } } }), one.with);
    });
  }

  it("each list is held here", () => {
    assert.deepEqual([...new Set(cases.map(({ list }) => list))].sort(), [...wordLists].sort());
  });
});
