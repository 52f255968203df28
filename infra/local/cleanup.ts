/** What has been started and must be undone, last first. */
export type Cleanup = {
  /** Remembers how to undo something. */
  add(step: () => unknown): void;
  /** Undoes everything once, also when one step fails. Throws AggregateError of the failures at the end. */
  run(): Promise<void>;
};

/** An empty list of things to undo. */
export const createCleanup = (): Cleanup => {
  const steps: (() => unknown)[] = [];
  let running: Promise<void> | undefined;
  return {
    add: (step) => steps.push(step),
    run: () => {
      running ??= undo(steps);
      return running;
    },
  };
};

const undo = async (steps: (() => unknown)[]): Promise<void> => {
  const failures: unknown[] = [];
  for (let step = steps.pop(); step; step = steps.pop()) {
    try {
      await step();
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, 'stopping failed');
};
