import type { Archive } from './archive.ts';
import type { ChainHead, ChainItem, Digest, Finding, LogPosition } from './model.ts';
import { type AuditRepository, formatItemKey } from './repository.ts';
import { checkChain, checkDigests, checkHead, checkLog } from './rules.ts';

/** A range of days of digests, both inclusive; open if absent. */
export type DayRange = { readonly from?: string | undefined; readonly to?: string | undefined };

/** The numbers of checked chains, log entries and digests. */
export type VerificationSummary = {
  readonly chains: number;
  readonly logEntries: number;
  readonly digests: number;
};

type AuditSources = { readonly repository: AuditRepository; readonly archive: Archive };
type Tell = (finding: Finding) => void;

/**
 * Verifies a district: its digests of these days, the log of its registry, and every chain. Reports each
 * tampered record to `tell`. Holds one page and one digest in memory.
 */
export const verifyDistrict = async (
  parts: AuditSources,
  district: string,
  days: DayRange,
  tell: Tell,
): Promise<VerificationSummary> => {
  const kept = await verifyDigests(parts, district, days, tell);
  let chains = 0;
  for await (const items of parts.repository.chains(district)) {
    for (const finding of items.flatMap(checkChain)) tell(finding);
    chains += items.length;
  }
  return { ...kept, chains };
};

/** Verifies the current items and the registry's log against the digests of these days. */
export const verifyDigests = async (
  { repository, archive }: AuditSources,
  district: string,
  { from = '', to = '9999-12-31' }: DayRange,
  tell: Tell,
): Promise<Omit<VerificationSummary, 'chains'>> => {
  const days = (await archive.days(district)).filter((day) => day >= from && day <= to);
  const marks: LogPosition[] = [];
  let before: Digest | undefined;
  for (const day of days) {
    const digest = await archive.read(district, day);
    for (const finding of checkDigests(before, digest)) tell(finding);
    await verifyHeads(repository, digest, tell);
    if (digest.top.log) marks.push(digest.top.log);
    before = digest;
  }
  const last = await repository.lastLogged(district);
  const logEntries = await verifyLog(repository, district, [...marks, ...(last ? [last] : [])], tell);
  return { logEntries, digests: days.length };
};

/** Verifies the items of one old digest: their chains, and that they still contain its heads. Returns how many. */
export const verifyOldDigest = async (
  { repository, archive }: AuditSources,
  district: string,
  day: string,
  tell: Tell,
): Promise<number> => {
  const { top, heads } = await archive.read(district, day);
  for await (const { heads: some, items } of repository.standing(heads)) {
    for (const finding of [...items.values()].flatMap(checkChain)) tell(finding);
    tellHeads(some, items, top.day, tell);
  }
  return heads.length;
};

/** Verifies the current items against the heads of a digest. */
const verifyHeads = async (
  repository: AuditRepository,
  { top, heads }: Digest,
  tell: Tell,
): Promise<void> => {
  for await (const { heads: some, items } of repository.standing(heads))
    tellHeads(some, items, top.day, tell);
};

const tellHeads = (
  heads: readonly ChainHead[],
  items: ReadonlyMap<string, ChainItem>,
  day: string,
  tell: Tell,
): void => {
  for (const head of heads)
    for (const finding of checkHead(head, items.get(formatItemKey(head)), day)) tell(finding);
};

const verifyLog = async (
  repository: AuditRepository,
  district: string,
  marks: readonly LogPosition[],
  tell: Tell,
): Promise<number> => {
  const check = checkLog(district, marks);
  for await (const entries of repository.log(district))
    for (const finding of entries.flatMap(check.next)) tell(finding);
  for (const finding of check.end()) tell(finding);
  return check.count();
};
