import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Canonical JSON (RFC 8785): equal values give equal text, absent values are left out. Throws on a lone surrogate. */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('no value to write as JSON');
  return text;
};

/** The hash of a link of a chain: over itself and the hash of the one before (SHA-256, hex). */
export const linkHash = (before: string, link: unknown): string =>
  createHash('sha256')
    .update(`${before}\n${canonicalJson(link)}`)
    .digest('hex');
