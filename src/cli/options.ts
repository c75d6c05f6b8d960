import { InvalidArgumentError } from "commander";

/** A parser for an option that takes one of a few words. */
export function oneOf<T extends string>(option: string, words: readonly T[]): (text: string) => T {
  return (text) => {
    const word = words.find((candidate) => candidate === text);
    if (word === undefined) throw new InvalidArgumentError(`${option} takes one of: ${words.join(", ")}.`);
    return word;
  };
}

/** Gathers the values of an option that may be given several times. */
export function collect(text: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, text];
}
