import type { cli as english } from "../en/cli";

const count = (n: number, one: string, many: string): string => `${String(n)} ${n === 1 ? one : many}`;

export const cli: typeof english = {
  summary: ({ errors, warnings, infos, files }) =>
    `${count(errors + warnings + infos, "bevinding", "bevindingen")} (${count(errors, "fout", "fouten")}, ` +
    `${count(warnings, "waarschuwing", "waarschuwingen")}, ${count(infos, "tip", "tips")}) in ${count(files, "bestand", "bestanden")}`,
  clean: ({ files }) => `${count(files, "bestand", "bestanden")} nagekeken, niets te vragen.`,
  severity: { error: "fout", warning: "let op", info: "tip" },
  noSuchPath: ({ path }) => `${path}: zo'n bestand of map is er niet`,
  noGoalsFiles: ({ path }) =>
    `${path}: hier staat geen doelenbestand. \`waartoe init\` maakt er een, goals.yaml.`,
  mayNotBeRead: ({ path }) => `${path}: mag niet gelezen worden`,
  isFolder: ({ path }) => `${path}: is een map, geen bestand`,
  linkCircle: ({ path }) => `${path}: een koppeling die in een kring loopt`,
  notUtf8: ({ path }) => `${path}: geen UTF-8-tekst. Kan het als UTF-8 worden bewaard?`,
  cannotRead: ({ path, reason }) => `${path}: kan niet gelezen worden (${reason})`,
  cannotWrite: ({ path, reason }) => `${path}: kan niet geschreven worden (${reason})`,
  badDate: ({ text }) => `--today vraagt een datum zoals 2026-11-15, niet "${text}"`,
  badRule: ({ text }) => `--rule vraagt een regel en een ernst, zoals missing-effect=warning, niet "${text}"`,
  unknownRule: ({ name, near }) =>
    `--rule: er is geen regel die "${name}" heet${near === undefined ? "" : `. Bedoelde je "${near}"?`}`,
  stdinNeedsContent: () => "-: er kwam niets binnen op standaardinvoer",
  exists: ({ path }) => `${path} is er al, en blijft zoals het is.`,
  created: ({ path }) =>
    `${path} is gemaakt. Het is een concept: vul de antwoorden in, leg het aan het team voor, en haal \`status: draft\` weg als het staat.`,
  noSuchId: ({ id, near }) =>
    `hier heet niets "${id}"${near === undefined ? "" : `. Bedoelde je "${near}"?`}`,
  idTwice: ({ id, files }) =>
    `"${id}" staat er meer dan eens, in ${files.join(" en ")}. Welke is bedoeld: ${files[0] ?? "goals.yaml"}#${id}?`,
  notA: ({ id, kind }) =>
    kind === "result" ? `"${id}" is geen resultaat; check-ins gaan over resultaten` : `"${id}" is geen doel`,
  badValue: ({ text }) => `"${text}" is geen waarde die te meten is, zoals 7,5, 8% of true`,
  badConfidence: ({ text }) => `--confidence vraagt 0 tot 1, 8/10 of 60%, niet "${text}"`,
  hasErrors: ({ path }) =>
    `${path}: de YAML is niet te lezen, dus er is niets geschreven. \`waartoe check ${path}\` laat zien waar.`,
  shared: ({ path }) =>
    `${path}: die tekst staat voor meer dingen tegelijk (een anker of samenvoegsleutel), dus er is niets geschreven.`,
  checkedIn: ({ text, value, path }) => `${path}: ${text}: ${value}`,
  proposed: ({ text, path }) =>
    `${path}: “${text}” voorgesteld. Het team kan het steunen, aannemen of afwijzen.`,
  fixed: ({ path, fixed }) => `${path}: ${count(fixed, "ding", "dingen")} hersteld`,
  fixNeedsFile: () => "--fix schrijft in bestanden; standaardinvoer heeft er geen",
  noGit: ({ path }) => `${path}: hier is geen git-repository met een commit om mee te vergelijken`,
  noHistory: () =>
    "hier is geen git-repository, dus lijnen tonen alleen check-ins; wat `current` eerder was, is niet bekend",
  badRef: ({ text }) => `"${text}" is hier geen commit, branch of tag, en geen datum zoals 2026-11-01 of 2w`,
  didNotParse: ({ path }) => `${path}: de YAML was toen niet te lezen, dus dit bestand telt niet mee`,
  doesNotParse: ({ path }) => `${path}: de YAML is niet te lezen. \`waartoe check ${path}\` laat zien waar.`,
  noSuchPeriod: ({ text, periods }) =>
    `hier zijn geen doelen voor "${text}"${periods.length === 0 ? "" : `; er zijn doelen voor ${periods.join(", ")}`}`,
  checkNeedsWrite: () => "--check legt een pagina naast de doelen: welke? Noem die met --write",
  reportWritten: ({ path }) => `${path} is geschreven.`,
  reportFresh: ({ path }) => `${path} is bij.`,
  reportStale: ({ path, command }) => `${path} is niet bij: \`${command}\` schrijft de pagina opnieuw.`,
  reportMissing: ({ path, command }) => `${path} is er nog niet: \`${command}\` schrijft de pagina.`,
};
