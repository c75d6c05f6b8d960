import type { MapKind } from "../../schema/keys";
import type { schema as english } from "../en/schema";

const places: Readonly<Record<MapKind, string>> = {
  file: "het bestand",
  team: "het team",
  period: "de periode",
  objective: "een doel (objective)",
  result: "een resultaat",
  action: "een actie",
  checkin: "een check-in",
};

const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} of ${words.at(-1) ?? ""}`;

export const schema: typeof english = {
  meantKey: ({ key, meant }) => `\`${key}\` heet hier \`${meant}\`. Zullen we de naam veranderen?`,
  meantKeyIsThere: ({ key, meant }) =>
    `\`${key}\` heet hier \`${meant}\`, en \`${meant}\` staat er al. Kunnen die twee samen?`,
  nearKey: ({ key, meant }) => `\`${key}\` is hier niet bekend. Bedoelde je \`${meant}\`?`,
  belongsElsewhere: ({ key, here, there }) =>
    `\`${key}\` hoort bij ${places[there]}, en dit is ${places[here]}. Kan het daarheen?`,
  unknownKey: ({ key, here }) =>
    `\`${key}\` hoort niet bij ${places[here]}. Wil je zelf iets bewaren, noem het dan \`x-${key}\`.`,
  rename: ({ key }) => `Noem het \`${key}\``,
  sentenceWithColon: ({ words }) =>
    `YAML leest de dubbele punt na “${words}” als een sleutel. Tussen aanhalingstekens is het weer een zin.`,
  quoteSentence: () => "Zet de zin tussen aanhalingstekens",
  missingKey: ({ key, here }) =>
    key === "objectives"
      ? "Welke doelen heeft het team? Een doelenbestand somt ze op onder `objectives:`."
      : `Wat is hier de \`${key}\`? Daar begint ${places[here]} mee.`,
  emptySentence: ({ key }) => `Hier is plaats voor de \`${key}\`, en er staat nog niets.`,
  expected: {
    list: ({ key }) => `\`${key}\` is een lijst: elk onderdeel begint met \`- \` op een eigen regel.`,
    text: ({ key, example }) =>
      `\`${key}\` is een tekst${example === undefined ? "" : `, bijvoorbeeld: ${example}`}.`,
    value: ({ key, example }) =>
      `\`${key}\` is één waarde${example === undefined ? "" : `, bijvoorbeeld ${example}`}.`,
    map: ({ key, keys }) => `\`${key}\` heeft hier eigen sleutels: ${keys.join(", ")}.`,
    objectiveAsSentence: () =>
      "Een doel heeft een eigen sleutel, zodat er een waarom naast kan staan: `objective: …`.",
    number: ({ key }) => `\`${key}\` is een getal.`,
  },
  putKeyBefore: ({ key }) => `Zet er \`${key}: \` voor`,
  emptyItem: () => "Dit onderdeel van de lijst is leeg. Kan het weg?",
  emptyList: ({ key }) => `Onder \`${key}\` staat nog niets: elk onderdeel begint met \`- \`.`,
  oneOf: ({ key, words, near }) =>
    `\`${key}\` is ${list(words)}.${near === undefined ? "" : ` Bedoelde je \`${near}\`?`}`,
  replaceBy: ({ text }) => `Verander in \`${text}\``,
  noSuchDate: ({ text }) => `“${text}” staat niet op de kalender. Welke dag is bedoeld?`,
  otherDate: ({ text }) => `Een datum schrijf je als JJJJ-MM-DD. Welke dag is “${text}”?`,
  period: ({ text }) =>
    `“${text}” is geen periode die hier bekend is. Schrijf 2026-Q4, 2026-H2, 2026-T3, 2026-11 of 2026, of geef \`start\` en \`end\`.`,
  periodBackwards: () => "Deze periode eindigt voor ze begint. Zijn de twee verwisseld?",
  confidence: ({ text }) => `Vertrouwen is 0 tot 1, of 8/10, of 60%, niet “${text}”.`,
  notANumber: ({ text }) => `“${text}” is geen getal waarmee voortgang te berekenen is.`,
  id: ({ text }) => `Een id bestaat uit letters, cijfers en streepjes. Hoe zou “${text}” kunnen heten?`,
  topIsList: () =>
    "Een doelenbestand heeft bovenaan sleutels, en dit is een lijst. Horen deze onder `objectives:`?",
  topIsText: () =>
    "Een doelenbestand heeft bovenaan sleutels, en dit is een tekst. Het begint met `objectives:`.",
  empty: () => "Hier staat nog niets. Zullen we met het sjabloon beginnen?",
  insertTemplate: () => "Begin met het sjabloon",
};
