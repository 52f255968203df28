import type { Directory } from '../registry/directory.ts';
import type { createRegistry } from '../registry/registry.ts';
import { NO_COUNTS } from '../report/rates.ts';
import type { CounterRepository } from '../report/repository.ts';
import { addDays, endOfDay } from '../time.ts';
import { closedDays } from './closedDays.ts';
import { amountOf, type Period } from './differences.ts';
import type { PublishedMetrics } from './publishedMetrics.ts';
import { reconcile } from './reconcile.ts';
import type { ReconcileRepository } from './repository.ts';

/** What a night's comparison needs. */
export type Parts = {
  readonly registry: ReturnType<typeof createRegistry>;
  readonly repository: ReconcileRepository;
  readonly counters: CounterRepository;
  readonly published: PublishedMetrics;
};

/** What was found of a district: amounts only. */
export type Compared = {
  readonly district: string;
  readonly period: Period;
  /** By how much its counters of the period are off from the events, over all measures. */
  readonly countersOff: number;
  /** By how much CloudWatch is off from the counters of the last day. */
  readonly metricsOff: number;
};

const DAYS = 31;

/** Compares counters, events and published metrics of the closed days before an instant, in every district; repairs nothing. */
export const compareNight = async (parts: Parts, now: Date): Promise<Compared[]> => {
  const codes = await parts.registry.repository.districts();
  const found = await Promise.all(codes.map((code) => parts.registry.find(code)));
  const districts = found.flatMap((directory) =>
    directory ? [{ directory, period: closedDays(directory.district.timeZone, now, DAYS) }] : [],
  );
  if (districts.length === 0) return [];
  // one reading of the tables for all districts; a day that is not closed everywhere is left out where it is not
  const { differences } = await reconcile(parts.repository, widest(districts.map(({ period }) => period)));
  const compared: Compared[] = [];
  for (const { directory, period } of districts) {
    const { code } = directory.district;
    const own = differences.filter(({ key }) => key.pk.startsWith(code) && key.sk <= period.to);
    compared.push({
      district: code,
      period,
      countersOff: amountOf(own),
      metricsOff: await metricsOff(parts, directory, period.to),
    });
  }
  return compared;
};

const widest = (periods: readonly Period[]): Period => {
  const days = periods.flatMap(({ from, to }) => [from, to]).sort();
  return { from: days[0] ?? '', to: days.at(-1) ?? '' };
};

const metricsOff = async ({ counters, published }: Parts, { district }: Directory, day: string) => {
  const { code, timeZone } = district;
  const [counted] = await counters.days({ of: 'DISTRICT', district: code }, day, day);
  const { accepted, completed } = counted?.counts ?? NO_COUNTS;
  const [from, to] = [addDays(day, -1), day].map((one) => new Date(endOfDay(one, timeZone)));
  if (!from || !to) throw new Error('a day without its ends');
  const shown = await published(code, from, to);
  return Math.abs(accepted - shown.accepted) + Math.abs(completed - shown.completed);
};
