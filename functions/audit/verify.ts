import type { Archive } from './archive.ts';
import type { Digest, Finding, LogMark } from './model.ts';
import { type AuditRepository, placeOf } from './repository.ts';
import { checkChain, checkDigests, checkHead, checkLog } from './rules.ts';

/** Days of digests to look at, both inclusive; open where absent. */
export type Days = { readonly from?: string | undefined; readonly to?: string | undefined };

/** What an audit looked at. */
export type Verified = { readonly chains: number; readonly logEntries: number; readonly digests: number };

type Parts = { readonly repository: AuditRepository; readonly archive: Archive };
type Tell = (finding: Finding) => void;

/**
 * Looks at every chain of a district, at the log of its registry, and at what the digests of these days know, and
 * tells of every record that is not what was written. Holds one page, and one digest, at a time.
 */
export const verify = async (parts: Parts, district: string, days: Days, tell: Tell): Promise<Verified> => {
  const kept = await verifyKept(parts, district, days, tell);
  let chains = 0;
  for await (const items of parts.repository.chains(district)) {
    for (const finding of items.flatMap(checkChain)) tell(finding);
    chains += items.length;
  }
  return { ...kept, chains };
};

/** What the digests of these days know, and the log of the registry, against what stands now. */
export const verifyKept = async (
  { repository, archive }: Parts,
  district: string,
  { from = '', to = '9999-12-31' }: Days,
  tell: Tell,
): Promise<Omit<Verified, 'chains'>> => {
  const days = (await archive.days(district)).filter((day) => day >= from && day <= to);
  const marks: LogMark[] = [];
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

/** Compares what a digest knows with the table as it is now. */
const verifyHeads = async (
  repository: AuditRepository,
  { top, heads }: Digest,
  tell: Tell,
): Promise<void> => {
  for await (const { heads: some, items } of repository.standing(heads))
    for (const head of some)
      for (const finding of checkHead(head, items.get(placeOf(head)), top.day)) tell(finding);
};

const verifyLog = async (
  repository: AuditRepository,
  district: string,
  marks: readonly LogMark[],
  tell: Tell,
): Promise<number> => {
  const check = checkLog(district, marks);
  for await (const entries of repository.log(district))
    for (const finding of entries.flatMap(check.next)) tell(finding);
  for (const finding of check.end()) tell(finding);
  return check.count();
};
