import type { Directory } from '../registry/directory.ts';
import { localDay } from '../time.ts';
import type { Archive } from './archive.ts';
import type { ChainHead, ChainItem, Digest, Finding } from './model.ts';
import type { AuditRepository } from './repository.ts';
import { checkChain, findHead, formatDigest, parseDigest } from './rules.ts';

/** A summary of a district's digest: the number of chains checked, and of heads changed since the last digest, and its hash. */
export type DigestSummary = {
  readonly district: string;
  readonly day: string;
  readonly chains: number;
  readonly heads: number;
  /** SHA-256 of the archived text; null if a later digest was there already. */
  readonly hash: string | null;
};

// more than any clock skew; a head in two digests costs only a line
const OVERLAP_MS = 60 * 60_000;

/**
 * Archives the heads of all chains of a district changed since the previous digest: after that, cutting off, rewriting or
 * removing them is detectable. Reads and checks only those, found by the day of their last act; for a district's first
 * digest all. Idempotent per day: an existing digest stays unchanged, and none is put before a later one, which names the
 * one that it follows.
 */
export const takeDigest = async (
  { repository, archive }: { readonly repository: AuditRepository; readonly archive: Archive },
  { district: { code, timeZone } }: Directory,
  now: Date,
  tell: (finding: Finding) => void,
): Promise<DigestSummary> => {
  const day = now.toISOString().slice(0, 10);
  const days = await archive.days(code);
  if (days.some((one) => one > day)) return { district: code, day, chains: 0, heads: 0, hash: null };
  const last = days.findLast((one) => one < day);
  const before = last === undefined ? undefined : await archive.read(code, last);
  const since = before ? new Date(Date.parse(before.top.takenAt) - OVERLAP_MS) : undefined;
  const heads: ChainHead[] = [];
  let chains = 0;
  for await (const items of repository.touched(code, since ? localDay(since, timeZone) : '')) {
    for (const finding of items.flatMap(checkChain)) tell(finding);
    heads.push(...items.filter((item) => isNewSince(item, since)).flatMap((item) => findHead(item) ?? []));
    chains += items.length;
  }
  const log = await repository.lastLogged(code);
  const top = {
    district: code,
    day,
    takenAt: now.toISOString(),
    before: before ? nameOf(before) : null,
    log,
  };
  const text = formatDigest(top, heads);
  const kept = (await archive.keep(code, day, text)) ? parseDigest(text) : await archive.read(code, day);
  return { district: code, day, chains, heads: kept.heads.length, hash: kept.hash };
};

const isNewSince = ({ events }: ChainItem, since: Date | undefined): boolean =>
  since === undefined || (events.at(-1)?.at ?? '') >= since.toISOString();

const nameOf = ({ top, hash }: Digest): NonNullable<Digest['top']['before']> => ({ day: top.day, hash });
