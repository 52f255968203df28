import type { Archive } from './archive.ts';
import type { ChainHead, ChainItem, Digest, Finding } from './model.ts';
import type { AuditRepository } from './repository.ts';
import { checkChain, findHead, formatDigest } from './rules.ts';

/** A summary of a district's digest: the number of chains, and of heads changed since the last digest. */
export type DigestSummary = {
  readonly district: string;
  readonly day: string;
  readonly chains: number;
  readonly heads: number;
};

// more than any clock skew; a head in two digests costs only a line
const OVERLAP_MS = 60 * 60_000;
const DISTRICT_DIGITS = 6;

/** A digest of a district under construction during the scan. */
type OpenDigest = {
  readonly before: Digest | undefined;
  readonly since: string;
  readonly heads: ChainHead[];
  chains: number;
};

/**
 * Archives the heads of all chains changed since the previous digest, per district: after that, cutting
 * off, rewriting or removing them is detectable. Checks every chain; one scan for all districts.
 * Idempotent per day: an existing digest stays unchanged.
 */
export const takeDigests = async (
  { repository, archive }: { readonly repository: AuditRepository; readonly archive: Archive },
  districts: readonly string[],
  now: Date,
  tell: (district: string, finding: Finding) => void,
): Promise<DigestSummary[]> => {
  const day = now.toISOString().slice(0, 10);
  const open = new Map<string, OpenDigest>();
  for (const district of districts)
    open.set(district, openDigest(await latestBefore(archive, district, day)));
  for await (const items of repository.chains())
    for (const item of items) {
      const district = item.pk.slice(0, DISTRICT_DIGITS);
      addChain(open.get(district), item, (finding) => tell(district, finding));
    }
  const taken: DigestSummary[] = [];
  for (const [district, { before, heads, chains }] of open) {
    const log = await repository.lastLogged(district);
    const top = { district, day, takenAt: now.toISOString(), before: before ? nameOf(before) : null, log };
    await archive.keep(district, day, formatDigest(top, heads));
    taken.push({ district, day, chains, heads: heads.length });
  }
  return taken;
};

const openDigest = (before: Digest | undefined): OpenDigest => ({
  before,
  since: before ? new Date(Date.parse(before.top.takenAt) - OVERLAP_MS).toISOString() : '',
  heads: [],
  chains: 0,
});

const addChain = (open: OpenDigest | undefined, item: ChainItem, tell: (finding: Finding) => void): void => {
  if (!open) return;
  for (const finding of checkChain(item)) tell(finding);
  const head = isNewSince(item, open.since) ? findHead(item) : undefined;
  if (head) open.heads.push(head);
  open.chains += 1;
};

const latestBefore = async (archive: Archive, district: string, day: string): Promise<Digest | undefined> => {
  const last = (await archive.days(district)).findLast((one) => one < day);
  return last === undefined ? undefined : archive.read(district, last);
};

const isNewSince = ({ events }: ChainItem, since: string): boolean => (events.at(-1)?.at ?? '') >= since;

const nameOf = ({ top, hash }: Digest): NonNullable<Digest['top']['before']> => ({ day: top.day, hash });
