/** Milliseconds that each phase of a start took, in order. */
export type Timings = Readonly<Record<string, number>>;

/** Measures phases: each lap ends the phase that began with the one before. */
export const startStopwatch = () => {
  const laps: Record<string, number> = {};
  let last = performance.now();
  return {
    lap: (phase: string): void => {
      const now = performance.now();
      laps[phase] = Math.round(now - last);
      last = now;
    },
    timings: (): Timings => ({ ...laps }),
  };
};
