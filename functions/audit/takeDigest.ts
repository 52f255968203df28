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
const DISTRICT_DIGITS = 6;

/** What is gathered of a district while the table is read. */
type Open = {
  readonly before: Digest | undefined;
  readonly since: string;
  readonly heads: Head[];
  chains: number;
};

/**
 * Keeps where the chains of each district end, of all that were written to since the digest before: what a digest names
 * can no longer be cut off, rewritten or removed unseen. Every chain is checked on the way, and the table is read once
 * for all districts. Once a day and district; the same day again keeps what is there.
 */
export const takeDigests = async (
  { repository, archive }: { readonly repository: AuditRepository; readonly archive: Archive },
  districts: readonly string[],
  now: Date,
  tell: (district: string, finding: Finding) => void,
): Promise<Taken[]> => {
  const day = now.toISOString().slice(0, 10);
  const open = new Map<string, Open>();
  for (const district of districts)
    open.set(district, openDigest(await latestBefore(archive, district, day)));
  for await (const items of repository.chains())
    for (const item of items) {
      const district = item.pk.slice(0, DISTRICT_DIGITS);
      addChain(open.get(district), item, (finding) => tell(district, finding));
    }
  const taken: Taken[] = [];
  for (const [district, { before, heads, chains }] of open) {
    const log = await repository.lastLogged(district);
    const top = { district, day, takenAt: now.toISOString(), before: before ? nameOf(before) : null, log };
    await archive.keep(district, day, digestText(top, heads));
    taken.push({ district, day, chains, heads: heads.length });
  }
  return taken;
};

const openDigest = (before: Digest | undefined): Open => ({
  before,
  since: before ? new Date(Date.parse(before.top.takenAt) - OVERLAP_MS).toISOString() : '',
  heads: [],
  chains: 0,
});

const addChain = (open: Open | undefined, item: ChainItem, tell: (finding: Finding) => void): void => {
  if (!open) return;
  for (const finding of checkChain(item)) tell(finding);
  const head = isNewSince(item, open.since) ? headOf(item) : undefined;
  if (head) open.heads.push(head);
  open.chains += 1;
};

const latestBefore = async (archive: Archive, district: string, day: string): Promise<Digest | undefined> => {
  const last = (await archive.days(district)).findLast((one) => one < day);
  return last === undefined ? undefined : archive.read(district, last);
};

const isNewSince = ({ events }: ChainItem, since: string): boolean => (events.at(-1)?.at ?? '') >= since;

const nameOf = ({ top, hash }: Digest): NonNullable<Digest['top']['before']> => ({ day: top.day, hash });
