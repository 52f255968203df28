import * as z from 'zod';
import { counterKey } from '../functions/dynamodb/keys.ts';
import { readPackedCounter } from '../functions/report/counterItem.ts';
import { addToMonth, sumMonth } from '../functions/report/monthCounts.ts';
import { packMonth } from '../functions/report/packedMonth.ts';
import { addCounts, Counts, NO_COUNTS, sumCounts } from '../functions/report/rates.ts';

const MONTHS = 12;
const DAYS = 22;
const PARTS = 47;
const ROUNDS = 20;

const DAY = { accepted: 16, completed: 16, completedOnSpot: 15, crossVillage: 4, visits: 17, onTime: 16 };

/** An item a day, as counters were until 0.3.0, parsed and added field by field. */
const DayItem = z.object({ sk: z.string(), ...Counts.shape });
const days = Array.from({ length: PARTS * MONTHS * DAYS }, (_, i) => ({
  pk: 'p',
  sk: `2016-04-${i}`,
  ...DAY,
}));
const sumDays = (): Counts =>
  days
    .map((item) => DayItem.parse(item))
    .map(({ sk: _sk, ...counts }) => counts)
    .reduce(addCounts, NO_COUNTS);

const month = addToMonth(
  new Map(),
  new Map(Array.from({ length: DAYS }, (_, i) => [`2016-04-${String(i + 1).padStart(2, '0')}`, DAY])),
);
const counters = Array.from({ length: PARTS * MONTHS }, () => ({
  sk: counterKey({ of: 'VILLAGE', district: '350205', village: 'v' }, '2016-04-01').sk,
  d: packMonth(month),
})).flatMap((item) => readPackedCounter(item) ?? []);
const sumUnpacked = (): Counts => sumCounts(counters.map((one) => sumMonth(one.unpack())));
const sumPacked = (last: number): Counts => {
  const sums = { ...NO_COUNTS };
  for (const one of counters) one.addTo(sums, 1, last);
  return sums;
};

const measure = (run: () => Counts): number => {
  run();
  const from = performance.now();
  for (let i = 0; i < ROUNDS; i += 1) run();
  return (performance.now() - from) / ROUNDS;
};

/**
 * Compares the processor time of a year's report by village: an item a day, and an item a month, unpacked, read day by day
 * or by its sums. Returns whether all agree.
 */
export const benchMonths = async (): Promise<boolean> => {
  const ways = {
    'an item a day': sumDays,
    unpacked: sumUnpacked,
    'by day': () => sumPacked(DAYS - 1),
    'by sum': () => sumPacked(31),
  };
  const daily = measure(sumDays);
  for (const [name, sum] of Object.entries(ways)) {
    const ms = measure(sum);
    console.log(`${name}: ${ms.toFixed(2)} ms, ${(ms / daily).toFixed(4)} of an item a day`);
  }
  return [sumUnpacked(), sumPacked(31)].every((one) => JSON.stringify(one) === JSON.stringify(sumDays()));
};
