import { describe, expect, test } from 'vitest';
import { appendActs } from '../../../functions/case/eventChain.ts';
import type { Act } from '../../../functions/case/events.ts';
import type { CaseImage } from '../../../functions/rollup/caseImage.ts';
import { packChunks } from '../../../functions/rollup/chunk.ts';

const act = { at: '', day: '2016-04-01', actor: 'clerk', role: 'CLERK', key: 'k', payload: 'p' } as const;

const image = (n: number, acts: readonly Act[]): CaseImage => ({
  number: `350205002214-HC-PS-02-${n}`,
  district: '350205',
  village: `3502050020${String(n % 40).padStart(2, '0')}`,
  matter: `M${n % 7}`,
  window: `w${n % 5}`,
  events: appendActs(String(n), [], acts),
});
const accepted: Act = {
  type: 'ACCEPTED',
  ...act,
  desk: 'w',
  crossVillage: true,
  online: false,
  visit: true,
  materialsSaved: 0,
  stampsSaved: 0,
};
const completed: Act = { type: 'COMPLETED', ...act, desk: 'w', onTheSpot: true };

describe('a batch of cases', () => {
  const cases = Array.from({ length: 100 }, (_, n) => ({
    image: image(n, [accepted, completed]),
    counted: 0,
  }));
  const chunks = packChunks(cases);

  test('is cut into transactions of at most 100 items', () => {
    expect(Math.max(...chunks.map((chunk) => chunk.cases.length + chunk.sums.length))).toBeLessThanOrEqual(
      100,
    );
  });

  test('keeps every case once, in order', () => {
    expect(chunks.flatMap((chunk) => chunk.cases)).toEqual(cases);
  });

  test('adds up to all of its events in the district’s series', () => {
    const district = chunks.flatMap(({ sums }) => sums).filter(({ key }) => key.pk === '350205');
    expect(district.reduce((sum, { counts }) => sum + counts.accepted, 0)).toBe(100);
    expect(district.reduce((sum, { counts }) => sum + counts.completedOnSpot, 0)).toBe(100);
  });
});

test('events counted before are not counted again', () => {
  const [chunk] = packChunks([{ image: image(1, [accepted, completed]), counted: 1 }]);
  expect(chunk?.sums.map(({ counts }) => [counts.accepted, counts.completed])).toEqual(Array(5).fill([0, 1]));
});

test('what was done before acceptance is no window’s, even when it is counted after a window accepted', () => {
  const asked: Act = { type: 'CORRECTION_REQUESTED', ...act, desk: 'v', reason: 'r', materials: [], left: 5 };
  const chunks = [0, 1].map((counted) => packChunks([{ image: image(1, [asked, accepted]), counted }]));
  const atWindow = chunks.map(([chunk]) => chunk?.sums.find(({ key }) => key.pk.includes('@'))?.counts);
  expect(atWindow.map((counts) => [counts?.accepted, counts?.corrections])).toEqual(Array(2).fill([1, 0]));
});

test('an event that counts as nothing touches no counter, only the marker', () => {
  const forwarded: Act = { type: 'FORWARDED', ...act, desk: 'w', to: 'o' };
  expect(packChunks([{ image: image(1, [accepted, forwarded]), counted: 1 }])).toMatchObject([{ sums: [] }]);
});
