/** A pseudo-random generator, deterministic for a seed. */
export type Random = {
  /** Returns a number from 0 to 1, exclusive. */
  next(): number;
  /** Returns an integer from 0 to `below`, exclusive. */
  below(below: number): number;
  /** Returns true with the given probability. */
  happens(chance: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** Returns a shuffled copy. */
  shuffled<T>(list: readonly T[]): T[];
};

/** Mulberry32: small, fast, and good enough to choose faults. */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (bound: number): number => Math.floor(next() * bound);
  return {
    next,
    below,
    happens: (chance) => next() < chance,
    pick: (from) => {
      const picked = from[below(from.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
    shuffled: (list) => {
      const shuffled = list.map((value) => ({ value, place: next() }));
      return shuffled.sort((a, b) => a.place - b.place).map(({ value }) => value);
    },
  };
};
