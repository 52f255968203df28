import { describe, expect, test } from 'vitest';
import type { CaseAct } from '../../../functions/case/events.ts';
import { appendActs } from '../../../functions/record/eventChain.ts';
import { sumCounts } from '../../../functions/report/rates.ts';
import { type CounterSum, packChunks } from '../../../functions/rollup/chunk.ts';
import type { Image } from '../../../functions/rollup/image.ts';

const act = { at: '', day: '2016-04-01', actor: 'clerk', role: 'CLERK', key: 'k', payload: 'p' } as const;

const image = (n: number, acts: readonly CaseAct[]): Image => ({
  kind: 'CASE',
  number: `350205002214-HC-PS-02-${n}`,
  district: '350205',
  village: `3502050020${String(n % 40).padStart(2, '0')}`,
  matter: `M${n % 7}`,
  window: `w${n % 5}`,
  events: appendActs(String(n), [], acts),
});
const accepted: CaseAct = {
  type: 'ACCEPTED',
  ...act,
  desk: 'w',
  crossVillage: true,
  online: false,
  visit: true,
  materialsSaved: 0,
  stampsSaved: 0,
};
const completed: CaseAct = { type: 'COMPLETED', ...act, desk: 'w', onTheSpot: true, onTime: true };

const totalOf = ({ days }: CounterSum) => sumCounts([...days.values()]);

