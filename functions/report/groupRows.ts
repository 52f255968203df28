import type { QueryServiceReportArgs } from '../graphql/generated/types.ts';
import type { Directory } from '../registry/directory.ts';
import type { Names } from '../registry/model/fields.ts';
import type { Row } from './model.ts';
import { type Part, partsOf, sameInBoth } from './parts.ts';
import { addCounts, type Counts, hasNoCounts, meansOf, NO_COUNTS, ratesOf } from './rates.ts';
import type { CounterRepository, DayCounts } from './repository.ts';
import { selectSeries } from './selectSeries.ts';
import type { StandingPart } from './standing.ts';
import type { LoadStanding } from './standingLoader.ts';

type Counted = { readonly key: string; readonly label: Names; readonly counts: Counts };

/** Groups a report into rows: days and months from the days of its series, the parts of one kind by one Query. */
export const groupRows = async (
  counters: CounterRepository,
  directory: Directory,
  args: QueryServiceReportArgs,
  days: () => Promise<readonly DayCounts[]>,
  standingOf: LoadStanding,
): Promise<Row[]> => {
  const rows = await countedRows(counters, directory, args, days);
  const shown = await Promise.all(rows.map((row) => showRow(args, row, standingOf)));
  return shown.flat();
};

/** Shows a row, unless it is a part of which nothing was counted and nothing is open. */
const showRow = async (
  args: QueryServiceReportArgs,
  { key, label, counts }: Counted,
  standingOf: LoadStanding,
): Promise<Row[]> => {
  const part = partOfRow(args, key);
  const standing = async () => part && standingOf(part);
  if (part && hasNoCounts(counts) && !(await standing())?.open) return [];
  return [{ key, label, ...counts, ...ratesOf(counts), ...meansOf(counts), standing }];
};

/** Names the part of the district that a row stands for. Null: a day or a month is none. */
const partOfRow = ({ village, matter, window, groupBy }: QueryServiceReportArgs, key: string) => {
  const part: StandingPart = { village, matter, window };
  switch (groupBy) {
    case 'VILLAGE':
      return { ...part, village: key };
    case 'STREET':
      return { ...part, street: key };
    case 'MATTER':
      return { ...part, matter: key };
    case 'WINDOW':
      return { ...part, window: key };
    case 'DAY':
    case 'MONTH':
    case null:
    case undefined:
      return null;
  }
};

const countedRows = async (
  counters: CounterRepository,
  directory: Directory,
  args: QueryServiceReportArgs,
  days: () => Promise<readonly DayCounts[]>,
): Promise<Counted[]> => {
  const villages = () => countParts(counters, args, 'VILLAGE', partsOf(directory, 'VILLAGE'));
  switch (args.groupBy) {
    case 'DAY':
      return sumBy((await days()).map(({ day, counts }) => ({ ...rowOf(day), counts })));
    case 'MONTH':
      return sumBy((await days()).map(({ day, counts }) => ({ ...rowOf(day.slice(0, 7)), counts })));
    case 'VILLAGE':
      return villages();
    case 'STREET':
      return sumBy((await villages()).map((row) => ({ ...row, ...streetOf(directory, row.key) })));
    case 'MATTER':
    case 'WINDOW':
      return countParts(counters, args, args.groupBy, partsOf(directory, args.groupBy));
    case null:
    case undefined:
      return [];
  }
};

const rowOf = (key: string): Part => ({ key, label: sameInBoth(key) });

/** Counts each part: one Query for all, or a batch of items for the villages of one matter. */
const countParts = async (
  counters: CounterRepository,
  { district, village, matter, from, to }: QueryServiceReportArgs,
  of: 'VILLAGE' | 'MATTER' | 'WINDOW',
  parts: readonly Part[],
): Promise<Counted[]> => {
  if (matter && of === 'VILLAGE') {
    const series = parts.map(({ key }) => selectSeries({ district, village: key, matter }));
    const sums = await counters.sumEach(series, from, to);
    return parts.map((part, i) => ({ ...part, counts: sums[i] ?? NO_COUNTS }));
  }
  const group = village ? ({ of: 'VILLAGE_MATTER', district, village } as const) : { of, district };
  const sums = await counters.partSums(group, from, to);
  return parts.map((part) => ({ ...part, counts: sums.get(part.key) ?? NO_COUNTS }));
};

const sumBy = (rows: readonly Counted[]): Counted[] => {
  const sums = new Map<string, Counted>();
  for (const row of rows) {
    const counts = addCounts(sums.get(row.key)?.counts ?? NO_COUNTS, row.counts);
    sums.set(row.key, { ...row, counts });
  }
  return [...sums.values()];
};

const streetOf = (directory: Directory, village: string): Part => {
  const code = directory.villages.get(village)?.street ?? '';
  return { key: code, label: directory.streets.get(code)?.name ?? sameInBoth(code) };
};
