import { expect, test } from 'vitest';
import { monthlyBill } from '../../../infra/operate/cost/bill.ts';
import type { Measured } from '../../../infra/operate/cost/measured.ts';
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
const fixed = { keys: 4, alarmMetrics: 40, alarmMetricsADistrict: 2, dashboards: 2, backupDays: 35 };
const bill = (districts: number, casesPerDay: number, matters = 48) =>
  monthlyBill(measured, listPrices, { districts, casesPerDay, matters }, fixed);
const quantity = (lines: ReturnType<typeof bill>, what: string) =>
  lines.find((line) => line.what === what)?.quantity;

test('a district of 921 cases a working day writes what its cases write', () => {
  // 250 / 12 working days a month, 20 units a case
  expect(quantity(bill(1, 921), 'write units')).toBeCloseTo((921 * 250 * 20) / 12);
});

test('six districts write six times as much, and keep one set of keys', () => {
  expect(quantity(bill(6, 921), 'write units')).toBeCloseTo(6 * (quantity(bill(1, 921), 'write units') ?? 0));
  expect(quantity(bill(6, 921), 'keys')).toBe(4);
});

test('metrics are paid for all, for each district and for each matter, in the hours in which windows are open', () => {
  const all = quantity(bill(1, 921, 0), 'metrics') ?? 0;
  expect(quantity(bill(6, 921, 48), 'metrics')).toBeCloseTo((all / 2) * (1 + 6 + 48));
});

test('every night two functions read the whole table, which holds a year of cases', () => {
  const [one, two] = [bill(1, 1), bill(1, 2)].map((lines) => quantity(lines, 'read units') ?? 0);
  // a unit when it is accepted, seven in the week after, and one for each of the two on each of the nights of a year
  expect((two ?? 0) - (one ?? 0)).toBeCloseTo((250 / 12) * (1 + 7 + 2 * 365));
});

test('each nightly backup is of the whole table', () => {
  expect(quantity(bill(1, 921), 'GB of nightly backups')).toBeCloseTo(
    35 * (quantity(bill(1, 921), 'GB stored') ?? 0),
  );
});

test.each([
  ['none', 0, 0],
  ['one', 1, 0.3],
  ['the whole first tier', 10_000, 3_000],
  ['into the second', 10_001, 3_000.1],
  ['into the last', 1_000_001, 3_000 + 24_000 + 37_500 + 0.02],
])('%s of metrics is paid tier by tier', (_, metrics, cost) => {
  expect(metricsPrice(listPrices, metrics)).toBeCloseTo(cost, 6);
});
