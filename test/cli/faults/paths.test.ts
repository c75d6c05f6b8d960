import assert from "node:assert/strict";
import { posix, win32 } from "node:path";
import { isInside, pathFrom } from "../../../src/cli/files/root";
import { isGoalsFile } from "../../../src/core/config/goals-files";
import { readReference } from "../../../src/core/plan/reference";

describe("paths", () => {
  it("of Windows are told with slashes", () => {
    assert.equal(pathFrom("C:\\work", "C:\\work\\team\\goals.yaml", win32), "team/goals.yaml");
    assert.equal(pathFrom("\\\\server\\share", "\\\\server\\share\\a\\goals.yaml", win32), "a/goals.yaml");
    assert.equal(pathFrom("c:\\Work", "C:\\work\\goals.yaml", win32), "goals.yaml");
    assert.equal(pathFrom("/work", "/work/a\\b/goals.yaml", posix), "a\\b/goals.yaml");
  });

  const inside: readonly (readonly [file: string, folder: string, expected: boolean])[] = [
    ["C:\\work\\a\\goals.yaml", "C:\\work", true],
    ["C:\\work", "C:\\work", true],
    ["c:\\WORK\\a", "C:\\work", true],
    ["C:\\workshop\\goals.yaml", "C:\\work", false],
    ["C:\\goals.yaml", "C:\\work", false],
    ["D:\\work\\goals.yaml", "C:\\work", false],
    ["C:\\work\\..\\goals.yaml", "C:\\work", false],
    ["C:\\work\\..hidden\\goals.yaml", "C:\\work", true],
    ["\\\\server\\share\\goals.yaml", "C:\\work", false],
    ["\\\\server\\share\\a\\goals.yaml", "\\\\server\\share", true],
    ["\\\\other\\share\\goals.yaml", "\\\\server\\share", false],
  ];
  for (const [file, folder, expected] of inside) {
    it(`${file} is ${expected ? "" : "not "}inside of ${folder}`, () => {
      assert.equal(isInside(file, folder, win32), expected);
    });
  }

  it("name goals files with either separator", () => {
    for (const path of ["C:\\team\\goals.yaml", "team\\desk.goals.yml", "team/goals.yaml"]) {
      assert.ok(isGoalsFile(path), path);
    }
    for (const path of ["C:\\team\\mygoals.yaml", "goals.yaml\\x"]) assert.ok(!isGoalsFile(path), path);
  });

  it("in references may be written with either separator", () => {
    assert.equal(readReference("..\\company\\goals.yaml#best", "team/goals.yaml").file, "company/goals.yaml");
    assert.equal(readReference("\\company\\goals.yaml#best", "team/goals.yaml").file, "company/goals.yaml");
  });

  for (const path of [
    "../goals.yaml",
    "a/../../goals.yaml",
    "/../goals.yaml",
    "/a/../../goals.yaml",
    "..\\..\\goals.yaml",
    "C:\\secret\\goals.yaml",
    "c:/secret/goals.yaml",
    "c:goals.yaml",
    "\\\\server\\share\\goals.yaml",
    "//server/share/goals.yaml",
    "\\/server/share/goals.yaml",
    "/\\server/share/goals.yaml",
    "\\\\?\\C:\\goals.yaml",
  ]) {
    it(`${path}#x leads out of the root`, () => {
      assert.deepEqual(readReference(`${path}#x`, "team.goals.yaml"), {
        text: `${path}#x`,
        id: "x",
        outside: true,
      });
    });
  }
});
