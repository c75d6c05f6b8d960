import assert from "node:assert/strict";
import { open } from "../../../src/core";
import type { HistoryLimit } from "../../../src/core/overview/overview-input";
import { align, type Aligned } from "../../../src/core/plan/align";
import { nameItems } from "../../../src/core/views/item-names";
import { draw, fileOf, wordsOf } from "./draw";

const desk = `team: {name: Order desk, members: [Anna, Joost, Mia]}
period: 2026-Q4
objectives:
  - id: right
    objective: Customers get their order right the first time
    why: Every wrong order costs a customer three days, and that is why they leave.
    whyNow: Two competitors already ship with under 2% errors.
    owner: Anna
    parent: company.goals.yaml#fit
    results:
      - result: Error reports on shipped orders
        baseline: 10
        target: 5
        unit: "%"
        effect: Nobody calls back
        checkins:
          - {date: 2026-10-15, value: 9, confidence: 0.6, by: Mia}
          - {date: 2026-11-12, value: 7.5, confidence: 0.8, by: Mia, note: address check live}
      - {result: Availability stays above 99%, current: 98}
      - {result: NPS rises 8 points, status: dropped, reason: nobody answers}
    actions:
      - {action: Check the address, proposedBy: Joost, supportedBy: [Mia], status: accepted}
      - {action: Learn to ask back, proposedBy: Mia, kind: skill}
      - {action: Proactivity training, proposedBy: Frank, status: declined, reason: prevents nothing}
`;

const company = `team: Company
period: 2026
objectives:
  - {id: fit, objective: Our deliveries fit, why: Shops hire people for it.}
`;

describe("the overview", () => {
  const words = wordsOf(draw({ "desk.goals.yaml": desk }));
  const has = (part: string): void => {
    assert.ok(words.includes(part), `“${part}” in: ${words}`);
  };

  it("says of an objective its words, how it stands and its why, before all else", () => {
    has(
      "Customers get their order right the first time 50 % of the way, at risk At risk because something that must stay as it is, did not. Every wrong order costs a customer three days, and that is why they leave. [answered] Why [answered] Why now [answered] Result [answered] Effect [answered] Actions by the team",
    );
  });

  it("says where lines end, where it is more than that there was nothing before", () => {
    const said = (historyLimit: HistoryLimit, locale: "en" | "nl" = "en"): string =>
      wordsOf(draw({ "desk.goals.yaml": desk }, { file: { historyLimit }, locale }));
    assert.match(said("no-git"), /No git here: lines come from check-ins alone\./);
    assert.match(said("not-trusted"), /a folder that nobody trusts yet/);
    assert.match(said("oldest"), /as far as the latest versions/);
    assert.match(said("no-git", "nl"), /Geen git hier: lijnen komen alleen van check-ins\./);
    assert.doesNotMatch(words, /git/);
  });

  it("says of a result how it stands, how sure the team is and what others notice", () => {
    has("Error reports on shipped orders 50 % of the way, on track");
    has("The team is 80 % sure, was 60 %");
    has("Effect Nobody calls back");
  });

  it("has a table of what its pictures show", () => {
    has(
      "The numbers [Error reports on shipped orders] Date Value Of the way Confidence By Note Baseline 10 % 15 Oct 9 % 20 % 60 % Mia 12 Nov 7.5 % 50 % 80 % Mia address check live Expected by now 49 % Target 5 %",
    );
    has("Date Value Of the way Confidence By Note Now 98 % Target > 99 %");
  });

  it("says which guard is broken, and what was dropped and why", () => {
    has("What must stay as it is Availability stays above 99% no longer holds");
    has("Dropped: NPS rises 8 points ( nobody answers )");
  });

  it("says who proposes what and who is behind it, and what became of it", () => {
    has("What the team proposes Check the address accepted proposed by Joost · Mia is behind it");
    has("Learn to ask back awaits an answer proposed by Mia");
    has("Not from the team yet Proactivity training declined proposed by Frank Reason: prevents nothing");
  });

  it("says in words what moves people, and never a number", () => {
    has(
      "Purpose It says what it is for, and why it cannot wait. Autonomy What Joost put forward is being done. Mastery The team can see itself get better; it last looked on 12 Nov. Mia chose what to learn.",
    );
    const moves =
      /<section class="moves">[^]*?<\/section>/.exec(draw({ "desk.goals.yaml": desk }))?.[0] ?? "";
    assert.doesNotMatch(wordsOf(moves).replace("12 Nov", ""), /\d/);
  });

  it("says what changed at the last check-in", () => {
    has(
      "What changed at the last check-ins Error reports on shipped orders from 9 % to 7.5 % closer on 12 Nov by Mia · The team is 80 % sure, was 60 % · address check live",
    );
  });

  it("counts how objectives stand and what awaits an answer", () => {
    has("How our goals stand 15 Nov 2026 1 at risk 1 proposal awaits an answer");
  });

  it("says how far the period is", () => {
    const at = (today: string): string => wordsOf(draw({ "desk.goals.yaml": desk }, { today }));
    has("49 % of 2026-Q4 has passed; 46 days to go");
    assert.match(at("2026-12-31"), /100 % of 2026-Q4 has passed; today is its last day/);
    assert.match(at("2027-01-01"), /2026-Q4 is over/);
    assert.match(at("2026-09-30"), /2026-Q4 begins on 1 Oct/);
  });

  it("speaks Dutch, and leaves people's words as they are", () => {
    const dutch = wordsOf(draw({ "desk.goals.yaml": desk }, { locale: "nl" }));
    assert.match(
      dutch,
      /Wat het team voorstelt Check the address aangenomen voorgesteld door Joost · Mia staat erachter/,
    );
    assert.match(dutch, /van 9 % naar 7,5 % dichterbij op 12 nov door Mia/);
    assert.doesNotMatch(dutch, /\b(?:of the way|sure|proposed by|check-ins? yet)\b/);
  });

  it("asks for what is not there", () => {
    const bare = wordsOf(draw({ "goals.yaml": "objectives:\n  - objective: Be better\n" }));
    for (const part of [
      "What is it for? Nobody has said so yet.",
      "What will be measurably different? There is no result yet.",
      "What would the team do about it?",
      "[still open] Why",
      "What it is for is still to be said.",
    ]) {
      assert.ok(bare.includes(part), part);
    }
  });

  it("offers to begin where there is nothing", () => {
    const html = draw({});
    assert.match(html, /<button type="button" class="offer" data-create="">Create goals\.yaml<\/button>/);
    assert.doesNotMatch(draw({}, { hasEditor: false }), /<button/);
  });

  it("leads to lines where there is an editor, and nowhere on a page of its own", () => {
    assert.match(
      draw({ "desk.goals.yaml": desk }),
      /<button type="button" class="to-line" data-file="file:\/\/\/desk\.goals\.yaml" data-path="objectives\/0\/results\/0">/,
    );
    assert.doesNotMatch(draw({ "desk.goals.yaml": desk }, { hasEditor: false }), /<button|data-path/);
  });

  it("says so when a file does not parse", () => {
    const note = (file: object): string => wordsOf(draw({ "desk.goals.yaml": desk }, { file }));
    assert.match(note({ isBroken: true, isBehind: true }), /so this shows the file as it last did/);
    assert.match(note({ isBroken: true }), /some of it may be missing/);
    assert.match(
      note({ isBroken: true, shown: undefined }),
      /desk\.goals\.yaml The YAML .* nothing of it can be shown/,
    );
    assert.doesNotMatch(words, /YAML/);
  });

  it("names its parts by what they are, not by where they stand", () => {
    const keys = (text: string, before?: string): string[] => {
      const names = (of: string, known = nameItems({ objectives: [] } as never)) => {
        const { plan } = open(of);
        assert.ok(plan);
        return nameItems(plan, known);
      };
      const known = before === undefined ? names(text) : names(text, names(before));
      const html = draw({ "desk.goals.yaml": text }, { file: { names: known } });
      return Array.from(html.matchAll(/data-key="([^"]*-numbers)"/g), ([, key]) => key ?? "");
    };
    const longer = desk.replace("objectives:\n", "objectives:\n  - objective: Another\n");
    assert.deepEqual(keys(longer, desk), keys(desk));
    assert.equal(new Set(keys(desk)).size, 2);
  });

  it("has an anchor for each line at a glance", () => {
    const html = draw({ "desk.goals.yaml": desk, "company.goals.yaml": company });
    const targets = Array.from(html.matchAll(/href="#([^"]*)"/g), ([, id]) => id);
    const ids = Array.from(html.matchAll(/<article [^>]* id="([^"]*)"/g), ([, id]) => id);
    assert.deepEqual(targets.sort(), ids.sort());
    assert.equal(new Set(ids).size, 2);
  });
});

