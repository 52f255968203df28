import type { QueryServiceReportArgs } from '../graphql/generated/types.ts';
import type { Directory } from '../registry/directory.ts';
import type { Names } from '../registry/model/fields.ts';
import type { Row } from './model.ts';
import { type Part, partsOf, sameInBoth } from './parts.ts';
import { addCounts, type Counts, hasNoCounts, meansOf, NO_COUNTS, ratesOf, sumCounts } from './rates.ts';
import type { CounterRepository, DayCounts } from './repository.ts';
import { selectSeries } from './selectSeries.ts';
import type { StandingPart } from './standing.ts';
import type { LoadStanding } from './standingLoader.ts';

type Counted = { readonly key: string; readonly label: Names; readonly counts: Counts };

/** Groups a report into rows: days and months from the days already read, other parts by one Query each. */
export const groupRows = async (
  counters: CounterRepository,
  directory: Directory,
  args: QueryServiceReportArgs,
  days: readonly DayCounts[],
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
  const standing = part && (await standingOf(part));
  if (part && hasNoCounts(counts) && !standing?.open) return [];
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
  days: readonly DayCounts[],
): Promise<Counted[]> => {
  const by = (part: 'village' | 'matter' | 'window', all: readonly Part[]) =>
    Promise.all(all.map((one) => countPart(counters, { ...args, [part]: one.key }, one)));
  const villages = () => by('village', partsOf(directory, 'VILLAGE'));
  switch (args.groupBy) {
    case 'DAY':
      return sumBy(days.map(({ day, counts }) => ({ ...rowOf(day), counts })));
    case 'MONTH':
      return sumBy(days.map(({ day, counts }) => ({ ...rowOf(day.slice(0, 7)), counts })));
    case 'VILLAGE':
      return villages();
    case 'STREET':
      return sumBy((await villages()).map((row) => ({ ...row, ...streetOf(directory, row.key) })));
    case 'MATTER':
      return by('matter', partsOf(directory, 'MATTER'));
    case 'WINDOW':
      return by('window', partsOf(directory, 'WINDOW'));
    case null:
    case undefined:
      return [];
  }
};

const rowOf = (key: string): Part => ({ key, label: sameInBoth(key) });

const countPart = async (
  counters: CounterRepository,
  args: QueryServiceReportArgs,
  { key, label }: Part,
): Promise<Counted> => {
  const days = await counters.days(selectSeries(args), args.from, args.to);
  return { key, label, counts: sumCounts(days.map((day) => day.counts)) };
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
