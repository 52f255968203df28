import { createHash } from 'node:crypto';
import { canonicalJson } from './canonicalJson.ts';

/** The hash of a link of a chain: over itself and the hash of the one before (SHA-256, hex). */
export const linkHash = (before: string, link: unknown): string =>
  createHash('sha256')
    .update(`${before}\n${canonicalJson(link)}`)
    .digest('hex');
