const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

export const cli = {
  summary: ({ errors, warnings, infos, files }: Record<"errors" | "warnings" | "infos" | "files", number>) =>
    `${count(errors + warnings + infos, "finding", "findings")} (${count(errors, "error", "errors")}, ` +
    `${count(warnings, "warning", "warnings")}, ${count(infos, "hint", "hints")}) in ${count(files, "file", "files")}`,
  clean: ({ files }: { files: number }) => `${count(files, "file", "files")} checked, nothing to ask.`,
  severity: { error: "error", warning: "warning", info: "hint" },
  noSuchPath: ({ path }: { path: string }) => `${path}: no such file or folder`,
  noGoalsFiles: ({ path }: { path: string }) =>
    `${path}: no goals file here. \`waartoe init\` makes one, called goals.yaml.`,
  mayNotBeRead: ({ path }: { path: string }) => `${path}: may not be read`,
  isFolder: ({ path }: { path: string }) => `${path}: is a folder, not a file`,
  linkCircle: ({ path }: { path: string }) => `${path}: a link that leads round in a circle`,
  notUtf8: ({ path }: { path: string }) => `${path}: not UTF-8 text. Could it be saved as UTF-8?`,
  cannotRead: ({ path, reason }: { path: string; reason: string }) => `${path}: cannot be read (${reason})`,
  cannotWrite: ({ path, reason }: { path: string; reason: string }) =>
    `${path}: cannot be written (${reason})`,
  badDate: ({ text }: { text: string }) => `--today takes a date such as 2026-11-15, not "${text}"`,
  badRule: ({ text }: { text: string }) =>
    `--rule takes a rule and a severity, such as missing-effect=warning, not "${text}"`,
  unknownRule: ({ name, near }: { name: string; near: string | undefined }) =>
    `--rule: no rule is called "${name}"${near === undefined ? "" : `. Did you mean "${near}"?`}`,
  stdinNeedsContent: () => "-: nothing came in on standard input",
  exists: ({ path }: { path: string }) => `${path} is already there, and stays as it is.`,
  created: ({ path }: { path: string }) =>
    `Made ${path}. It is a draft: fill in the answers, put it to the team, and take \`status: draft\` out when it holds.`,
  noSuchId: ({ id, near }: { id: string; near: string | undefined }) =>
    `no item is called "${id}" here${near === undefined ? "" : `. Did you mean "${near}"?`}`,
  idTwice: ({ id, files }: { id: string; files: readonly string[] }) =>
    `"${id}" stands more than once, in ${files.join(" and ")}. Which one is meant: ${files[0] ?? "goals.yaml"}#${id}?`,
  notA: ({ id, kind }: { id: string; kind: "objective" | "result" }) =>
    kind === "result"
      ? `"${id}" is not a result; results are what check-ins are about`
      : `"${id}" is not an objective`,
  badValue: ({ text }: { text: string }) =>
    `"${text}" is not a value that can be measured, such as 7.5, 8% or true`,
  badConfidence: ({ text }: { text: string }) => `--confidence takes 0 to 1, 8/10 or 60%, not "${text}"`,
  hasErrors: ({ path }: { path: string }) =>
    `${path}: its YAML does not parse, so nothing was written. \`waartoe check ${path}\` shows where.`,
  shared: ({ path }: { path: string }) =>
    `${path}: that text stands for several items at once (an anchor or a merge key), so nothing was written.`,
  checkedIn: ({ text, value, path }: { text: string; value: string; path: string }) =>
    `${path}: ${text}: ${value}`,
  proposed: ({ text, path }: { text: string; path: string }) =>
    `${path}: proposed “${text}”. The team can support, accept or decline it.`,
  fixed: ({ path, fixed }: { path: string; fixed: number }) =>
    `${path}: mended ${count(fixed, "thing", "things")}`,
  fixNeedsFile: () => "--fix writes to files; standard input has none",
  noGit: ({ path }: { path: string }) =>
    `${path}: there is no git repository with a commit here to compare with`,
  noHistory: () =>
    "there is no git repository here, so lines show check-ins only; values that `current` had are not known",
  badRef: ({ text }: { text: string }) =>
    `"${text}" is no commit, branch or tag here, and no date such as 2026-11-01 or 2w`,
  didNotParse: ({ path }: { path: string }) => `${path}: its YAML did not parse then, so it is left out`,
  doesNotParse: ({ path }: { path: string }) =>
    `${path}: its YAML does not parse. \`waartoe check ${path}\` shows where.`,
  noSuchPeriod: ({ text, periods }: { text: string; periods: readonly string[] }) =>
    `no goals here are for "${text}"${periods.length === 0 ? "" : `; there are goals for ${periods.join(", ")}`}`,
  checkNeedsWrite: () => "--check holds a page against the goals: which page? Name it with --write",
  reportWritten: ({ path }: { path: string }) => `${path} is written.`,
  reportFresh: ({ path }: { path: string }) => `${path} is up to date.`,
  reportStale: ({ path, command }: { path: string; command: string }) =>
    `${path} is not up to date: \`${command}\` writes it anew.`,
  reportMissing: ({ path, command }: { path: string; command: string }) =>
    `${path} is not there yet: \`${command}\` writes it.`,
};
