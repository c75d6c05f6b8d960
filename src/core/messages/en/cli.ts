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
};
