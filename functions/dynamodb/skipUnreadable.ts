import * as z from 'zod';

/** Awaits an item of many; logs one that cannot be parsed and returns undefined, so that it spoils no other. */
export const skipUnreadable = async <T>(number: string, item: Promise<T>): Promise<T | undefined> =>
  item.catch((error: unknown) => {
    if (!(error instanceof z.ZodError)) throw error;
    console.warn({ message: 'unreadable item', number });
    return undefined;
  });
