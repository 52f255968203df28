/** A new idempotency key: kept while the same act is tried again, so that it acts once. */
export const newKey = (): string => crypto.randomUUID();
