import { counterKey, type Key, type Series } from '../dynamodb/keys.ts';
import type { Directory } from '../registry/directory.ts';
import { NO_COUNTS } from '../report/rates.ts';
import { addDays, endOfDay, monthsBetween } from '../time.ts';
import { checkMonths, type MonthParts } from './checkMonths.ts';
import { computeNightPeriod } from './closedDays.ts';
import {
  addImage,
  type CounterSums,
  findDifferences,
  formatCounterName,
  type Period,
  sumDifferences,
} from './differences.ts';
import type { PublishedMetrics } from './publishedMetrics.ts';
import type { ReconcileRepository } from './repository.ts';

/** The dependencies of a nightly run. */
export type NightServices = MonthParts & {
  readonly repository: ReconcileRepository;
  readonly published: PublishedMetrics;
};

/** The result of a nightly run for a district: amounts only. */
export type NightResult = {
  readonly district: string;
  readonly period: Period;
  /** The number of items with an act in the period. */
  readonly items: number;
  /** The sum of differences between counters and events in the period, and one for each kind that changed in a closed month. */
  readonly countersOff: number;
  /** The difference between CloudWatch and the counters on the last day. */
  readonly metricsOff: number;
};

/** Compares counters, events and CloudWatch metrics of the last closed days of a district; repairs nothing. */
export const compareDistrict = async (
  parts: NightServices,
  directory: Directory,
  now: Date,
): Promise<NightResult> => {
  const { code, timeZone } = directory.district;
  const period = computeNightPeriod(code, timeZone, now);
  const events: CounterSums = new Map();
  let items = 0;
  // whatever has an event in the period was not touched for the last time before it
  for await (const images of parts.repository.touched(code, period.from)) {
    for (const image of images) addImage(events, image, period);
    items += images.length;
  }
  const counted = await parts.repository.countersAt(listKeys(directory, events, period), period);
  const differences = findDifferences(events, counted);
  for (const { key, damaged } of differences)
    if (damaged) console.warn({ message: 'unreadable counter', pk: key.pk, sk: key.sk });
  const changed = await checkMonths(parts, directory, { period, isSound: differences.length === 0 }, now);
  for (const one of changed) console.warn({ message: 'changed since it was sealed', district: code, ...one });
  return {
    district: code,
    period,
    items,
    countersOff: sumDifferences(differences) + changed.length,
    metricsOff: await metricsOff(parts, directory, counted, period.to),
  };
};

/** Lists the counters that must be there, and those that could be there without an event. */
const listKeys = (directory: Directory, events: CounterSums, { from, to }: Period): Key[] => {
  const months = monthsBetween(from, to);
  const expected = listSeries(directory).flatMap((one) => months.map((month) => counterKey(one, month)));
  const keys = [...[...events.values()].map(({ key }) => key), ...expected];
  return [...new Map(keys.map((key) => [`${key.pk} ${key.sk}`, key])).values()];
};

const listSeries = ({ district: { code: district }, villages, matters, windows }: Directory): Series[] => [
  { of: 'DISTRICT', district },
  ...[...villages.keys()].map((village): Series => ({ of: 'VILLAGE', district, village })),
  ...[...matters.keys()].map((matter): Series => ({ of: 'MATTER', district, matter })),
  ...[...windows.keys()].map((window): Series => ({ of: 'WINDOW', district, window })),
];

const metricsOff = async (
  { published }: NightServices,
  { district: { code, timeZone } }: Directory,
  counted: CounterSums,
  day: string,
): Promise<number> => {
  const key = counterKey({ of: 'DISTRICT', district: code }, day);
  const { accepted, completed } = counted.get(formatCounterName({ key, day }))?.counts ?? NO_COUNTS;
  const [from, to] = [addDays(day, -1), day].map((one) => new Date(endOfDay(one, timeZone)));
  if (!from || !to) throw new Error('a day without start or end');
  const shown = await published(code, from, to);
  return Math.abs(accepted - shown.accepted) + Math.abs(completed - shown.completed);
};
