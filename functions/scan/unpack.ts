import { once } from 'node:events';
import { constants, createInflateRaw } from 'node:zlib';

/** What was unpacked, what that cost as bytes read and written, and whether an error ended it. */
export type Unpacked = { readonly unpacked: Buffer; readonly cost: number; readonly hasError: boolean };

const NOTHING: Unpacked = { unpacked: Buffer.alloc(0), cost: 0, hasError: false };
const HEADER = 2;
/** Of a stream with an error: what was read is not told. */
const COST_OF_ERROR = 1_048_576;

/**
 * Unpacks a zlib stream up to its end or its first error, and at most about so many bytes: readers show what comes before
 * an error, and check no sum.
 */
export const unpackLeniently = async (packed: Buffer, most: number): Promise<Unpacked> => {
  // the first byte of every zlib stream
  if ((packed[0] ?? 0) % 16 !== 8) return NOTHING;
  const inflate = createInflateRaw({ finishFlush: constants.Z_SYNC_FLUSH });
  const parts: Buffer[] = [];
  let size = 0;
  let hasError = false;
  inflate.on('error', () => {
    hasError = true;
  });
  inflate.on('data', (part: Buffer) => {
    parts.push(part);
    size += part.length;
    if (size > most) inflate.destroy();
  });
  inflate.end(packed.subarray(HEADER));
  await once(inflate, 'close').catch(() => undefined);
  const cost = size + (hasError ? COST_OF_ERROR : inflate.bytesWritten);
  return { unpacked: Buffer.concat(parts), cost, hasError };
};
