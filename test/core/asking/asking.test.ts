import assert from "node:assert/strict";
import { advise, type AskingStep, draftFrom } from "../../../src/core/asking";
import type { Lang } from "../../../src/core/language/lang";

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
