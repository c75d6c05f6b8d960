/** Numbers from 0 to 1, the same ones for the same seed (the mulberry32 generator, by Tommy Ettinger). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const who = ["Customers", "Patients", "Tenants", "Pupils", "Drivers", "Shops", "Residents", "Players"];
const what = [
  "get their order right the first time",
  "know the same day what happens next",
  "reach somebody who can decide in one call",
  "find what they need without asking twice",
];
const whys = [
  "Every mistake costs them three days, and that is why they leave.",
  "They call back twice for the same thing, and each call is a shift that nobody has.",
  "Since spring the competitor next door does it within the hour.",
  "Omdat wie moet wachten, naar een ander gaat en niet meer terugkomt.",
];
const measures = [
  "Error reports on shipped orders",
  "Share of calls that are answered in one go",
  "Waiting time at the desk",
  "Aantal klachten over late leveringen",
];
const sentences = [
  "NPS rises 8 points, from 31",
  "Nine out of ten tickets are answered within an hour",
  "Halve the complaints about late deliveries",
  "Improve the quality of our service",
  "Launch the new ordering site",
  "De doorlooptijd daalt van 12 naar 8 dagen",
];
const deeds = [
  "Check the address with the customer before picking",
  "Let the desk decide on refunds up to 50 euros",
  "Sit next to ten residents while they apply",
  "Samen met de chauffeurs de volgorde van de ronde bepalen",
];
const syllables = [
  "val",
  "do",
  "ri",
  "men",
  "ta",
  "bor",
  "ke",
  "lu",
  "san",
  "wei",
  "no",
  "gra",
  "pel",
  "vi",
  "dam",
  "hol",
];
const people = ["Anna", "Joost", "Mia", "Lena", "Tom"];

/**
 * A goals file of at least so many characters, of the kind that teams write; the same for the same seed. Nearly every
 * sentence names a place of its own, so that no answer to one serves for another.
 */
export function generateGoals(size: number, seed = 1): string {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "";
  const number = (from: number, to: number): number => from + Math.floor(random() * (to - from));
  const place = (): string => {
    const name = pick(syllables) + pick(syllables) + pick(syllables);
    return `in ${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  };
  let text = `team: {name: Team ${String(seed)}, members: [${people.join(", ")}]}\nperiod: 2026-Q4\nobjectives:\n`;
  for (let index = 0; text.length < size; index++) {
    const id = `${String(seed)}-${String(index)}`;
    text += `  - id: objective-${id}
    objective: ${pick(who)} ${place()} ${pick(what)}
    why: >-
      ${pick(whys)}
      Also ${place()}. ${pick(whys)}
    whyNow: Two competitors already do it in under ${String(number(2, 9))} days.
    effect: ${pick(who)} ${place()} no longer call back about the same thing
    owner: ${pick(people)}
    results:
      - id: result-${id}
        result: ${pick(measures)} ${place()}
        baseline: ${String(number(10, 90))}
        target: ${String(number(1, 9))}
        unit: "%"
        due: 2026-12-31
        owner: ${pick(people)}
        measured: monthly
        checkins:
          - {date: 2026-10-15, value: ${String(number(9, 12))}, confidence: 0.6, by: ${pick(people)}}
          - {date: 2026-11-02, value: ${String(number(7, 9))}, confidence: 8/10, note: address check live}
      - ${pick(sentences)} ${place()}
      - ${pick(sentences)} ${place()}
    actions:
      - action: ${pick(deeds)} ${place()} # first in the north
        kind: process
        proposedBy: ${pick(people)}
        supportedBy: [${pick(people)}]
        status: accepted
        results: [result-${id}]
      - action: ${pick(deeds)} ${place()}
        proposedBy: team
`;
  }
  return text;
}
