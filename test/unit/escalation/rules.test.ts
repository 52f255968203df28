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

  test('then before the supervisor of the district', () => {
    expect(tellFor(directory, 'LONG_OVERDUE', { desk: '350205002214' })).toEqual([
      { whom: 'SUPERVISOR', at: '350205' },
    ]);
  });
});
