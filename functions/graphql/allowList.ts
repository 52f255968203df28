import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import * as z from 'zod';

const Hashes = z.array(z.string().regex(/^[0-9a-f]{64}$/));

/** SHA-256 of a document as it is sent, hexadecimal. */
export const hashDocument = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Whether a document may be asked: where a file of hashes lies beside the bundle, only one of those; otherwise any. Throws when the file cannot be read. */
export const readAllowList = (file: string | undefined, bundle: string): ((text: string) => boolean) => {
  if (file === undefined) return () => true;
  const allowed = new Set(Hashes.parse(JSON.parse(readFileSync(new URL(file, bundle), 'utf8'))));
  return (text) => allowed.has(hashDocument(text));
};
