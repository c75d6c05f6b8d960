import type { Sign, Signs } from "./signs";

/**
 * What each sign adds to the belief that a why says something: log-odds of a logistic regression over whys that were
 * written and labelled for this project and over real ones, with a third of the word lists hidden at random, so that no
 * weight leans on a word being known. Rounded.
 */
const weights: Readonly<Record<Sign, number>> = {
  amounts: 1.35,
  moments: 2.3,
  forces: 3.05,
  trouble: 3.2,
  generalTrouble: 0.6,
  trends: 2.8,
  shortcomings: 2.7,
  past: 0.5,
  negations: 1.85,
  concrete: 1,
  measured: 1.25,
  outsiders: 2.2,
  anybody: 1.25,
  contrasts: 0.4,
  telling: 1.4,
  abstract: 0.7,
  general: -0.15,
  universal: 0.3,
  platitudes: -3.8,
  importance: -2.4,
  authority: -0.85,
  plans: -1.3,
  deciding: -0.3,
  serving: -1.1,
  hedges: -3.8,
  workers: 0.85,
  doings: 1.95,
  qualities: 0.7,
  consequences: 0.55,
  addressed: -0.3,
  aimed: -0.5,
  itself: -1.2,
  ours: 0,
  bare: -1.1,
  outcome: 1.2,
  lacking: 1.55,
};

/** Nothing said is empty; set so that about one flag in forty is a false one. */
const start = -2.8;

const weighed = Object.entries(weights) as [Sign, number][];

/** Above 0: it says something. */
export function weigh(signs: Signs): number {
  let sum = start;
  for (const [sign, weight] of weighed) sum += weight * signs[sign];
  return sum;
}
