import { titleTable } from "./title-words.table";

const shortestPart = 5;
const shortestRest = 3;
const shortestBase = 4;

let built: Readonly<Record<keyof typeof titleTable, ReadonlySet<string>>> | undefined;

/** The words that only one of the languages has, and those of both; read when first asked for. */
function exclusive(): NonNullable<typeof built> {
  const read = (kind: keyof typeof titleTable): ReadonlySet<string> => new Set(titleTable[kind]().split(" "));
  built ??= { en: read("en"), nl: read("nl"), both: read("both") };
  return built;
}

function bases(word: string, endings: RegExp): string[] {
  const bare = word.replace(endings, "");
  return bare === word || bare.length < shortestBase ? [word] : [word, bare, `${bare}e`];
}

/** Which language's lists a word of a title stands in: above zero Dutch, below zero English. */
export function titleLead(word: string): number {
  const { en, nl, both } = exclusive();
  if (both.has(word)) return 0;
  if (bases(word, /(?:s|es|ed|ing|ly)$/u).some((base) => en.has(base))) return -1;
  if (bases(word, /(?:en|s|e|n)$/u).some((base) => nl.has(base))) return 1;
  for (let at = shortestRest; at <= word.length - shortestPart; at++) if (nl.has(word.slice(at))) return 1;
  return 0;
}
