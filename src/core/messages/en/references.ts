export const references = {
  duplicateId: ({ id }: { id: string }) =>
    `\`${id}\` already names another item in this file. What might this one be called?`,
  firstOfThem: ({ id }: { id: string }) => `\`${id}\` was given here first.`,
  unknownHere: ({ id }: { id: string }) => `Nothing in this file has the id \`${id}\`.`,
  didYouMean: ({ id }: { id: string }) => ` Did you mean \`${id}\`?`,
  unknownThere: ({ id, file }: { id: string; file: string }) => `Nothing in ${file} has the id \`${id}\`.`,
  noSuchFile: ({ file }: { file: string }) => `There is no goals file at ${file}.`,
  noId: ({ text }: { text: string }) =>
    `Which item does \`${text}\` mean? A reference ends in an id: \`goals.yaml#best-in-class\`.`,
  outside: ({ text }: { text: string }) =>
    `\`${text}\` leads out of this repository, and nothing outside it is read. Is there a goal inside that it serves?`,
  replaceBy: ({ id }: { id: string }) => `Change to \`${id}\``,
  cycle: ({ ids }: { ids: readonly string[] }) =>
    `These objectives serve each other in a circle: ${ids.join(" → ")}. Which of them comes first?`,
  inTheCircle: ({ id }: { id: string }) => `\`${id}\` is part of the same circle.`,
};
