import type { Archive } from './archive.ts';
import type { ChainItem, Digest, Finding, Head } from './model.ts';
import type { AuditRepository } from './repository.ts';
import { checkChain, digestText, headOf } from './rules.ts';

/** What a day's digest says of a district: how many chains there are, and how many of their heads are new since. */
export type Taken = {
  readonly district: string;
  readonly day: string;
  readonly chains: number;
  readonly heads: number;
};

// clocks differ by less; a head that two digests name costs a line
const OVERLAP_MS = 60 * 60_000;

/**
 * Keeps where the chains of a district end, of all that were written to since the digest before: what a digest names
 * can no longer be cut off, rewritten or removed unseen. Every chain is checked on the way. Once a day and district;
 * the same day again keeps what is there.
 */
export const takeDigest = async (
  { repository, archive }: { readonly repository: AuditRepository; readonly archive: Archive },
  district: string,
  now: Date,
  tell: (finding: Finding) => void,
): Promise<Taken> => {
  const day = now.toISOString().slice(0, 10);
  const before = await latestBefore(archive, district, day);
  const since = before ? new Date(Date.parse(before.top.takenAt) - OVERLAP_MS).toISOString() : '';
  const heads: Head[] = [];
  let chains = 0;
  for await (const items of repository.chains(district)) {
    for (const finding of items.flatMap(checkChain)) tell(finding);
    heads.push(...items.filter((item) => isNewSince(item, since)).flatMap((item) => headOf(item) ?? []));
    chains += items.length;
  }
  const log = await repository.lastLogged(district);
  const top = { district, day, takenAt: now.toISOString(), before: before ? nameOf(before) : null, log };
  await archive.keep(district, day, digestText(top, heads));
  return { district, day, chains, heads: heads.length };
};

const latestBefore = async (archive: Archive, district: string, day: string): Promise<Digest | undefined> => {
  const last = (await archive.days(district)).findLast((one) => one < day);
  return last === undefined ? undefined : archive.read(district, last);
};

const isNewSince = ({ events }: ChainItem, since: string): boolean => (events.at(-1)?.at ?? '') >= since;

const nameOf = ({ top, hash }: Digest): NonNullable<Digest['top']['before']> => ({ day: top.day, hash });
