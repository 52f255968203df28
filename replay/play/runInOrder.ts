/** A list of items and how to process it. */
export type OrderedWork<T> = {
  readonly items: readonly T[];
  /** Index of the first item to process. */
  readonly from: number;
  /** Maximum number of items in progress. */
  readonly concurrency: number;
  readonly act: (item: T) => Promise<void>;
  /** Called after each item, with the number of items done from the start without a gap. */
  readonly onDone: (item: T, doneFromStart: number) => void;
  /** Stops starting items; those in progress finish. */
  readonly signal: AbortSignal;
};

/** Starts items in order, several at a time. Rethrows the first failure once running items have finished. */
export const runInOrder = async <T>({
  items,
  from,
  concurrency,
  act,
  onDone,
  signal,
}: OrderedWork<T>): Promise<void> => {
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
