import { createHash } from 'node:crypto';

/** JSON with sorted keys and without absent values: equal values give equal text. */
export const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** The hash of a link of a chain: over itself and the hash of the one before (SHA-256, hex). */
export const linkHash = (before: string, link: unknown): string =>
  createHash('sha256')
    .update(`${before}\n${canonicalJson(link)}`)
    .digest('hex');
