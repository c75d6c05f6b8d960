import { list } from "../list";

/** Dutch numbers in words. Source: Taalunie, "Getallen in letters". */
const small = list(`
  nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien
  negentien`);
const tens = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];

/** The value of a number that is written as one word: "vijfentwintig", "tweehonderd", "twaalfhonderdvijftig". */
export function compoundNumber(word: string): number | undefined {
  const ending = [...tens, "honderd", "duizend"].some((part) => word.includes(part));
  return ending ? readCompound(word) : undefined;
}

function readCompound(word: string): number | undefined {
  for (const [part, size] of [
    ["duizend", 1000],
    ["honderd", 100],
  ] as const) {
    const at = word.indexOf(part);
    if (at < 0) continue;
    const before = at === 0 ? 1 : belowHundred(word.slice(0, at));
    const rest = word.slice(at + part.length);
    const after =
      rest === ""
        ? 0
        : (readCompound(rest) ?? (rest.startsWith("en") ? readCompound(rest.slice(2)) : undefined));
    return before === undefined || after === undefined || after >= size ? undefined : before * size + after;
  }
  return belowHundred(word);
}

function belowHundred(word: string): number | undefined {
  const low = small.indexOf(word);
  if (low > 0) return low;
  const ten = tens.findIndex((part) => word.endsWith(part));
  const value = (ten + 2) * 10;
  const before = word.slice(0, word.length - (tens[ten]?.length ?? 0));
  if (ten < 0 || before === "") return ten < 0 ? undefined : value;
  const one = before.endsWith("en") || before.endsWith("ën") ? small.indexOf(before.slice(0, -2)) : -1;
  return one > 0 && one < 10 ? value + one : undefined;
}

function smallNumbers(): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [value, word] of small.entries()) if (word !== "een") found[word] = value;
  return found;
}

export const numbers: Readonly<Record<string, number>> = {
  ...smallNumbers(),
  honderd: 100,
  duizend: 1000,
  "een dozijn": 12,
  dozijn: 12,
  anderhalf: 1.5,
  anderhalve: 1.5,
  "twee en een half": 2.5,
  "twee en een halve": 2.5,
  tweeënhalf: 2.5,
  tweeënhalve: 2.5,
  "een miljoen": 1e6,
  "een miljard": 1e9,
};

/** Words that are numbers only beside a unit, a bound or the like. */
export const weakNumbers: Readonly<Record<string, number>> = {
  een: 1,
  één: 1,
  // As it is written at the beginning of a sentence.
  eén: 1,
  "een enkele": 1,
  "één enkele": 1,
};

export const fractions: Readonly<Record<string, number>> = {
  half: 0.5,
  halve: 0.5,
  "een half": 0.5,
  "een halve": 0.5,
  "de helft": 0.5,
  helft: 0.5,
  "een derde": 1 / 3,
  eenderde: 1 / 3,
  "één derde": 1 / 3,
  "twee derde": 2 / 3,
  tweederde: 2 / 3,
  kwart: 0.25,
  "een kwart": 0.25,
  driekwart: 0.75,
  "drie kwart": 0.75,
  "een vierde": 0.25,
  "een vijfde": 0.2,
  "twee vijfde": 0.4,
  "drie vijfde": 0.6,
  "vier vijfde": 0.8,
  "een zesde": 1 / 6,
  "een achtste": 0.125,
  "een tiende": 0.1,
};

export const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  duizend: 1e3,
  honderd: 100,
  m: 1e6,
  mln: 1e6,
  mio: 1e6,
  miljoen: 1e6,
  mld: 1e9,
  mrd: 1e9,
  miljard: 1e9,
};

/** Changes that a word says by itself, in percent. */
export const changes: Readonly<Record<string, number>> = {
  verdubbel: 100,
  verdubbelt: 100,
  verdubbelen: 100,
  verdubbeld: 100,
  verdubbelde: 100,
  verdubbeling: 100,
  verdrievoudig: 200,
  verdrievoudigt: 200,
  verdrievoudigen: 200,
  verdrievoudigd: 200,
  verdrievoudiging: 200,
  verviervoudig: 300,
  verviervoudigt: 300,
  verviervoudigen: 300,
  verviervoudigd: 300,
  vertienvoudigen: 900,
  vertienvoudigt: 900,
  halveer: -50,
  halveert: -50,
  halveren: -50,
  gehalveerd: -50,
  gehalveerde: -50,
  halvering: -50,
};

export const multiples: Readonly<Record<string, number>> = {
  eenmaal: 1,
  tweemaal: 2,
  driemaal: 3,
  viermaal: 4,
  vijfmaal: 5,
  tweevoudig: 2,
};
