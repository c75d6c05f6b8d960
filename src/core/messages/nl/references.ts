import type { references as english } from "../en/references";

export const references: typeof english = {
  duplicateId: ({ id }) =>
    `\`${id}\` is in dit bestand al de naam van iets anders. Hoe zou dit kunnen heten?`,
  firstOfThem: ({ id }) => `\`${id}\` staat hier voor het eerst.`,
  unknownHere: ({ id }) => `Niets in dit bestand heeft de id \`${id}\`.`,
  didYouMean: ({ id }) => ` Bedoelde je \`${id}\`?`,
  unknownThere: ({ id, file }) => `Niets in ${file} heeft de id \`${id}\`.`,
  noSuchFile: ({ file }) => `Er is geen doelenbestand ${file}.`,
  noId: ({ text }) =>
    `Wat bedoelt \`${text}\`? Een verwijzing eindigt op een id: \`goals.yaml#de-beste-zijn\`.`,
  outside: ({ text }) =>
    `\`${text}\` leidt buiten deze repository, en daarbuiten wordt niets gelezen. Is er een doel daarbinnen waaraan dit bijdraagt?`,
  replaceBy: ({ id }) => `Verander in \`${id}\``,
  cycle: ({ ids }) =>
    `Deze doelen dragen in een kring aan elkaar bij: ${ids.join(" → ")}. Welk doel komt eerst?`,
  inTheCircle: ({ id }) => `\`${id}\` hoort bij dezelfde kring.`,
};
