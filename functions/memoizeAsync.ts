/** Memoizes an async factory: called on first use; a failure is not cached, so the next use retries. */
export const memoizeAsync = <T>(create: () => Promise<T>): (() => Promise<T>) => {
  let value: Promise<T> | undefined;
  return () => {
    value ??= create().catch((error: unknown) => {
      value = undefined;
      throw error;
    });
    return value;
  };
};