describe('batch of cases', () => {
  const cases = Array.from({ length: 100 }, (_, n) => ({
    image: image(n, [accepted, completed]),
    counted: 0,
  }));
  const pack = () => packChunks(cases);

  test('a batch is split into transactions of at most 100 items', () => {
    const sizes = pack().map((chunk) => chunk.slices.length + chunk.sums.length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
  });

  test('a split batch keeps every case once, in order', () => {
    expect(pack().flatMap(({ slices }) => slices)).toEqual(
      cases.map(({ image }) => ({ image, from: 0, to: 2 })),
    );
  });

  test('a split batch adds up to all events in the district’s series', () => {
    const district = pack()
      .flatMap(({ sums }) => sums)
      .filter(({ key }) => key.pk === '350205:DISTRICT')
      .map(totalOf);
    expect(district.reduce((sum, { accepted }) => sum + accepted, 0)).toBe(100);
    expect(district.reduce((sum, { completedOnSpot }) => sum + completedOnSpot, 0)).toBe(100);
  });
});

test('events that were counted before are not counted again', () => {
  const [chunk] = packChunks([{ image: image(1, [accepted, completed]), counted: 1 }]);
  expect(chunk?.sums.map(totalOf).map(({ accepted, completed }) => [accepted, completed])).toEqual(
    Array(6).fill([0, 1]),
  );
});

test('an event before acceptance counts for no window, even if counted afterwards', () => {
  const asked: CaseAct = {
    type: 'CORRECTION_REQUESTED',
    ...act,
    desk: 'v',
    reason: 'r',
    materials: [],
    left: 5,
  };
  const chunks = [0, 1].map((counted) => packChunks([{ image: image(1, [asked, accepted]), counted }]));
  const atWindow = chunks.map(([chunk]) => chunk?.sums.filter(({ key }) => key.pk.endsWith(':WINDOW')));
  expect(atWindow.map((sums) => sums?.map(totalOf))).toMatchObject(
    Array(2).fill([{ accepted: 1, corrections: 0 }]),
  );
});

test('an item with more events than a slice moves its marker in two transactions', () => {
  const forwarded = Array.from(
    { length: 20 },
    (): CaseAct => ({ type: 'FORWARDED', ...act, desk: 'w', to: 'o' }),
  );
  const others = [2, 3].map((n) => ({ image: image(n, [accepted]), counted: 0 }));
  const long = { image: image(1, [accepted, ...forwarded]), counted: 0 };
  const moves = packChunks([...others, long]).map(({ slices }) => slices.map(({ from, to }) => [from, to]));
  expect(moves).toEqual([
    [
      [0, 1],
      [0, 1],
      [0, 16],
    ],
    [[16, 21]],
  ]);
});

test('an event that counts as nothing moves only the marker', () => {
  const forwarded: CaseAct = { type: 'FORWARDED', ...act, desk: 'w', to: 'o' };
  expect(packChunks([{ image: image(1, [accepted, forwarded]), counted: 1 }])).toMatchObject([{ sums: [] }]);
});

describe('case with many events', () => {
  const corrections = Array.from({ length: 40 }, (_, i): CaseAct => {
    const day = `2016-05-${String(1 + (i % 31)).padStart(2, '0')}`;
    return { type: 'CORRECTION_REQUESTED', ...act, day, desk: 'w', reason: 'r', materials: [], left: 5 };
  });
  const long = image(1, [accepted, ...corrections]);
  const pack = () => packChunks([{ image: long, counted: 1 }]);

  test('a case with many events is counted by transactions of at most 100 items', () => {
    for (const { slices, sums } of pack()) expect(slices.length + sums.length).toBeLessThanOrEqual(100);
  });

  test('a case with many events moves its marker once per transaction, without a gap', () => {
    const moves = pack().map(({ slices }) => slices.map(({ from, to }) => [from, to]));
    expect(moves).toEqual([[[1, 17]], [[17, 33]], [[33, 41]]]);
  });
});

describe('packing', () => {
  // a case with its own village, matter, window and clerk adds a marker and five counters
  const apart = (n: number) => ({
    image: {
      ...image(n, [{ ...accepted, actor: `clerk${n}` }]),
      village: `v${n}`,
      matter: `M${n}`,
      window: `w${n}`,
    },
    counted: 0,
  });
  const sizes = (cases: number) =>
    packChunks(Array.from({ length: cases }, (_, n) => apart(n))).map(({ slices, sums }) => [
      slices.length,
      sums.length,
    ]);

  test('a transaction holds as many cases as fit', () => {
    expect(sizes(17)).toEqual([
      [16, 81],
      [1, 6],
    ]);
  });

  test('a transaction is filled to exactly 100 items', () => {
    const forwarded: CaseAct = { type: 'FORWARDED', ...act, desk: 'w', to: 'o' };
    const markers = (more: number) =>
      Array.from({ length: more }, (_, n) => ({ image: image(100 + n, [forwarded]), counted: 0 }));
    const cases = Array.from({ length: 16 }, (_, n) => apart(n));
    expect(
      packChunks([...cases, ...markers(3)]).map(({ slices, sums }) => slices.length + sums.length),
    ).toEqual([100]);
    expect(packChunks([...cases, ...markers(4)])).toHaveLength(2);
  });
});

test('a batch without uncounted events makes no transaction', () => {
  expect(packChunks([])).toEqual([]);
  expect(packChunks([{ image: image(1, [accepted]), counted: 1 }])).toEqual([]);
});

test('a case with more events than one transaction holds is split, each part within 100 items', () => {
  const days = Array.from({ length: 30 }, (_, i) => `2016-${String(1 + (i % 12)).padStart(2, '0')}-01`);
  const rated = days.map((day): CaseAct => ({ type: 'RATED', ...act, day, score: 5 }));
  const chunks = packChunks([{ image: image(1, [accepted, ...rated]), counted: 0 }]);
  expect(chunks.map(({ slices, sums }) => slices.length + sums.length).every((size) => size <= 100)).toBe(
    true,
  );
  expect(chunks.flatMap(({ slices }) => slices).at(-1)).toMatchObject({ to: 31 });
});

test('what happens on two days of a month is added to one counter a series, by day', () => {
  const later: CaseAct = { ...completed, day: '2016-04-30' };
  const next: CaseAct = { ...completed, day: '2016-05-01' };
  const [chunk] = packChunks([{ image: image(1, [accepted, later, next]), counted: 0 }]);
  const district = chunk?.sums.filter(({ key }) => key.pk === '350205:DISTRICT');
  expect(district?.map(({ key, days }) => [key.sk, [...days.keys()]])).toEqual([
    ['2016-04#350205', ['2016-04-01', '2016-04-30']],
    ['2016-05#350205', ['2016-05-01']],
  ]);
});
