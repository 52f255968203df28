import { buildQuery, isGranted } from './query.ts';

const TIMEOUT_MS = 10_000;
const MOST_BYTES = 65_536;

/** Asks an RFC 3161 authority for a timestamp of a SHA-256 hash (hex). Throws: no answer in 10 s, or none that grants it. */
export const askAuthority = async (address: string, hash: string): Promise<Buffer> => {
  const imprint = Buffer.from(hash, 'hex');
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
    body: new Uint8Array(buildQuery(imprint)),
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`the authority answered ${response.status}`);
  const token = Buffer.from(await response.arrayBuffer());
  if (token.length > MOST_BYTES || !isGranted(token, imprint))
    throw new Error('the authority granted no timestamp');
  return token;
};
