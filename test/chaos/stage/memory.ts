/** Memory while something goes on, in MB: one sample a step. */
export const createMemory = (read: () => number) => {
  const samples: number[] = [];
  return {
    sample: (): void => {
      samples.push(read());
    },
    /** What it was in the middle half, when everything is warm, and in the last quarter: the median of each. */
    get course(): { readonly warm: number; readonly last: number } {
      const quarter = Math.floor(samples.length / 4);
      return { warm: median(samples.slice(quarter, 3 * quarter)), last: median(samples.slice(3 * quarter)) };
    },
  };
};

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
