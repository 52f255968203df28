import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DISTRIBUTIONS, SUMS } from '../../../functions/rollup/metricNames.ts';
import { monthlyBill } from '../../../infra/operate/cost/bill.ts';
import { fixedOfProd } from '../../../infra/operate/cost/fixed.ts';
import measuredJson from '../../../infra/operate/cost/measured.json' with { type: 'json' };
import { Measured } from '../../../infra/operate/cost/measured.ts';
import { listPrices, metricsPrice } from '../../../infra/operate/cost/prices.ts';

const measured: Measured = {
  date: '2026-11-25',
  command: '',
  cases: 1,
  reads: { Cases: 1 },
  writes: { Cases: 8, Counters: 12 },
  functions: { Graphql: { invocations: 2, milliseconds: 20, memoryMb: 1_024 } },
  supervision: { reads: 100, milliseconds: 10, memoryMb: 512 },
  nightly: { Audit: { milliseconds: 1, memoryMb: 1_024 }, Reconcile: { milliseconds: 1, memoryMb: 1_024 } },
  notices: 2,
  kmsRequests: 3,
  logBytes: 500,
  storedBytes: 4_096,
  digestBytes: 100,
};
const measuredUse = Measured.parse(measuredJson);
const fixed = { keys: 4, alarmMetrics: 40, alarmMetricsADistrict: 2, dashboards: 2, backupDays: 35 };
const bill = (districts: number, casesPerDay: number, matters = 48) =>
  monthlyBill(measured, listPrices, { districts, casesPerDay, matters }, fixed);
const quantity = (lines: ReturnType<typeof bill>, what: string) =>
  lines.find((line) => line.what === what)?.quantity;

test('the bill of a district has the write units of its cases', () => {
  // 250 / 12 working days a month, 20 units a case
  expect(quantity(bill(1, 921), 'write units')).toBeCloseTo((921 * 250 * 20) / 12);
});

test('the bill of six districts has six times the write units and one set of keys', () => {
  expect(quantity(bill(6, 921), 'write units')).toBeCloseTo(6 * (quantity(bill(1, 921), 'write units') ?? 0));
  expect(quantity(bill(6, 921), 'keys')).toBe(4);
});

test('the bill has the metrics that something shows, in total, per district and per matter', () => {
  const hours = (250 / 12) * 9;
  // all counts and durations of the stage, 7 counts of a district and 4 of a matter
  const names = SUMS.length + DISTRIBUTIONS.length + 6 * 7 + 48 * 4;
  // and 8 that get a value day and night
  expect(quantity(bill(6, 921, 48), 'metrics')).toBeCloseTo((names * hours) / ((365 / 12) * 24) + 8);
});

test('the bill has nights that read what was touched, and a thirtieth of a year of cases', () => {
  const [one, two] = [bill(1, 1), bill(1, 2)].map((lines) => quantity(lines, 'read units') ?? 0);
  // a unit at acceptance, one for the digest and seven in the week after, 3 + 1.5 to compare, and the sweep
  const sweep = (12 * 365) / 12 / 30;
  expect((two ?? 0) - (one ?? 0)).toBeCloseTo((250 / 12) * (1 + 1 + 7 + 3 + 1.5 + sweep));
});

test('the bill has a message for each district and run', () => {
  const queues = [bill(1, 1), bill(6, 1)].map(
    (lines) => lines.find(({ service }) => service === 'SQS')?.quantity ?? 0,
  );
  expect((queues[1] ?? 0) - (queues[0] ?? 0)).toBeCloseTo((5 * 2.1 * (98 * 365)) / 12, 3);
});

test('the bill has nightly backups of the whole table', () => {
  expect(quantity(bill(1, 921), 'GB of nightly backups')).toBeCloseTo(
    35 * (quantity(bill(1, 921), 'GB stored') ?? 0),
  );
});

test.each([
  ['no metrics', 0, 0],
  ['one metric', 1, 0.3],
  ['the first tier of metrics', 10_000, 3_000],
  ['one metric of the second tier', 10_001, 3_000.1],
  ['one metric of the last tier', 1_000_001, 3_000 + 24_000 + 37_500 + 0.02],
])('the price of %s adds up the tiers', (_, metrics, cost) => {
  expect(metricsPrice(listPrices, metrics)).toBeCloseTo(cost, 6);
});

test('the totals of docs/cost.md are those of the measured use and the prices', () => {
  const rows = readFileSync('docs/cost.md', 'utf8').matchAll(
    /^\| ([\d,]+) +\| [^|]+\| ([\d,]+) +\| ([\d,]*) *\|$/gm,
  );
  const numberIn = (text = ''): number => Number(text.replaceAll(',', ''));
  const total = (districts: number, matters: number): number => {
    const lines = monthlyBill(measuredUse, listPrices, { districts, casesPerDay: 921, matters }, fixedOfProd);
    return Math.round(lines.reduce((sum, { cost }) => sum + cost, 0));
  };
  const totals = [...rows].map(([, districts, own, shared]) => {
    const count = numberIn(districts);
    expect([count, numberIn(own)]).toEqual([count, total(count, 48 * count)]);
    if (shared !== '') expect([count, numberIn(shared)]).toEqual([count, total(count, 48)]);
    return count;
  });
  expect(totals).toEqual([1, 6, 85, 2_800]);
});
