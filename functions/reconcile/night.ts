import type { Directory } from '../registry/directory.ts';
import type { createRegistry } from '../registry/registry.ts';
import { NO_COUNTS } from '../report/rates.ts';
import type { CounterRepository } from '../report/repository.ts';
import { addDays, endOfDay, localDay } from '../time.ts';
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
/** Clocks may differ by minutes around midnight. */
const AFTER_MIDNIGHT_MS = 15 * 60_000;

/** Compares counters, events and published metrics of the closed days before an instant, in every district; repairs nothing. */
export const compareNight = async (parts: Parts, now: Date): Promise<Compared[]> => {
  const codes = await parts.registry.repository.districts();
  const found = await Promise.all(codes.map((code) => parts.registry.find(code)));
  const directories = found.filter((directory) => directory !== undefined);
  const periods = new Map(directories.map((one) => [one.district.code, closedDays(one, now)]));
  const all = [...periods.values()];
  const widest = {
    from: all.map(({ from }) => from).sort()[0] ?? '',
    to:
      all
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? '',
  };
  // one reading of the tables for all districts; a day that is not closed everywhere is left out where it is not
  const { differences } = await reconcile(parts.repository, widest);
  const compared: Compared[] = [];
  for (const directory of directories) {
    const { code } = directory.district;
    const period = closedDays(directory, now);
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

const closedDays = ({ district }: Directory, now: Date): Period => {
  const today = localDay(new Date(now.getTime() - AFTER_MIDNIGHT_MS), district.timeZone);
  return { from: addDays(today, -DAYS), to: addDays(today, -1) };
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