describe("alignment", () => {
  const shape = (files: Readonly<Record<string, string>>): string => {
    const describeOne = ({ objective, children }: Aligned<ReturnType<typeof fileOf>>): string =>
      (objective.text?.value ?? "") + (children.length > 0 ? `(${children.map(describeOne).join(" ")})` : "");
    const all = Object.entries(files).map(([path, text]) => fileOf(path, text, "2026-11-15"));
    return align(all).map(describeOne).join(" ");
  };
  const cases: [name: string, files: Readonly<Record<string, string>>, tree: string][] = [
    [
      "over files",
      {
        "a.goals.yaml": "objectives:\n  - {objective: A, parent: b.goals.yaml#b}\n",
        "b.goals.yaml": "objectives:\n  - {id: b, objective: B}\n",
      },
      "B(A)",
    ],
    [
      "to a result, which stands for its objective",
      {
        "goals.yaml":
          "objectives:\n  - {objective: A, results: [{id: r, result: R}]}\n  - {objective: B, parent: '#r'}\n",
      },
      "A(B)",
    ],
    ["to nothing", { "goals.yaml": "objectives:\n  - {objective: A, parent: '#gone'}\n" }, "A"],
    [
      "in a circle",
      {
        "goals.yaml":
          "objectives:\n  - {id: a, objective: A, parent: '#b'}\n  - {id: b, objective: B, parent: '#a'}\n  - {id: c, objective: C, parent: '#c'}\n",
      },
      "B(A) C",
    ],
    [
      "without what was dropped",
      {
        "goals.yaml":
          "objectives:\n  - {id: a, objective: A, status: dropped}\n  - {objective: B, parent: '#a'}\n",
      },
      "B",
    ],
  ];
  for (const [name, files, tree] of cases) {
    it(name, () => {
      assert.equal(shape(files), tree);
    });
  }
});
