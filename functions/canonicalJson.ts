import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Serializes to canonical JSON (RFC 8785), without undefined values. Throws on a lone surrogate. */
export const canonicalJson = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('undefined has no canonical JSON');
  return text;
};

/** Hashes a link of a hash chain together with the hash of the previous link (SHA-256, hex). */
export const linkHash = (before: string, link: unknown): string =>
  createHash('sha256')
    .update(`${before}\n${canonicalJson(link)}`)
    .digest('hex');
