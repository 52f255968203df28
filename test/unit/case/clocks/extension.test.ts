import { describe, expect, test } from 'vitest';
import { startClock } from '../../../../functions/case/clock.ts';
import { extendLimit, findExtension } from '../../../../functions/case/clocks/extension.ts';
import type { CaseAct } from '../../../../functions/case/events.ts';
import type { Case } from '../../../../functions/case/model.ts';
import type { Role } from '../../../../functions/graphql/generated/types.ts';
import { caseWith, sampleAct } from '../../../support/builders.ts';
import { small, smallDirectory } from '../../../support/smallDirectory.ts';
import { AT_ONCE, BY_DISTRICT, BY_STREET } from '../../../support/smallDistrict/codes.ts';

const directory = smallDirectory();
const limit = { value: 10, unit: 'WORKING_DAY' } as const;
const extended: CaseAct = {
  ...{ type: 'EXTENDED', ...sampleAct, days: 5, reason: 'r', words: 'w' },
  ...{ before: '2016-04-18T16:00:00.000Z', dueAt: '2016-04-25T16:00:00.000Z' },
};
/** A case with 10 working days from Friday 1 April: until Monday 18 April. */
const inReview = (change: Partial<Case> = {}, ...acts: CaseAct[]): Case =>
  caseWith(
    {
      district: small.district,
      matter: BY_DISTRICT,
      status: 'IN_REVIEW',
      ...startClock(directory, limit, '2016-04-01', 10),
      ...change,
    },
    acts,
  );

describe('findExtension', () => {
  test('whom the matter names may extend a limit until its last day', () => {
    expect(findExtension(directory, inReview(), 'REVIEWER', '2016-04-18')).toEqual({
      rule: { days: 5, by: ['REVIEWER', 'SUPERVISOR'] },
    });
  });

  test.each<[string, Case, Role, string, string]>([
    [
      'a matter without extension',
      inReview({ matter: AT_ONCE }),
      'REVIEWER',
      '2016-04-18',
      'the matter allows no extension',
    ],
    [
      'a role that the matter does not name',
      inReview({ matter: BY_STREET }),
      'REVIEWER',
      '2016-04-18',
      'it is for a supervisor to decide',
    ],
    [
      'a role that no matter names',
      inReview(),
      'CLERK',
      '2016-04-18',
      'it is for a reviewer of the office or a supervisor to decide',
    ],
    ['a second extension', inReview({}, extended), 'SUPERVISOR', '2016-04-18', 'a limit is extended once'],
    [
      'a limit that has passed',
      inReview(),
      'SUPERVISOR',
      '2016-04-19',
      'an extension is decided before the limit has passed',
    ],
  ])('%s is no extension, and says why', (_, seen, role, day, en) => {
    expect(findExtension(directory, seen, role, day)).toEqual({ why: { zh: expect.any(String), en } });
  });
});

describe('extendLimit', () => {
  test('an extension adds days to those that were counted, so that a recount keeps them', () => {
    expect(extendLimit(directory, inReview(), 5)).toEqual({
      clock: { limit, counted: { after: '2016-04-01', days: 15 } },
      dueAt: '2016-04-25T16:00:00.000Z',
    });
  });

  test('an extension into a year without a calendar is provisional', () => {
    const late = inReview(startClock(directory, limit, '2026-12-15', 10));
    expect(extendLimit(directory, late, 5).clock.counted).toEqual({
      after: '2026-12-15',
      days: 15,
      provisional: true,
    });
  });

  test('a limit of an earlier release is extended from its last day on', () => {
    const old = inReview({ clock: { limit } });
    expect(extendLimit(directory, old, 5)).toEqual({
      clock: { limit, counted: { after: '2016-04-18', days: 5 } },
      dueAt: '2016-04-25T16:00:00.000Z',
    });
  });
});
