import { describe, expect, test } from 'vitest';
import { stepsReached, tellFor } from '../../../functions/escalation/rules.ts';
import { haicangDirectory } from '../../support/haicang.ts';
import { haicang } from '../../support/places.ts';

const directory = haicangDirectory();
// the end of Friday 1 April 2016; Monday the 4th is Qingming
const DUE = '2016-04-01T16:00:00.000Z';

describe('something due on the Friday before Qingming', () => {
  test.each([
    ['2016-04-01 23:59', []],
    ['2016-04-02 00:00', ['OVERDUE']],
    ['2016-04-04 12:00', ['OVERDUE']],
    // working days over the limit: 5, 6, 7, 8 April
    ['2016-04-08 18:00', ['OVERDUE']],
    ['2016-04-11 00:00', ['OVERDUE', 'LONG_OVERDUE']],
    // a year that no calendar covers
    ['2040-01-01 00:00', ['OVERDUE']],
  ])('has reached at %s: %j', (now, steps) => {
    expect(stepsReached(directory, DUE, haicang(now))).toEqual(steps);
  });
});

describe('where no calendar says which days work', () => {
  const far = haicang('2040-01-02 00:00');

  test('what is due later is not late', () => {
    expect(stepsReached(directory, '2040-01-01T16:00:00.001Z', far)).toEqual([]);
    expect(stepsReached(directory, '2040-02-01T16:00:00.000Z', far)).toEqual([]);
  });

  test('what is due at this instant is', () => {
    expect(stepsReached(directory, far.toISOString(), far)).toEqual(['OVERDUE']);
  });

  test('a fault of another kind is not taken for lateness', () => {
    const countWorkdays = () => {
      throw new Error('broken');
    };
    const broken = { ...directory, calendar: { ...directory.calendar, countWorkdays } };
    expect(() => stepsReached(broken, DUE, haicang('2016-04-06 09:00'))).toThrow('broken');
  });
});

describe('is brought', () => {
  test('at first before the owner and the head of the unit that has it', () => {
    const whose = { desk: '350205000000-PS', owner: '350205002214-01' };
    expect(tellFor(directory, 'OVERDUE', whose)).toEqual([
      { whom: 'OWNER', at: '350205002214-01' },
      { whom: 'UNIT_HEAD', at: '350205000000' },
    ]);
  });

  test('before the head of the village alone, when nobody has taken it up', () => {
    expect(tellFor(directory, 'OVERDUE', { desk: '350205002214' })).toEqual([
      { whom: 'UNIT_HEAD', at: '350205002214' },
    ]);
  });

  test('before the desk itself, where the registry does not know it any more', () => {
    expect(tellFor(directory, 'OVERDUE', { desk: '350205009999' })).toEqual([
      { whom: 'UNIT_HEAD', at: '350205009999' },
    ]);
  });

  test('then before the supervisor of the district', () => {
    expect(tellFor(directory, 'LONG_OVERDUE', { desk: '350205002214' })).toEqual([
      { whom: 'SUPERVISOR', at: '350205' },
    ]);
  });
});
