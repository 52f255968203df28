import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as z from 'zod';

const Hashes = z.array(z.string().regex(/^[0-9a-f]{64}$/));

/** Hashes a document as sent (SHA-256, hex). */
export const hashDocument = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Loads the allow list of document hashes beside the bundle; without a file, allows any document. */
export const readAllowList = (file: string | undefined, bundle: string): ((text: string) => boolean) => {
  if (file === undefined) return () => true;
  const allowed = new Set(Hashes.parse(JSON.parse(readFileSync(new URL(file, bundle), 'utf8'))));
  return (text) => allowed.has(hashDocument(text));
};
