import { execFile } from 'node:child_process';
import { access, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Archive } from '../../../functions/audit/archive.ts';
import type { Finding } from '../../../functions/audit/model.ts';

const run = promisify(execFile);

/** The digests of some days, and the file of the certificates that their timestamps are trusted by. */
type StampedDays = {
  readonly district: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly authority?: string | undefined;
};

/** How many digests there are, how many of them have a timestamp, and of how many it was verified. */
export type StampSummary = { readonly digests: number; readonly stamped: number; readonly verified: number };

/** Verifies the timestamps of a district's digests with openssl; without an authority's certificates only counts them. */
export const verifyTimestamps = async (
  archive: Archive,
  { district, from = '', to = '9999-12-31', authority }: StampedDays,
  tell: (finding: Finding) => void,
): Promise<StampSummary> => {
  const days = (await archive.days(district)).filter((day) => day >= from && day <= to);
  if (authority !== undefined) await access(authority);
  let stamped = 0;
  let verified = 0;
  for (const day of days) {
    const token = await archive.readTimestamp(district, day);
    if (!token) continue;
    stamped += 1;
    if (authority === undefined) continue;
    const { hash } = await archive.read(district, day);
    if (await isStampOf(hash, token, authority)) verified += 1;
    else tell({ number: district, fault: 'TIMESTAMP_WRONG', digest: day });
  }
  return { digests: days.length, stamped, verified };
};

/** Whether a timestamp is of a hash and by the authority. Throws: openssl cannot run. */
const isStampOf = async (hash: string, token: Uint8Array, authority: string): Promise<boolean> => {
  const folder = await mkdtemp(join(tmpdir(), 'tongban-stamp-'));
  try {
    const file = join(folder, 'token.tsr');
    await writeFile(file, token);
    const { stdout } = await run('openssl', ['ts', '-reply', '-in', file, '-text']);
    // the authority's certificate was valid then, and may have expired since
    const at = Date.parse(/^Time stamp: (.+)$/m.exec(stdout)?.[1] ?? '') / 1000;
    const verify = ['ts', '-verify', '-digest', hash, '-in', file, '-CAfile', authority];
    await run('openssl', [...verify, '-attime', String(at)]);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error('verifying timestamps needs openssl on the path');
    return false;
  } finally {
    await rm(folder, { recursive: true });
  }
};

/** Says how far the digests are stamped. */
export const describeStamps = ({ digests, stamped, verified }: StampSummary): string =>
  stamped > 0 && verified === 0
    ? `${stamped} of ${digests} digests have a timestamp; --authority FILE verifies them.`
    : `${stamped} of ${digests} digests have a timestamp, ${verified} verified.`;
