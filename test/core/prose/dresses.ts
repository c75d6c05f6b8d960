/** Ways to dress a line that say nothing else: they change no verdict. */
export const dresses: Readonly<Record<string, (line: string) => string>> = {
  "in upper case": (line) => line.toUpperCase(),
  "in lower case": (line) => line.toLowerCase(),
  "with a full stop": (line) => (/[.!?…]$/u.test(line) ? line : `${line}.`),
  "in white space": (line) => `  ${line}\t\n`,
  "emphasised as a whole": (line) => `**${line}**`,
  "with one word emphasised": (line) => line.replace(/\p{L}{4,}/u, "_$&_"),
};
