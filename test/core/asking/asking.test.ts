import assert from "node:assert/strict";
import { advise, answerAbout, askedIn, type AskingStep, draftFrom } from "../../../src/core/asking";
import type { Lang } from "../../../src/core/language/lang";
import { applyChanges } from "../../../src/core/open";

describe("the language of questions", () => {
  it("is that of the answers so far, else the reader's", () => {
    assert.equal(askedIn([], "en"), "en");
    assert.equal(askedIn(["", " "], "nl"), "nl");
    assert.equal(askedIn(["een training klantgericht werken"], "en"), "nl");
    assert.equal(askedIn(["a second till for the shop"], "nl"), "en");
    assert.equal(askedIn(["NPS", "Klanten krijgen hun bestelling op tijd"], "en"), "nl");
  });
});

describe("advice on answers", () => {
  const cases: readonly (readonly [AskingStep, string, Lang, RegExp | undefined])[] = [
    ["idea", "a proactivity training", "en", /kept as a proposal/],
    ["idea", "een training proactief werken", "nl", /blijft bewaard als voorstel/],
    ["idea", "a second till", "en", undefined],
    ["objective", "Customers get their order right the first time", "en", undefined],
    ["objective", "Be more proactive", "en", /“Be more proactive” is about how people are or behave/],
    ["objective", "De kwaliteit verbeteren", "en", /“De kwaliteit verbeteren” kan/],
    ["why", "Every wrong order costs a customer three days", "en", undefined],
    ["why", "Because management wants it", "en", /tells who asks for it/],
    ["why", "so that the orders are right", "en", /says the objective once more/],
    ["effect", "anything", "en", undefined],
    ["whyNow", "anything", "en", undefined],
    ["result", "Improve customer satisfaction", "en", /How will you be able to tell/],
    ["result", "Hold three workshops", "en", /is something you do/],
    ["result", "Error reports fall from 10% to 5%", "en", /^Understood: 10 % → 5 %$/],
    ["result", "De inspecteur keurt de keuken goed", "nl", undefined],
    ["result", "", "en", undefined],
  ];
  for (const [step, text, locale, expected] of cases) {
    it(`${step}: ${text}`, () => {
      const advice = advise(step, text, { objective: "Orders right the first time" }, locale);
      if (expected) assert.match(advice ?? "", expected);
      else assert.equal(advice, undefined);
    });
  }
});

describe("the draft that answers amount to", () => {
  it("keeps the idea as somebody's proposal, and leaves open what was not answered", () => {
    const answers = {
      idea: "a training",
      objective: "Orders are right",
      why: "They leave",
      effect: " ",
      result: "Errors under 5%",
    };
    assert.deepEqual(draftFrom(answers, "Anna"), {
      objective: "Orders are right",
      why: "They leave",
      results: [{ result: "Errors under 5%" }],
      actions: [{ action: "a training", proposedBy: "Anna" }],
    });
  });

  it("takes the result, else the idea, for an objective that was left open", () => {
    assert.equal(
      draftFrom({ idea: "a training", result: "Errors under 5%" }, undefined).objective,
      "Errors under 5%",
    );
    assert.deepEqual(draftFrom({ idea: "a training" }, undefined), {
      objective: "a training",
      actions: [{ action: "a training" }],
    });
  });
});

describe("answers about an item that stands in a file", () => {
  const answers = {
    objective: "Customers get their order right the first time",
    why: "They leave: all of them",
    effect: "",
    result: "Errors fall from 10% to 5%",
  };
  const head = "objectives:\n  # first things first\n  - id: a # ours\n    objective: ";
  const cases: readonly (readonly [
    name: string,
    path: string,
    idea: string,
    before: string,
    after: string,
  ])[] = [
    [
      "an objective says what it is for, and its words stay as a proposal",
      "objectives/0",
      "Be more proactive",
      `${head}Be more proactive # since spring\n    whyNow: Soon\n`,
      `${head}Customers get their order right the first time # since spring\n    why: "They leave: all of them"\n    whyNow: Soon\n    results:\n      - Errors fall from 10% to 5%\n    actions:\n      - action: Be more proactive\n        proposedBy: Anna\n`,
    ],
    [
      "a result that is a task moves to the actions, and the number takes its place",
      "objectives/0/results/0",
      "Launch the new site",
      `${head}Customers get their order right the first time\n    why: Because\n    results: [Launch the new site]\n`,
      `${head}Customers get their order right the first time\n    why: "They leave: all of them"\n    results:\n      - Errors fall from 10% to 5%\n    actions:\n      - action: Launch the new site\n        proposedBy: Anna\n`,
    ],
    [
      "an action stays what it is",
      "objectives/0/actions/0",
      "Train everybody",
      `${head}Quality\n    why: "They leave: all of them"\n    actions:\n    - action: Train everybody\n`,
      `${head}Customers get their order right the first time\n    why: "They leave: all of them"\n    results:\n      - Errors fall from 10% to 5%\n    actions:\n    - action: Train everybody\n`,
    ],
  ];
  for (const [name, path, idea, before, after] of cases) {
    it(name, () => {
      const outcome = answerAbout(before, path, { ...answers, idea }, "Anna");
      assert.ok("edits" in outcome, JSON.stringify(outcome));
      assert.equal(applyChanges(before, outcome.edits), after);
    });
  }

  it("that were not given change nothing", () => {
    const text = `${head}Be more proactive\n`;
    assert.deepEqual(answerAbout(text, "objectives/0", { idea: "Be more proactive" }, "Anna"), { edits: [] });
  });

  it("leave shared text alone", () => {
    const text = "objectives:\n  - &a {objective: Be nice}\n  - *a\n";
    assert.deepEqual(answerAbout(text, "objectives/1", { ...answers, idea: "Be nice" }, "Anna"), {
      refused: "shared",
    });
  });
});
