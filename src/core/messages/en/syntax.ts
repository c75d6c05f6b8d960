type Words = { words: string };
type Sign = { sign: string };

export const syntax = {
  reservedSign: ({ words, sign }: Words & Sign) =>
    `YAML keeps “${sign}” for itself at the start of a value. In quotes, “${words}” is a text like any other.`,
  blockSign: ({ words, sign }: Words & Sign) =>
    `YAML takes “${sign}” for the start of a block of lines. In quotes, “${words}” is read as it stands.`,
  afterQuote: ({ words }: Words) =>
    `YAML takes the value to end at its second quote. In quotes as a whole, ${words} is one text.`,
  afterBracket: ({ words }: Words) =>
    `YAML takes the bracket for the start of a list or mapping. In quotes, “${words}” is a text.`,
  colonInside: ({ words }: Words) =>
    `YAML takes the colon in “${words}” for the end of a key. In quotes it is part of the text.`,
  listOnKeyLine: () => "A list begins on the line below its key, each item with `- `.",
  spaceAfterColon: ({ words }: Words) => `After “${words}” comes a space, for YAML to see a key.`,
  spaceAfterDash: ({ words }: Words) =>
    `After the dash of “${words}” comes a space, for YAML to see an item of a list.`,
  withoutKey: ({ words }: Words) =>
    `What is “${words}”? Here YAML expects a key with a colon, or an item that begins with \`- \`.`,
  tab: () => "YAML does not allow tabs at the start of a line. Spaces do.",
  indent: ({ words }: Words) =>
    words === ""
      ? "Something is missing before this line."
      : `“${words}” is indented differently from the lines it seems to belong to.`,
  escape: ({ words }: Words) => `In double quotes “${words}” has no meaning. Is the backslash itself meant?`,
  openQuote: ({ sign }: Sign) => `This ${sign} opens a text in quotes that is nowhere closed.`,
  openBracket: ({ sign }: Sign) => `This ${sign} is nowhere closed.`,
  other: ({ words }: Words) =>
    words === "" ? "YAML cannot be read from here on." : `YAML cannot be read from “${words}” on.`,
  quoteIt: () => "Put it in quotes",
  insertSpace: () => "Insert a space",
  useSpaces: () => "Use spaces",
  doubleBackslash: () => "Write a backslash",
  closeIt: ({ sign }: Sign) => `Close it with ${sign} at the end of the line`,
  duplicateKey: ({ key }: { key: string }) => `\`${key}\` is already there. Which of the two holds?`,
  firstKey: ({ key }: { key: string }) => `\`${key}\` stands here first.`,
  circularAlias: ({ words }: Words) => `\`${words}\` stands inside of what it refers to.`,
  aliasBomb: ({ words }: Words) =>
    `Written out, \`${words}\` and the like would make this file many times larger, so it is not read.`,
  secondDocument: () =>
    "A goals file is one document, and a second one begins here. Could it be a file of its own?",
  conflict: () => "A merge left both versions here. Which one holds?",
  conflictGoesOn: () => "This mark belongs to the same conflict.",
  notText: () =>
    "This is not text: there is a sign here that no text has. Is it a goals file, saved as UTF-8?",
  tooDeep: () => "From here on this is nested more than 100 levels deep, and is not read.",
  unreadable: () => "This file cannot be read as YAML.",
  lostText: ({ words }: Words) => `YAML takes “${words}” for a comment, so it is lost. In quotes it is kept.`,
};
