import type { QueryServiceReportArgs } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import { codeToShow } from '../refusal/codeToShow.ts';
import { hints } from '../refusal/hints.ts';
import { isRefused, type Outcome, type Refusal, refuse, refused } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';
import { type Directory, todayIn } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';
import { addDays, daysBetween } from '../time.ts';
import { baselineOf, previousRates } from './baseline.ts';
import { groupRows } from './groupRows.ts';
import type { Report } from './model.ts';
import { DEFINITIONS, dailyAverage, meansOf, NO_COUNTS, ratesOf } from './rates.ts';
import type { DayCounts, SeriesCounts } from './repository.ts';
import { selectSeries } from './selectSeries.ts';
import { createStandingLoader } from './standingLoader.ts';

const LONGEST_DAYS = 3_660;

const NOT_COUNTED = {
  zh: '所选范围不能按此分组',
  en: 'this part of the district is not counted by that',
};

/** Reports on a district or a part of it over any period, from counters alone. For supervisors and auditors. */
export const serviceReport = async (
  context: Context,
  args: QueryServiceReportArgs,
): Promise<Outcome<Report>> => {
  const asker = permit(context, 'serviceReport');
  if (isRefused(asker)) return asker;
  if (asker.value.district !== args.district)
    return refused(refuse('FORBIDDEN', ['district'], hints.ownDistrict));
  const directory = await context.services.registry.find(args.district);
  if (!directory) return refused(refuse('UNKNOWN_DISTRICT', ['district'], args.district));
  const refusals = [...checkPeriod(directory, args), ...checkParts(directory, args)];
  return refusals.length > 0 ? { refusals } : { value: await createReport(context, directory, args) };
};

const createReport = async (
  { services, now }: Context,
  directory: Directory,
  args: QueryServiceReportArgs,
): Promise<Report> => {
  const { from, to } = args;
  const standing = createStandingLoader(services.standing, directory);
  const reading = services.counters.readSeries(selectSeries(args), from, to);
  const filled = async () => fillDays(directory, (await reading).days(from, to), args, now);
  const [series, rows] = await Promise.all([
    reading,
    args.groupBy ? groupRows(services.counters, directory, args, filled, standing) : [],
  ]);
  const counts = series.sum(from, to);
  const rates = ratesOf(counts);
  const whole = !args.village && !args.matter && !args.window;
  const baseline = whole ? baselineOf(directory.district.baselines, from, to) : undefined;
  return {
    ...counts,
    ...rates,
    ...meansOf(counts),
    from,
    to,
    workingDays: () => directory.calendar.countWorkdays(from, to),
    workingDaysAreProvisional: () => directory.calendar.firstUnpublished(from, to) !== undefined,
    dailyAverage: () => averageSoFar(directory, series, args, now),
    baseline: baseline
      ? { ...baseline, ...previousRates(rates.instantRate, baseline.claimedIncreasePercent) }
      : null,
    definitions: DEFINITIONS,
    rows,
    standing: () => standing(args),
  };
};

/** Adds the days without counts, up to today: that nothing was accepted is a figure too. */
const fillDays = (
  directory: Directory,
  days: readonly DayCounts[],
  { from, to }: QueryServiceReportArgs,
  now: Date,
): DayCounts[] => {
  const counted = new Map(days.map((one) => [one.day, one]));
  const today = todayIn(directory, now);
  const last = to < today ? to : today;
  const begun = Array.from({ length: Math.max(0, daysBetween(from, last) + 1) }, (_, i) => addDays(from, i));
  return begun.map((day) => counted.get(day) ?? { day, counts: NO_COUNTS });
};

/** Computes the daily average over the days of a period that are over. Null: no working day is over yet. */
const averageSoFar = (
  directory: Directory,
  series: SeriesCounts,
  { from, to }: QueryServiceReportArgs,
  now: Date,
): number | null => {
  const yesterday = addDays(todayIn(directory, now), -1);
  const last = to < yesterday ? to : yesterday;
  if (last < from) return null;
  return dailyAverage(series.sum(from, last).accepted, directory.calendar.countWorkdays(from, last));
};

const checkPeriod = (directory: Directory, { from, to }: QueryServiceReportArgs): Refusal[] => {
  const length = daysBetween(from, to);
  if (length < 0 || length >= LONGEST_DAYS)
    return [refuse('INVALID_INPUT', ['to'], requirements.period(LONGEST_DAYS))];
  const uncovered = directory.calendar.firstUncovered(from, to);
  return uncovered ? [refuse('CALENDAR_NOT_COVERED', [uncovered === from ? 'from' : 'to'], uncovered)] : [];
};

const checkParts = (directory: Directory, args: QueryServiceReportArgs): Refusal[] => {
  const { village, matter, window, groupBy } = args;
  const refusals: Refusal[] = [];
  if (village && !directory.villages.has(village))
    refusals.push(refuse('UNKNOWN_VILLAGE', ['village'], codeToShow(village)));
  if (matter && !directory.matters.has(matter))
    refusals.push(refuse('UNKNOWN_MATTER', ['matter'], codeToShow(matter)));
  if (window && !directory.windows.has(window))
    refusals.push(refuse('UNKNOWN_WINDOW', ['window'], codeToShow(window)));
  if (window && (village || matter))
    refusals.push(
      refuse('INVALID_INPUT', ['window'], {
        zh: '不能与村居或事项同时选择',
        en: 'it cannot be combined with a village or a matter',
      }),
    );
  if (groupBy && !isCountedBy(args)) refusals.push(refuse('INVALID_INPUT', ['groupBy'], NOT_COUNTED));
  return refusals;
};

/** Whether the counters have series for these rows. */
const isCountedBy = ({ village, matter, window, groupBy }: QueryServiceReportArgs): boolean => {
  switch (groupBy) {
    case 'DAY':
    case 'MONTH':
    case null:
    case undefined:
      return true;
    case 'VILLAGE':
    case 'STREET':
      return !village && !window;
    case 'MATTER':
      return !matter && !window;
    case 'WINDOW':
      return !village && !matter && !window;
  }
};
