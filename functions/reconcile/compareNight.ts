import type { Directory } from '../registry/directory.ts';
import type { createRegistry } from '../registry/registry.ts';
import { NO_COUNTS } from '../report/rates.ts';
import type { CounterRepository } from '../report/repository.ts';
import { addDays, endOfDay } from '../time.ts';
import { computeClosedPeriod } from './closedDays.ts';
import { type Period, sumDifferences } from './differences.ts';
import type { PublishedMetrics } from './publishedMetrics.ts';
import { reconcileCounters } from './reconcileCounters.ts';
import type { ReconcileRepository } from './repository.ts';

/** The dependencies of a nightly run. */
export type NightServices = {
  readonly registry: ReturnType<typeof createRegistry>;
  readonly repository: ReconcileRepository;
  readonly counters: CounterRepository;
  readonly published: PublishedMetrics;
};

/** The result of a nightly run for a district: amounts only. */
export type NightResult = {
  readonly district: string;
  readonly period: Period;
  /** The sum of differences between counters and events in the period. */
  readonly countersOff: number;
  /** The difference between CloudWatch and the counters on the last day. */
  readonly metricsOff: number;
};

const DAYS = 31;

/** Compares counters, events and CloudWatch metrics of closed days in every district; repairs nothing. */
export const compareNight = async (parts: NightServices, now: Date): Promise<NightResult[]> => {
  const codes = await parts.registry.repository.districts();
  const found = await Promise.all(codes.map((code) => parts.registry.find(code)));
  const districts = found.flatMap((directory) =>
    directory ? [{ directory, period: computeClosedPeriod(directory.district.timeZone, now, DAYS) }] : [],
  );
  if (districts.length === 0) return [];
  // one scan over the widest period; each district then drops days not yet closed in its time zone
  const { differences } = await reconcileCounters(
    parts.repository,
    widest(districts.map(({ period }) => period)),
  );
  const compared: NightResult[] = [];
  for (const { directory, period } of districts) {
    const { code } = directory.district;
    const own = differences.filter(({ key }) => key.pk.startsWith(code) && key.sk <= period.to);
    compared.push({
      district: code,
      period,
      countersOff: sumDifferences(own),
      metricsOff: await metricsOff(parts, directory, period.to),
    });
  }
  return compared;
};

const widest = (periods: readonly Period[]): Period => {
  const days = periods.flatMap(({ from, to }) => [from, to]).sort();
  return { from: days[0] ?? '', to: days.at(-1) ?? '' };
};

const metricsOff = async ({ counters, published }: NightServices, { district }: Directory, day: string) => {
  const { code, timeZone } = district;
  const [counted] = await counters.days({ of: 'DISTRICT', district: code }, day, day);
  const { accepted, completed } = counted?.counts ?? NO_COUNTS;
  const [from, to] = [addDays(day, -1), day].map((one) => new Date(endOfDay(one, timeZone)));
  if (!from || !to) throw new Error('a day without start or end');
  const shown = await published(code, from, to);
  return Math.abs(accepted - shown.accepted) + Math.abs(completed - shown.completed);
};
