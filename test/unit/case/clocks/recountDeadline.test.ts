import { describe, expect, test } from 'vitest';
import { startClock } from '../../../../functions/case/clock.ts';
import { moveDeadline, recountDeadline } from '../../../../functions/case/clocks/recountDeadline.ts';
import type { Case } from '../../../../functions/case/model.ts';
import { caseWith } from '../../../support/builders.ts';
import { haicangDirectory } from '../../../support/haicang.ts';
import { haicang } from '../../../support/places.ts';

const directory = haicangDirectory();
const shut = (...days: string[]) =>
  haicangDirectory((pack) => ({
    ...pack,
    calendar: {
      ...pack.calendar,
      closures: days.map((day) => ({ day, reason: { zh: '台风', en: 'typhoon' } })),
    },
  }));
const published = haicangDirectory((pack) => {
  const years = { ...pack.calendar.years, 2027: { weekdaysOff: ['2027-01-01'], weekendWorkdays: [] } };
  return { ...pack, calendar: { ...pack.calendar, years } };
});
const limit = { value: 10, unit: 'WORKING_DAY' } as const;
/** A case with a running limit of working days, counted after a day. */
const counted = (after: string, days: number, change: Partial<Case> = {}): Case =>
  caseWith({ desk: 'd', ...startClock(directory, limit, after, days), ...change });

describe('recountDeadline', () => {
  test('a limit that the calendar ends on the same day stands', () => {
    expect(recountDeadline(directory, counted('2016-04-01', 10))).toBeUndefined();
  });

  test('a day on which the district is shut moves the end of a limit by a day', () => {
    expect(recountDeadline(shut('2016-04-12'), counted('2016-04-01', 10))).toEqual({
      of: 'CASE',
      before: '2016-04-18T16:00:00.000Z',
      dueAt: '2016-04-19T16:00:00.000Z',
      clock: { limit, counted: { after: '2016-04-01', days: 10 } },
    });
  });

  test('a limit of 0 days ends on the next working day if the district is shut on its own', () => {
    const today = counted('2016-04-08', 0);
    expect(recountDeadline(shut('2016-04-11'), today)).toBeUndefined();
    // Friday; the next working day is Monday
    expect(recountDeadline(shut('2016-04-07', '2016-04-08'), today)?.dueAt).toBe('2016-04-11T16:00:00.000Z');
  });

  test('a provisional count that is confirmed is recounted once, and ends on the same day', () => {
    const late = counted('2026-12-28', 5);
    const recount = recountDeadline(published, late);
    expect(recount).toMatchObject({ before: late.dueAt, dueAt: late.dueAt, clock: { counted: { days: 5 } } });
    const moved = recount && moveDeadline(published, late, recount, haicang('2026-12-30 10:00'));
    expect(moved && recountDeadline(published, moved)).toBeUndefined();
  });

  test.each<[string, Partial<Case>]>([
    ['closed', { desk: undefined }],
    ['without a limit', { dueAt: undefined }],
    ['counted by an earlier release', { clock: { limit } }],
  ])('a case that is %s keeps its limit', (_, change) => {
    expect(recountDeadline(shut('2016-04-12'), counted('2016-04-01', 10, change))).toBeUndefined();
  });
});

describe('moveDeadline', () => {
  const escalation: Case['escalation'] = {
    ...{ of: 'CASE', step: 'OVERDUE', dueAt: '2016-04-18T16:00:00.000Z' },
    ...{ at: '2016-04-19T00:00:00.000Z', told: [] },
  };
  const overdue = counted('2016-04-01', 10, { escalation, version: 4 });
  const move = (at: string) => {
    const recount = recountDeadline(shut('2016-04-12'), overdue);
    return recount && moveDeadline(directory, overdue, recount, haicang(at));
  };

  test('a case that is no longer overdue is not escalated', () => {
    expect(move('2016-04-19 10:00')).not.toHaveProperty('escalation');
  });

  test('a case that is still overdue stays escalated, and the move is on record', () => {
    const moved = move('2016-04-20 00:00');
    expect(moved).toMatchObject({ escalation, desk: 'd', dueAt: '2016-04-19T16:00:00.000Z', version: 5 });
    expect(moved?.events.at(-1)).toMatchObject({
      type: 'DEADLINE_RECOUNTED',
      role: 'SYSTEM',
      key: 'recount-4',
      before: '2016-04-18T16:00:00.000Z',
      dueAt: '2016-04-19T16:00:00.000Z',
    });
    expect(moved?.events.at(-1)).not.toHaveProperty('of');
  });
});
