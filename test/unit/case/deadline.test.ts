import { describe, expect, test } from 'vitest';
import {
  computeAcceptanceDeadline,
  computeSettlementDeadline,
} from '../../../functions/case/filing/deadline.ts';
import { matterOn } from '../../../functions/registry/directory.ts';
import { haicangDirectory } from '../../support/haicang.ts';

const haicang = haicangDirectory();
const due = (code: string, day: string, over: object = {}) => {
  const matter = matterOn(haicang, code, day);
  if (!matter) throw new Error('not in force');
  return computeSettlementDeadline(haicang, { ...matter, ...over }, day).dueAt;
};

describe('settlementDue', () => {
  test('an instant case is due the same day', () => {
    expect(due('HC-PS-02', '2016-04-01')).toBe('2016-04-01T16:00:00.000Z');
  });

  test('a committed case is due after its working days, skipping Qingming', () => {
    // 5 working days from Friday 1 April: 5, 6, 7, 8, 11 April
    expect(due('HC-CA-04', '2016-04-01')).toBe('2016-04-11T16:00:00.000Z');
  });

  test('a limit in calendar days counts holidays too', () => {
    expect(due('HC-PS-04', '2016-04-01')).toBe('2016-04-16T16:00:00.000Z');
  });

  test('a case without any limit is due after 20 working days', () => {
    const none = { committedLimit: null, statutoryLimit: null };
    expect(due('HC-CA-04', '2016-04-01', none)).toBe('2016-05-03T16:00:00.000Z');
  });
});

test('acceptance records the running limit with the case', () => {
  expect(computeAcceptanceDeadline(haicang, '2016-04-28').clock).toEqual({
    limit: { value: 5, unit: 'WORKING_DAY' },
    counted: { after: '2016-04-28', days: 5 },
  });
});

test('an online filing must be accepted within 5 working days', () => {
  expect(computeAcceptanceDeadline(haicang, '2016-04-28').dueAt).toBe('2016-05-06T16:00:00.000Z');
});
