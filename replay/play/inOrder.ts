/** What to do with a list, and where to stop. */
export type Work<T> = {
  readonly items: readonly T[];
  /** Index of the first item to do; those before it are done. */
  readonly from: number;
  /** How many are done at the same time. */
  readonly concurrency: number;
  readonly act: (item: T) => Promise<void>;
  /** Told after each item, with the number of items at the beginning of the list that are all done. */
  readonly onDone: (item: T, doneFromStart: number) => void;
  /** No further item is begun after it; those under way are finished. */
  readonly signal: AbortSignal;
};

/** Begins items in order, several at a time. Rethrows the first failure after what was under way has ended. */
export const inOrder = async <T>({
  items,
  from,
  concurrency,
  act,
  onDone,
  signal,
}: Work<T>): Promise<void> => {
  const finished = new Set<number>();
  const failures: unknown[] = [];
  let next = from;
  let doneFromStart = from;
  const finish = (item: T, index: number): void => {
    finished.add(index);
    while (finished.delete(doneFromStart)) doneFromStart += 1;
    onDone(item, doneFromStart);
  };
  const worker = async (): Promise<void> => {
    while (next < items.length && failures.length === 0 && !signal.aborted) {
      const index = next++;
      const item = items[index];
      if (item === undefined) return;
      await act(item).then(
        () => finish(item, index),
        (error: unknown) => failures.push(error),
      );
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  if (failures.length > 0) throw failures[0];
};
