import { hash } from 'node:crypto';

/** Things to choose from, with their weights; the order counts. */
export type Weights = Readonly<Record<string, number>>;

/** A number in [0, 1) that depends on nothing but what is asked for. */
export type Draw = (field: string, of: string | number) => number;

/** The recipe's source of chance: the first 8 bytes of SHA-256 over seed, field and subject, as a fraction. */
export const createDraw =
  (seed: number): Draw =>
  (field, of) =>
    Number(hash('sha256', `${seed}:${field}:${of}`, 'buffer').readBigUInt64BE()) / 2 ** 64;

/** The key that a fraction `x` of the total weight falls on. */
export const pick = (weights: Weights, x: number): string => {
  const keys = Object.keys(weights);
  let total = 0;
  const reached = keys.map((key) => (total += weights[key] ?? 0));
  const found = reached.findIndex((sum) => sum > x * total);
  return keys.at(found) ?? keys.at(-1) ?? '';
};

/** Element number `floor(x × length)` of a list. Throws on an empty one. */
export const pickOne = <T>(list: readonly T[], x: number): T => {
  const one = list[Math.floor(x * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
};

/** As many of each key as counted, in an order that the draw shuffles. */
export const deal = (counts: Weights, label: string, draw: Draw): string[] =>
  Object.keys(counts)
    .sort()
    .flatMap((key) => Array.from({ length: counts[key] ?? 0 }, () => key))
    .map((key, i) => ({ key, at: draw(`shuffle-${label}`, i) }))
    .sort((a, b) => a.at - b.at)
    .map(({ key }) => key);
