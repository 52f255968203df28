import { deflateSync } from 'node:zlib';
import { LIST_SIZE } from './listAddress.ts';

/** Encodes a status list: one bit a certificate, the first in the lowest bit of the first byte; 1 is revoked. */
export const encodeList = (revoked: readonly number[]): string => {
  const bytes = new Uint8Array(LIST_SIZE / 8);
  for (const index of revoked) bytes[index >> 3] = (bytes[index >> 3] ?? 0) | (1 << (index & 7));
  return deflateSync(bytes, { level: 9 }).toString('base64url');
};
