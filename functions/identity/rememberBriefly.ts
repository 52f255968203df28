/** How long a value is remembered, and how many: the people of a few minutes at most. */
const REMEMBERED_MS = 5 * 60_000;
const MOST_REMEMBERED = 1_000;

/** Memoizes an async function by its argument for five minutes; forgets failures, and the oldest of too many. */
export const rememberBriefly = <T>(
  compute: (key: string) => Promise<T>,
  clock: () => number = () => performance.now(),
): ((key: string) => Promise<T>) => {
  const known = new Map<string, { readonly value: Promise<T>; readonly until: number }>();
  return (key) => {
    const found = known.get(key);
    if (found && clock() < found.until) return found.value;
    known.delete(key);
    const value = compute(key);
    known.set(key, { value, until: clock() + REMEMBERED_MS });
    value.catch(() => known.delete(key));
    const [oldest] = known.keys();
    if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
    return value;
  };
};
