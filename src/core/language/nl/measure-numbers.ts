/** Dutch numbers in words; numbers from twenty-one on are made by `dutchNumbers`. Source: Taalunie, "Getallen in letters". */
const small = [
  "nul",
  "één",
  "twee",
  "drie",
  "vier",
  "vijf",
  "zes",
  "zeven",
  "acht",
  "negen",
  "tien",
  "elf",
  "twaalf",
  "dertien",
  "veertien",
  "vijftien",
  "zestien",
  "zeventien",
  "achttien",
  "negentien",
];
const tens = ["", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];

/** A number below a hundred, as it is written inside a longer one ("een" without accents). */
function belowHundred(value: number): string {
  if (value < 20) return value === 1 ? "een" : (small[value] ?? "");
  const unit = value % 10;
  const ten = tens[Math.floor(value / 10)] ?? "";
  if (unit === 0) return ten;
  const ones = belowHundred(unit);
  return ones + (ones.endsWith("e") ? "ën" : "en") + ten;
}

function dutchNumbers(): Record<string, number> {
  const all: Record<string, number> = {};
  small.forEach((word, value) => {
    if (value !== 1) all[word] = value;
  });
  for (let value = 20; value < 100; value++) all[belowHundred(value)] = value;
  for (let hundreds = 1; hundreds < 20; hundreds++) {
    if (hundreds === 10) continue;
    const start = (hundreds === 1 ? "" : belowHundred(hundreds)) + "honderd";
    all[start] = hundreds * 100;
    for (let rest = 1; rest < 100; rest++) {
      all[start + belowHundred(rest)] = hundreds * 100 + rest;
      all[`${start}en${belowHundred(rest)}`] = hundreds * 100 + rest;
    }
  }
  for (let thousands = 1; thousands < 100; thousands++) {
    all[(thousands === 1 ? "" : belowHundred(thousands)) + "duizend"] = thousands * 1000;
  }
  return all;
}

export const numbers: Readonly<Record<string, number>> = {
  ...dutchNumbers(),
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
