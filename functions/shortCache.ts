/** How long values are kept, in the clock of requests, and how many. */
type Bounds = { readonly freshMs: number; readonly most: number };

/** Keeps loaded values for a time, for all requests of an instance; drops the oldest beyond a number. */
export const createShortCache = <T>({ freshMs, most }: Bounds) => {
  const entries = new Map<string, { readonly at: number; readonly value: Promise<T> }>();

  const loadAndKeep = (key: string, now: Date, load: () => Promise<T>): Promise<T> => {
    const value = load().catch((error: unknown) => {
      entries.delete(key);
      throw error;
    });
    entries.delete(key);
    entries.set(key, { at: now.getTime(), value });
    const [oldest] = entries.keys();
    if (entries.size > most && oldest !== undefined) entries.delete(oldest);
    return value;
  };

  return (key: string, now: Date, load: () => Promise<T>): Promise<T> => {
    const known = entries.get(key);
    if (!known || Math.abs(now.getTime() - known.at) >= freshMs) return loadAndKeep(key, now, load);
    // a load that failed may have exceeded the budget of another request
    return known.value.catch(() => loadAndKeep(key, now, load));
  };
};
