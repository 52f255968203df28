import { expect, test } from 'vitest';
import { toCopyRow, toRows } from '../../../bench/peers/fillPostgres.ts';
import { createCounts } from '../../../bench/peers/fillTongban.ts';
import { createPeerCase, listBusyDesks } from '../../../bench/peers/peerCases.ts';
import { parseStat, sumTrees } from '../../../bench/peers/processTree.ts';
import { listMissed, percentile, summarize } from '../../../bench/peers/summary.ts';
import { seriesPartition } from '../../../functions/dynamodb/keys.ts';
import { sumMonth } from '../../../functions/report/monthCounts.ts';
import { haicangDirectory } from '../../support/haicang.ts';

test('a line of /proc is parsed whatever the name of the process contains', () => {
  const line = '42 (a) b (c) S 7 42 42 0 -1 4194560 100 0 0 0 5 6 1 2 20 0 1 0 100 1000 10';
  expect(parseStat(line)).toEqual({ pid: 42, parent: 7, name: 'a) b (c', cpuMs: 140 });
});

test('the CPU time of a tree is that of its root and of all below it', () => {
  const one = (pid: number, parent: number, cpuMs: number) => ({ pid, parent, name: 'x', cpuMs });
  expect(sumTrees([one(1, 0, 1), one(2, 1, 10), one(3, 2, 100), one(4, 0, 1_000)], [1])).toBe(111);
});

test('a percentile is the smallest value that the share reaches', () => {
  expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
  expect(percentile([1], 0.95)).toBe(1);
});

test('rounds are summed up: percentiles of all requests, CPU time a request', () => {
  const rounds = [
    { latencies: [1, 2], serverMs: 6, databaseMs: 2 },
    { latencies: [3, 4], serverMs: 2, databaseMs: 6 },
  ];
  expect(summarize(rounds)).toEqual({ requests: 4, p50: 2, p95: 4, serverMs: 2, databaseMs: 2 });
});

test('a question misses its bound if its ratio is above it', () => {
  const of = (p50: number) => ({ requests: 1, p50, p95: p50, serverMs: 1, databaseMs: 1 });
  const compare = (ours: number) => [
    {
      kind: 'list' as const,
      figures: new Map([
        ['a', of(ours)],
        ['b', of(10)],
      ]),
    },
  ];
  expect(listMissed(compare(15), 'a', 'b')).toEqual([]);
  expect(listMissed(compare(16), 'a', 'b')).toEqual(['list of 50, nested: 1.60 instead of 1.5']);
});

test('a value that is missing is copied as NULL', () => {
  expect(toCopyRow(['a', undefined, 1, false])).toBe('a\t\\N\t1\tfalse\n');
});

const directory = haicangDirectory();
const TOTAL = 4_000;
const cases = Array.from({ length: TOTAL }, (_, n) => createPeerCase(directory, n, TOTAL));

test('each busy desk has more open cases than a page', () => {
  const desks = listBusyDesks(directory, TOTAL);
  for (const desk of desks) expect(cases.filter((one) => one.desk === desk).length).toBeGreaterThan(50);
  expect(new Set(cases.flatMap(({ desk }) => desk ?? []))).toEqual(new Set(desks));
});

test('both databases have the same acts', () => {
  const rows = cases.flatMap((one, i) =>
    toRows(one, i + 1)
      .events.trimEnd()
      .split('\n'),
  );
  const counts = createCounts();
  for (const one of cases) counts.add(one);
  const sums = counts
    .all()
    .filter(({ key }) => key.pk === seriesPartition({ of: 'DISTRICT', district: '350205' }))
    .map(({ counts: month }) => sumMonth(month));
  const accepted = sums.reduce((sum, one) => sum + one.accepted, 0);
  const completed = sums.reduce((sum, one) => sum + one.completed, 0);
  expect([accepted, accepted + completed]).toEqual([TOTAL, rows.length]);
});
