import { describe, expect, test } from 'vitest';
import { listRecipients, listStepsReached } from '../../../functions/escalation/rules.ts';
import { haicangDirectory } from '../../support/haicang.ts';
import { haicang } from '../../support/places.ts';

const directory = haicangDirectory();
// the end of Friday 1 April 2016; Monday 4 April is Qingming
const DUE = '2016-04-01T16:00:00.000Z';

describe('stepsReached', () => {
  test.each([
    ['2016-04-01 23:59', []],
    ['2016-04-02 00:00', ['OVERDUE']],
    ['2016-04-04 12:00', ['OVERDUE']],
    // overdue working days: 5, 6, 7, 8 April
    ['2016-04-08 18:00', ['OVERDUE']],
    ['2016-04-11 00:00', ['OVERDUE', 'LONG_OVERDUE']],
    // a year that no calendar covers
    ['2100-01-01 00:00', ['OVERDUE']],
  ])('a deadline on the Friday before Qingming has reached, at %s, %j', (now, steps) => {
    expect(listStepsReached(directory, DUE, haicang(now))).toEqual(steps);
  });
});

describe('beyond the calendar', () => {
  const far = haicang('2040-01-02 00:00');

  test('a deadline in the future has reached no step beyond the calendar', () => {
    expect(listStepsReached(directory, '2040-01-01T16:00:00.001Z', far)).toEqual([]);
    expect(listStepsReached(directory, '2040-02-01T16:00:00.000Z', far)).toEqual([]);
  });

  test('a deadline at this instant is overdue beyond the calendar', () => {
    expect(listStepsReached(directory, far.toISOString(), far)).toEqual(['OVERDUE']);
  });

  test('an unexpected calendar error is rethrown', () => {
    const countWorkdays = () => {
      throw new Error('broken');
    };
    const broken = { ...directory, calendar: { ...directory.calendar, countWorkdays } };
    expect(() => listStepsReached(broken, DUE, haicang('2016-04-06 09:00'))).toThrow('broken');
  });
});

describe('tellFor', () => {
  test('an overdue case is escalated to its owner and the head of its unit', () => {
    const whose = { desk: '350205000000-PS', owner: '350205002214-01' };
    expect(listRecipients(directory, 'OVERDUE', whose)).toEqual([
      { whom: 'OWNER', at: '350205002214-01' },
      { whom: 'UNIT_HEAD', at: '350205000000' },
    ]);
  });

  test('an overdue case without an owner is escalated to the head of the village alone', () => {
    expect(listRecipients(directory, 'OVERDUE', { desk: '350205002214' })).toEqual([
      { whom: 'UNIT_HEAD', at: '350205002214' },
    ]);
  });

  test('an overdue case at an unknown desk is escalated to that desk', () => {
    expect(listRecipients(directory, 'OVERDUE', { desk: '350205009999' })).toEqual([
      { whom: 'UNIT_HEAD', at: '350205009999' },
    ]);
  });

  test('a long overdue case is escalated to the district’s supervisor', () => {
    expect(listRecipients(directory, 'LONG_OVERDUE', { desk: '350205002214' })).toEqual([
      { whom: 'SUPERVISOR', at: '350205' },
    ]);
  });
});
