import assert from "node:assert/strict";
import { barPicture } from "../../../src/core/pictures/bar";
import { dotsPicture } from "../../../src/core/pictures/dots";
import { guardPicture } from "../../../src/core/pictures/guard";
import { type Line, linePicture } from "../../../src/core/pictures/line";
import { extent, linear, percent } from "../../../src/core/pictures/scale";

/** The given attribute of each such element, in order. */
function all(svg: string, element: string, attribute: string): string[] {
  const elements = svg.match(new RegExp(`<${element} [^>]*>`, "g")) ?? [];
  return elements.flatMap((one) => new RegExp(` ${attribute}="([^"]*)"`).exec(one)?.[1] ?? []);
}

const tone = "good";

describe("a scale", () => {
  const cases: [from: number, to: number, value: number, place: number][] = [
    [0, 1, 0.5, 50],
    [10, 5, 7.5, 50],
    [10, 5, 12, -40],
    [5, 5, 9, 50],
  ];
  for (const [from, to, value, place] of cases) {
    it(`of ${String(from)} to ${String(to)} has ${String(value)} at ${String(place)}`, () => {
      assert.equal(linear(from, to, 0, 100)(value), place);
    });
  }

  it("has room around values that are all alike", () => {
    assert.deepEqual(extent([4, 4], 0.1), [3.6, 4.4]);
    assert.deepEqual(extent([0], 0.1), [-0.1, 0.1]);
    assert.deepEqual(extent([-2, 8], 0.1), [-3, 9]);
  });

  it("writes no more digits than one sees", () => {
    assert.equal(percent(33.333333), "33.33%");
    assert.equal(percent(-0.001), "0%");
  });
});

describe("the bar", () => {
  // The target's ring stands at 96 %, the baseline at 4 %.
  const cases: [progress: number | undefined, x: string | undefined][] = [
    [0, "4%"],
    [0.5, "50%"],
    [1, "96%"],
    [1.4, "98.3%"],
    [-3, "1.7%"],
    [undefined, undefined],
  ];
  for (const [progress, x] of cases) {
    it(`of ${String(progress)} has its value at ${String(x)}`, () => {
      const svg = barPicture({ title: "t", tone, ...(progress !== undefined && { progress }) });
      assert.deepEqual(all(svg, "circle", "cx"), ["96%", ...(x === undefined ? [] : [x])]);
    });
  }

  it("shows what one would expect by now, and the words where the value is", () => {
    const labels = { from: "10 %", to: "5 %", now: "7.5 %" };
    const svg = barPicture({ title: "t", tone, progress: 0.5, expected: 0.25, labels });
    assert.match(svg, /<line x1="27%" x2="27%"[^>]*stroke-dasharray/);
    assert.match(svg, /<text x="50%"[^>]*text-anchor="middle"[^>]*>7\.5 %</);
    assert.match(svg, /<text x="4%"[^>]*>10 %</);
    assert.match(svg, /<text x="96%"[^>]*text-anchor="end"[^>]*>5 %</);
  });

  it("keeps its words inside at the ends", () => {
    const at = (progress: number): string =>
      /text-anchor="(\w+)" font-weight/.exec(
        barPicture({ title: "t", tone, progress, labels: { now: "1" } }),
      )?.[1] ?? "";
    assert.deepEqual([at(0), at(0.5), at(1), at(7)], ["start", "middle", "end", "end"]);
  });
});

describe("the guard", () => {
  const guard = { title: "t", limit: 97, labels: { limit: "> 97 %", now: "98 %" } };

  it("that holds is a dot on the good side", () => {
    const svg = guardPicture({ ...guard, bound: "more-than", value: 98, held: true });
    const [x = ""] = all(svg, "circle", "cx");
    assert.ok(parseFloat(x) > 50, x);
    assert.doesNotMatch(svg, /<rect/);
  });

  it("that is broken is a diamond on the other side", () => {
    const svg = guardPicture({ ...guard, bound: "more-than", value: 96, held: false });
    const [, x = ""] = all(svg, "svg", "x");
    assert.match(svg, /<rect/);
    assert.ok(parseFloat(/<svg x="([^"]*)"/.exec(svg)?.[1] ?? x) < 50);
  });

  it("of an upper limit is good on the left", () => {
    const svg = guardPicture({ ...guard, bound: "at-most", value: 90, held: true });
    assert.match(svg, /x1="4%" x2="50%"[^>]*stroke-opacity/);
  });

  it("without a value is only its limit", () => {
    const svg = guardPicture({ ...guard, bound: "at-least", held: true, labels: { limit: "≥ 97 %" } });
    assert.deepEqual(all(svg, "circle", "cx"), []);
    assert.doesNotMatch(svg, /NaN|undefined/);
  });
});

