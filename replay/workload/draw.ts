import { hash } from 'node:crypto';

/** Choices with their weights, in order. */
export type Weights = Readonly<Record<string, number>>;

/** Returns a number in [0, 1) that depends only on its arguments. */
export type Draw = (field: string, of: string | number) => number;

/** Creates the recipe's random source: the first 8 bytes of SHA-256 over its arguments, as a fraction. */
export const createDraw =
  (seed: number): Draw =>
  (field, of) =>
    Number(hash('sha256', `${seed}:${field}:${of}`, 'buffer').readBigUInt64BE()) / 2 ** 64;

/** Returns the key at a fraction `x` of the total weight. */
export const pickWeighted = (weights: Weights, x: number): string => {
  const keys = Object.keys(weights);
  let total = 0;
  const reached = keys.map((key) => (total += weights[key] ?? 0));
  const found = reached.findIndex((sum) => sum > x * total);
  return keys.at(found) ?? keys.at(-1) ?? '';
};

/** Returns element `floor(x × length)` of a list. Throws if it is empty. */
export const pickOne = <T>(list: readonly T[], x: number): T => {
  const one = list[Math.floor(x * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

/** Repeats each key by its count and shuffles the list by the draw. */
export const shuffleCounts = (counts: Weights, label: string, draw: Draw): string[] =>
  Object.keys(counts)
    .sort()
    .flatMap((key) => Array.from({ length: counts[key] ?? 0 }, () => key))
    .map((key, i) => ({ key, at: draw(`shuffle-${label}`, i) }))
    .sort((a, b) => a.at - b.at)
    .map(({ key }) => key);
