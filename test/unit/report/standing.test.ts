import { describe, expect, test } from 'vitest';
import { countStanding, type OpenCase, selectStanding } from '../../../functions/report/standing.ts';
import { places } from '../../support/places.ts';
import { smallDirectory } from '../../support/smallDirectory.ts';

const NOW = new Date('2016-05-20T10:00:00Z');
const open = (change: Partial<OpenCase> = {}): OpenCase => ({
  village: 'v',
  matter: 'm',
  window: 'w',
  dueAt: '2016-05-23T16:00:00.000Z',
  clock: {},
  ...change,
});
const LATE = { dueAt: '2016-04-18T16:00:00.000Z' };

describe('standing of a district', () => {
  test('cases of any age that nobody settled are open, and overdue past their limit', () => {
    expect(countStanding([open(), open(LATE), open(LATE)], NOW).all).toEqual({ open: 3, overdueOpen: 2 });
  });

  test('a case with a stopped clock is open, and not overdue', () => {
    const waiting = open({ ...LATE, clock: { stopped: {} } });
    expect(countStanding([waiting], NOW).all).toEqual({ open: 1, overdueOpen: 0 });
  });

  test('an online filing that no window has accepted is open at its village, and at no window', () => {
    const { window: _, ...filed } = open();
    const standing = countStanding([filed], NOW);
    expect([standing.villages, standing.windows]).toEqual([{ v: { open: 1, overdueOpen: 0 } }, {}]);
  });

  test('a district without open cases has zero of them', () => {
    expect(countStanding([], NOW)).toMatchObject({ all: { open: 0, overdueOpen: 0 }, matters: {} });
  });
});

describe('standing of a part', () => {
  const directory = smallDirectory();
  const [village] = [...directory.villages.values()];
  const standing = countStanding([open({ village: village?.code ?? '' }), open(LATE)], NOW);
  const select = (part: Parameters<typeof selectStanding>[2]) => selectStanding(standing, directory, part);

  test('a street has what its villages have', () => {
    expect(select({ street: village?.street ?? '' })).toEqual({ open: 1, overdueOpen: 0 });
  });

  test('a part without open cases has zero of them', () => {
    expect(select({ matter: 'other' })).toEqual({ open: 0, overdueOpen: 0 });
  });

  test('a combination of parts is not counted', () => {
    expect(select({ village: places.xinan, matter: 'm' })).toBeNull();
  });
});
