import type { Sign, Signs } from "./signs";

/**
 * What each sign adds to the belief that a why says something: log-odds of a logistic regression over whys that were
 * written and labelled for this project, with half of the word lists hidden at random, so that no weight leans on a
 * word being known. Rounded.
 */
const weights: Readonly<Record<Sign, number>> = {
  facts: 1.45,
  trouble: 1.5,
  past: 0.4,
  negations: 1.35,
  concrete: 0.95,
  measured: 0.7,
  outsiders: 0.95,
  contrasts: 0.7,
  telling: 0.95,
  abstract: 0.15,
  general: -0.2,
  aimed: -0.55,
  itself: -0.75,
  ours: 0.2,
  universal: -0.1,
  platitudes: -0.8,
  importance: -0.5,
  authority: -0.3,
  plans: -0.4,
  deciding: -0.3,
};

/** Nothing said is empty; set so that about one flag in fifty is a false one. */
const start = -1.8;

/** Above 0: it says something. */
export function weigh(signs: Signs): number {
  let sum = start;
  for (const [sign, weight] of Object.entries(weights)) sum += weight * signs[sign as Sign];
  return sum;
}
