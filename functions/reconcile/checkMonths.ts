import type { NightRepository } from '../audit/nightRepository.ts';
import type { Directory } from '../registry/directory.ts';
import { findLastClosedMonth, listMonthsOfNight } from './closedMonths.ts';
import type { Period } from './differences.ts';
import type { MonthReader } from './monthHashes.ts';

/** Where the seals of months are kept, and what they are of. */
export type MonthParts = {
  readonly months: MonthReader;
  readonly seals: Pick<NightRepository, 'findSeal' | 'sealMonth'>;
};

/** Counters of a kind that changed after their month was sealed. */
export type ChangedMonth = { readonly month: string; readonly kind: string };

/**
 * Compares the counters of closed months with their seals: each month once in a round of nights. A month is sealed when all of
 * it agreed with the events, or, if it never was, when it first comes up. What changed stays reported until a rebuild.
 */
export const checkMonths = async (
  parts: MonthParts,
  directory: Directory,
  { period, isSound }: { readonly period: Period; readonly isSound: boolean },
  now: Date,
): Promise<ChangedMonth[]> => {
  const { code } = directory.district;
  const first = await parts.months.findFirst(code);
  if (first === undefined) return [];
  const last = findLastClosedMonth(code, period.to);
  if (isSound && period.from === `${last}-01`) await seal(parts, directory, last, now);
  const changed: ChangedMonth[] = [];
  for (const month of listMonthsOfNight(first, last, period.to))
    changed.push(...(await checkMonth(parts, directory, month, now)));
  return changed;
};

const checkMonth = async (
  parts: MonthParts,
  directory: Directory,
  month: string,
  now: Date,
): Promise<ChangedMonth[]> => {
  const sealed = await parts.seals.findSeal(directory.district.code, month);
  if (!sealed) {
    await seal(parts, directory, month, now);
    return [];
  }
  const hashes = await hash(parts, directory, month);
  return Object.keys(hashes)
    .filter((kind) => hashes[kind] !== sealed[kind])
    .map((kind) => ({ month, kind }));
};

const hash = ({ months }: MonthParts, { district, villages }: Directory, month: string) =>
  months.hashMonth(district.code, [...villages.keys()].sort(), month);

const seal = async (parts: MonthParts, directory: Directory, month: string, now: Date): Promise<void> =>
  parts.seals.sealMonth(
    directory.district.code,
    month,
    now.toISOString(),
    await hash(parts, directory, month),
  );
