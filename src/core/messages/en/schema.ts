import type { MapKind } from "../../schema/keys";

const places: Readonly<Record<MapKind, string>> = {
  file: "the file",
  team: "the team",
  period: "the period",
  objective: "an objective",
  result: "a result",
  action: "an action",
  checkin: "a check-in",
};

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;

export const schema = {
  meantKey: ({ key, meant }: { key: string; meant: string }) =>
    `\`${key}\` is called \`${meant}\` here. Shall it be renamed?`,
  meantKeyIsThere: ({ key, meant }: { key: string; meant: string }) =>
    `\`${key}\` is called \`${meant}\` here, and \`${meant}\` is already there. Can the two become one?`,
  nearKey: ({ key, meant }: { key: string; meant: string }) =>
    `\`${key}\` is not known here. Did you mean \`${meant}\`?`,
  belongsElsewhere: ({ key, here, there }: { key: string; here: MapKind; there: MapKind }) =>
    `\`${key}\` belongs in ${places[there]}, and this is ${places[here]}. Can it move?`,
  unknownKey: ({ key, here }: { key: string; here: MapKind }) =>
    `\`${key}\` is not a key of ${places[here]}. To keep something of your own, call it \`x-${key}\`.`,
  rename: ({ key }: { key: string }) => `Rename to \`${key}\``,
  sentenceWithColon: ({ words }: { words: string }) =>
    `YAML takes the colon after “${words}” for a key. In quotes it is a sentence again.`,
  quoteSentence: () => "Put the sentence in quotes",
  missingKey: ({ key, here }: { key: string; here: MapKind }) =>
    key === "objectives"
      ? "Which objectives does the team have? A goals file lists them under `objectives:`."
      : `What is the \`${key}\` of this? It is what ${places[here]} begins with.`,
  emptySentence: ({ key }: { key: string }) =>
    `There is a place for the \`${key}\` here, and nothing in it yet.`,
  expected: {
    list: ({ key }: { key: string }) =>
      `\`${key}\` is a list: each item begins with \`- \` on a line of its own.`,
    text: ({ key, example }: { key: string; example: string | undefined }) =>
      `\`${key}\` is a text${example === undefined ? "" : `, such as: ${example}`}.`,
    value: ({ key, example }: { key: string; example: string | undefined }) =>
      `\`${key}\` is one value${example === undefined ? "" : `, such as ${example}`}.`,
    map: ({ key, keys }: { key: string; keys: readonly string[] }) =>
      `\`${key}\` has keys of its own here: ${keys.join(", ")}.`,
    objectiveAsSentence: () =>
      "An objective has a key of its own, so that a why can stand beside it: `objective: …`.",
    number: ({ key }: { key: string }) => `\`${key}\` is a number.`,
  },
  putKeyBefore: ({ key }: { key: string }) => `Write \`${key}: \` before it`,
  emptyItem: () => "This item of the list is empty. Shall it go?",
  emptyList: ({ key }: { key: string }) => `\`${key}\` has nothing in it yet: each item begins with \`- \`.`,
  oneOf: ({ key, words, near }: { key: string; words: readonly string[]; near: string | undefined }) =>
    `\`${key}\` is ${list(words)}.${near === undefined ? "" : ` Did you mean \`${near}\`?`}`,
  replaceBy: ({ text }: { text: string }) => `Change to \`${text}\``,
  noSuchDate: ({ text }: { text: string }) => `“${text}” is not a day in the calendar. Which day is meant?`,
  otherDate: ({ text }: { text: string }) => `A date is written YYYY-MM-DD. Which day is “${text}”?`,
  period: ({ text }: { text: string }) =>
    `“${text}” is not a period that is known here. It is written 2026-Q4, 2026-H2, 2026-T3, 2026-11 or 2026, or has a \`start\` and an \`end\`.`,
  periodBackwards: () => "This period ends before it starts. Have the two changed places?",
  confidence: ({ text }: { text: string }) => `A confidence is 0 to 1, or 8/10, or 60%, not “${text}”.`,
  notANumber: ({ text }: { text: string }) => `“${text}” is not a number that progress can be computed from.`,
  id: ({ text }: { text: string }) =>
    `An id is made of letters, digits and hyphens. What might “${text}” be called?`,
  topIsList: () =>
    "A goals file has keys at the top, and this is a list. Do these belong under `objectives:`?",
  topIsText: () => "A goals file has keys at the top, and this is a text. It begins with `objectives:`.",
  empty: () => "Nothing here yet. Shall it start from the template?",
  insertTemplate: () => "Start from the template",
};
