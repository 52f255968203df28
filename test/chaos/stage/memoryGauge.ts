/** Share of samples ignored as warm-up. */
const WARM_UP = 0.25;

/** Samples memory in MB and estimates its growth. */
export const createMemoryGauge = (read: () => number) => {
  const samples: number[] = [];
  return {
    sample: (): void => {
      samples.push(read());
    },
    /** Memory once warm, and its growth from then to the end; negative: it shrank. */
    get trend(): { readonly warm: number; readonly growth: number } {
      const settled = samples.slice(Math.floor(samples.length * WARM_UP));
      return { warm: median(settled), growth: slopeOf(settled) * Math.max(0, settled.length - 1) };
    },
  };
};

/** Returns the robust slope per sample: the median over all pairs (Theil–Sen estimator). */
const slopeOf = (samples: readonly number[]): number =>
  median(samples.flatMap((early, i) => samples.slice(i + 1).map((late, j) => (late - early) / (j + 1))));

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
