import * as z from 'zod';
import { counterKey } from '../functions/dynamodb/keys.ts';
import { parseCounter } from '../functions/report/counterItem.ts';
import { packDays, sumMonth } from '../functions/report/monthCounts.ts';
import { addCounts, Counts, NO_COUNTS, sumCounts } from '../functions/report/rates.ts';

const MONTHS = 12;
const DAYS = 22;
const PARTS = 47;
const ROUNDS = 20;

const DAY = { accepted: 16, completed: 16, completedOnSpot: 15, crossVillage: 4, visits: 17, onTime: 16 };
const ATTRIBUTES = ['ac', 'co', 'cs', 'cv', 'vi', 'ot'];

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

const months = Array.from({ length: PARTS * MONTHS }, () => ({
  ...counterKey({ of: 'VILLAGE', district: '350205', village: 'v' }, '2016-04-01'),
  v: 1,
  ...Object.fromEntries(
    ATTRIBUTES.map((name, i) => [
      name,
      packDays([0, ...Array<number>(DAYS).fill(Object.values(DAY)[i] ?? 0)]),
    ]),
  ),
}));
const sumMonths = (): Counts =>
  sumCounts(months.flatMap((item) => parseCounter(item) ?? []).map(({ counts }) => sumMonth(counts)));

const measure = (run: () => Counts): number => {
  run();
  const from = performance.now();
  for (let i = 0; i < ROUNDS; i += 1) run();
  return (performance.now() - from) / ROUNDS;
};

/** Compares the processor time of a year's report by village: an item a day, and an item a month. Returns whether both agree. */
export const benchMonths = async (): Promise<boolean> => {
  const [daily, monthly] = [measure(sumDays), measure(sumMonths)];
  console.log(`an item a day ${daily.toFixed(1)} ms, an item a month ${monthly.toFixed(1)} ms`);
  console.log(`${(monthly / daily).toFixed(3)} of the time`);
  return JSON.stringify(sumDays()) === JSON.stringify(sumMonths());
};
