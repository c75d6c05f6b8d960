export const measures = {
  ambiguousThousands: ({ text, decimal, thousands }: Record<"text" | "decimal" | "thousands", string>) =>
    `Is “${text}” ${decimal} or ${thousands}? YAML reads ${decimal}.`,
  ambiguousPercent: ({ text, relative, points }: Record<"text" | "relative" | "points", string>) =>
    `“${text}” of a percentage: does it become ${relative} or ${points}? It is read as ${relative}.`,
  replaceBy: ({ text }: { text: string }) => `Write ${text}`,
  mismatch: ({ sentence, field, key }: Record<"sentence" | "field" | "key", string>) =>
    `The sentence says ${sentence}, and \`${key}\` says ${field}. Which of the two holds?`,
  currentDiffers: ({ current, checkin }: Record<"current" | "checkin", string>) =>
    `\`current\` says ${current}, and the latest check-in ${checkin}. Which of the two holds?`,
  latestCheckin: () => "The latest check-in.",
  useField: ({ key, text }: Record<"key" | "text", string>) => `Make \`${key}\` ${text}`,
  missingBaseline: ({ words }: { words: string }) =>
    `“${words}”: from where? A \`baseline\` makes it possible to see how far it is.`,
  targetEqualsBaseline: ({ text }: { text: string }) =>
    `The target is where it starts, ${text}. Is something to change? If it has to stay so, “stays at ${text}” says it.`,
  missingDue: () => "By when? A `due` here, or a `period` for the file, gives it a date.",
  overdue: ({ due }: { due: string }) => `${due} has passed. How did it end, and what was learned?`,
  stale: ({ days }: { days: number }) => `The last word on this is ${String(days)} days old. What is it now?`,
  neverCheckedIn: ({ days }: { days: number }) =>
    `${String(days)} days into the period, and no check-in yet. What is it now?`,
};
