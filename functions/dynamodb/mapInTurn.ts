// concurrency: within one connection pool
const AT_ONCE = 10;

/** Maps all items by requests to the database, ten at a time; the results are in order. */
export const mapInTurn = async <T, R>(all: readonly T[], act: (one: T) => Promise<R>): Promise<R[]> => {
  const done: R[] = [];
  for (let i = 0; i < all.length; i += AT_ONCE)
    done.push(...(await Promise.all(all.slice(i, i + AT_ONCE).map(act))));
  return done;
};
