import type { Sign, Signs } from "./signs";

/**
 * What each sign adds to the belief that a why says something: log-odds of a logistic regression over whys that were
 * written and labelled for this project and over real ones, with a third of the word lists hidden at random, so that no
 * weight leans on a word being known. Rounded.
 */
const weights: Readonly<Record<Sign, number>> = {
  amounts: 1.75,
  moments: 2.4,
  forces: 2.8,
  trouble: 3.6,
  generalTrouble: 0.2,
  past: 0.25,
  negations: 1.85,
  concrete: 1.2,
  measured: 1.55,
  outsiders: 2.55,
  anybody: 1.65,
  contrasts: 0.75,
  telling: 1.3,
  abstract: 0.9,
  universal: 0.65,
  platitudes: -4.05,
  importance: -1.75,
  authority: -1,
  plans: -1.4,
  deciding: -0.2,
  serving: -1.2,
  hedges: -3.85,
  workers: 1.2,
  doings: 1.8,
  qualities: 0.75,
  consequences: 0.65,
  addressed: -0.75,
  aimed: -0.7,
  itself: -1.55,
  ours: 0.4,
  bare: -0.7,
  outcome: 1.15,
  lacking: 1.4,
};

/** Nothing said is empty; set so that about one flag in forty is a false one. */
const start = -3.5;

/** Above 0: it says something. */
export function weigh(signs: Signs): number {
  let sum = start;
  for (const [sign, weight] of Object.entries(weights)) sum += weight * signs[sign as Sign];
  return sum;
}