describe("the line", () => {
  const line: Line = {
    title: "t",
    tone,
    start: "2026-10-01",
    end: "2026-12-31",
    points: [
      { date: "2026-10-15", value: 9, title: "15 Oct: 9 %" },
      { date: "2026-11-12", value: 7.5, title: "12 Nov: 7.5 %" },
    ],
    baseline: { value: 10, label: "10 %" },
    target: { value: 5, label: "5 %" },
    labels: { start: "1 Oct", end: "31 Dec" },
  };
  const polylines = (own: Partial<Line>): string[] =>
    all(linePicture({ ...line, ...own }), "polyline", "points");

  it("runs from the baseline over the check-ins, beside the expected pace", () => {
    assert.deepEqual(polylines({}), ["2,20 98,90", "2,20 16.77,34 46.31,55"]);
  });

  it("expects less of an aspirational objective", () => {
    assert.equal(polylines({ expectedAtEnd: 6.5 })[0], "2,20 98,69");
  });

  it("of a rising target rises", () => {
    const up = { baseline: { value: 5, label: "" }, target: { value: 10, label: "" } };
    assert.deepEqual(polylines(up), ["2,90 98,20", "2,90 16.77,34 46.31,55"]);
  });

  it("starts at its first value where that is on the first day", () => {
    const points = [{ date: "2026-10-01", value: 9, title: "" }, ...line.points.slice(1)];
    assert.equal(polylines({ points })[1], "2,34 46.31,55");
  });

  it("of a guard has a limit and no pace", () => {
    assert.deepEqual(polylines({ isGuard: true }), ["16.77,34 46.31,55"]);
  });

  it("keeps what lies outside of the period at its edge", () => {
    const points = [{ date: "2027-02-01", value: 5, title: "" }];
    assert.equal(polylines({ points })[1], "2,20 98,90");
  });

  it("is lighter where an earlier version of the file said so", () => {
    const past = (date: string, value: number) => ({ date, value, title: "", isPast: true });
    const svg = linePicture({
      ...line,
      points: [past("2026-10-08", 9.5), ...line.points, past("2026-11-20", 7), past("2026-11-24", 6)],
    });
    const strokes = svg.match(/<polyline[^>]*>/g)?.slice(1) ?? [];
    assert.deepEqual(
      strokes.map((one) => [
        one.includes("stroke-opacity"),
        / points="([^"]*)"/.exec(one)?.[1]?.split(" ").length,
      ]),
      [
        [true, 2],
        [false, 3],
        [true, 3],
      ],
    );
    assert.deepEqual(all(svg, "circle", "r"), ["3", "4.5", "4.5", "3", "3"]);
  });

  it("marks today where there is room for the word", () => {
    const label = "today";
    assert.match(
      linePicture({ ...line, today: { date: "2026-11-15", label } }),
      /y="123" text-anchor="middle"/,
    );
    assert.match(linePicture({ ...line, today: { date: "2026-12-28", label } }), /y="10" text-anchor="end"/);
    assert.match(
      linePicture({ ...line, today: { date: "2026-10-02", label } }),
      /y="10" text-anchor="start"/,
    );
  });

  it("is drawn for a single day and for equal values", () => {
    const points = [{ date: "2026-10-01", value: 5, title: "" }];
    const same = { value: 5, label: "5" };
    const svg = linePicture({ ...line, end: "2026-10-01", points, baseline: same, target: same });
    assert.doesNotMatch(svg, /NaN|Infinity|undefined/);
  });
});

describe("the dots", () => {
  it("are full where a question has an answer", () => {
    const svg = dotsPicture([true, false, true], "two of three");
    assert.deepEqual(all(svg, "circle", "r"), ["5", "4.25", "5"]);
    assert.match(svg, /role="img" aria-label="two of three" width="42"/);
  });
});
