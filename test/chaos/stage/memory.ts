/** Samples before it is warm are left out: a quarter of them. */
const WARM_UP = 0.25;

/** Memory while something goes on, in MB: one sample a step. */
export const createMemory = (read: () => number) => {
  const samples: number[] = [];
  return {
    sample: (): void => {
      samples.push(read());
    },
    /** How much it was when everything was warm, and by how much it grew from then to the end; below 0 when it shrank. */
    get course(): { readonly warm: number; readonly growth: number } {
      const settled = samples.slice(Math.floor(samples.length * WARM_UP));
      return { warm: median(settled), growth: slopeOf(settled) * Math.max(0, settled.length - 1) };
    },
  };
};

/** By how much a step changes it, whatever single samples do: the median over all pairs of them (Theil and Sen). */
const slopeOf = (samples: readonly number[]): number =>
  median(samples.flatMap((early, i) => samples.slice(i + 1).map((late, j) => (late - early) / (j + 1))));

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
