import type { Sign, Signs } from "./signs";

/**
 * What each sign adds to the belief that a why says something: log-odds of a logistic regression over whys that were
 * written and labelled for this project and over real ones, with a third of the word lists hidden at random, so that no
 * weight leans on a word being known. Rounded.
 */
const weights: Readonly<Record<Sign, number>> = {
  amounts: 1.35,
  moments: 2.7,
  forces: 3.2,
  trouble: 3,
  generalTrouble: 0.75,
  trends: 4.1,
  shortcomings: 2.8,
  past: 0.05,
  negations: 2.45,
  concrete: 0.75,
  domains: 0.55,
  measured: 1.3,
  outsiders: 1.85,
  anybody: 0.45,
  contrasts: 0.5,
  telling: 2,
  abstract: 0.25,
  general: -0.05,
  universal: 0.25,
  platitudes: -3.35,
  importance: -2.4,
  authority: -1.25,
  plans: -1.05,
  deciding: -0.25,
  serving: -1.05,
  hedges: -2.5,
  workers: 1.15,
  doings: 1.75,
  qualities: 0.8,
  consequences: 1.15,
  addressed: -2.05,
  aimed: -0.45,
  itself: -0.75,
  ours: -0.15,
  bare: -1.3,
  outcome: 1.05,
  lacking: 1.05,
  praises: -2.45,
  oughts: -1.15,
  gaining: 2.25,
  relief: 1.75,
};

/** Nothing said is empty; set so that about one flag in forty is a false one. */
const start = -2.15;

const weighed = Object.entries(weights) as [Sign, number][];

/** Above 0: it says something. */
export function weigh(signs: Signs): number {
  let sum = start;
  for (const [sign, weight] of weighed) sum += weight * signs[sign];
  return sum;
}
