import assert from "node:assert/strict";
import { type GoalsDocument, open } from "../../../src/core";

const text = `team: Order desk
period: 2026-Q4
objectives:
  - objective: Customers get their order right the first time
    id: first
    why: Every wrong order costs a customer three days, and that is why they leave.
  - objective: Pupils find their way
    id: second
    parent: first
learned: Calling early beat the checklist.
`;

const options = { today: "2026-11-15", path: "goals.yaml", exports: new Map() };

/** Puts words behind others, the first time that these stand there. */
function type(document: GoalsDocument, after: string, words: string): GoalsDocument {
  const at = document.text.indexOf(after) + after.length;
  return document.edit([{ span: { start: at, end: at }, text: words }]);
}

/** An objective that was not read again is the very one that it was. */
function kept(edit: (document: GoalsDocument) => unknown): boolean {
  const document = open(text, options);
  const [first] = document.plan!.objectives;
  edit(document);
  return document.plan?.objectives[0] === first;
}

describe("an edit", () => {
  it("in an objective leaves the others as they were", () => {
    assert.ok(kept((document) => type(document, "Pupils find", " out")));
    assert.ok(kept((document) => type(document, "parent: first", "\n  - objective: A third")));
  });

  it("of the header, or below the objectives, has everything read again", () => {
    assert.ok(!kept((document) => type(document, "team: Order desk", "s")));
    assert.ok(!kept((document) => type(document, "learned: Calling", " very")));
  });

  it("that opens a quote has everything read again", () => {
    assert.ok(!kept((document) => type(document, "parent: ", '"')));
  });

  it("that ends the document at the end of an objective has everything read again", () => {
    const document = type(open(text, options), "that is why they leave.", "\n...");
    assert.deepEqual(document.findings, open(document.text, options).findings);
    assert.equal(document.findings[0]?.rule, "syntax");
  });

  it("says when findings only moved", () => {
    const document = open(text, options);
    assert.ok(document.findings.length > 0);
    assert.ok(type(document, "Customers get", " all").onlyMoved);
    assert.ok(!type(document, "why: ", "\n    x: ").onlyMoved, "another finding");
    assert.ok(!type(document, "id: first", "ly").onlyMoved, "a reference that leads nowhere now");
    assert.ok(!type(document, "team: ", "The ").onlyMoved, "nobody compared");
  });

  it("does not touch what was read before", () => {
    const document = open(text, options);
    type(document, "Customers get", " all");
    const { reading, findings } = document;
    const places = findings.map(({ span }) => span);
    type(document, "Customers", " always");
    assert.equal(reading.text, text.replace("Customers get", "Customers get all"));
    assert.equal(
      reading.plan?.objectives[0]?.text?.value,
      "Customers get all their order right the first time",
    );
    assert.deepEqual(
      findings.map(({ span }) => span),
      places,
    );
  });
});
