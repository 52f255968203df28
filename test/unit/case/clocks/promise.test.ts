import { describe, expect, test } from 'vitest';
import { startClock } from '../../../../functions/case/clock.ts';
import { actOnSchedule } from '../../../../functions/case/clocks/actOnSchedule.ts';
import { checkPromise, keepPromise, readPromise } from '../../../../functions/case/clocks/promise.ts';
import { withSchedule } from '../../../../functions/case/clocks/schedule.ts';
import { stopClock } from '../../../../functions/case/clocks/stopClock.ts';
import type { Case } from '../../../../functions/case/model.ts';
import { caseWith } from '../../../support/builders.ts';
import { haicang } from '../../../support/places.ts';
import { matterIn, small, smallDirectory } from '../../../support/smallDirectory.ts';
import { BY_DISTRICT, ID_CARD, LEASE } from '../../../support/smallDistrict/codes.ts';

const directory = smallDirectory();
const matter = matterIn(directory, BY_DISTRICT);
const limit = { value: 10, unit: 'WORKING_DAY' } as const;
const promised = readPromise(directory, { materials: [LEASE, LEASE], by: '2016-04-08' });
/** A case of Friday 1 April with 10 working days, to which the lease follows by 8 April. */
const lacking = (change: Partial<Case> = {}): Case =>
  withSchedule({
    ...caseWith({
      district: small.district,
      matter: BY_DISTRICT,
      status: 'IN_REVIEW',
      desk: 'd',
      ...startClock(directory, limit, '2016-04-01', 10),
    }),
    promised,
    ...change,
  });

describe('checkPromise', () => {
  const check = (materials: string[], by: string, change: object = {}) =>
    checkPromise(
      directory,
      matter,
      { materials, by },
      { channel: 'WINDOW', brought: [], day: '2016-04-01', ...change },
      ['p'],
    ).map(({ code, path }) => `${code} ${path.join('.')}`);

  test('a material that may follow is promised for the next ten working days', () => {
    expect(check([LEASE], '2016-04-02')).toEqual([]);
    expect(check([LEASE], '2016-04-18')).toEqual([]);
  });

  test.each<[string, string[], string, object, string[]]>([
    ['a day that is over', [LEASE], '2016-04-01', {}, ['INVALID_INPUT p.by']],
    ['a day too far', [LEASE], '2016-04-19', {}, ['INVALID_INPUT p.by']],
    ['no material', [], '2016-04-08', {}, ['INVALID_INPUT p.materials']],
    ['a material that must be there', [ID_CARD], '2016-04-08', {}, ['MAY_NOT_FOLLOW p.materials.0']],
    ['an unknown material', [LEASE, 'x'], '2016-04-08', {}, ['MAY_NOT_FOLLOW p.materials.1']],
    [
      'a material that is there',
      [LEASE],
      '2016-04-08',
      { brought: [LEASE] },
      ['MAY_NOT_FOLLOW p.materials.0'],
    ],
    ['an online filing', [LEASE], '2016-04-08', { channel: 'ONLINE' }, ['INVALID_INPUT p']],
  ])('a promise of %s is refused', (_, materials, by, change, refusals) => {
    expect(check(materials, by, change)).toEqual(refusals);
  });
});

describe('promise and schedule', () => {
  test('a case waits for what was promised until its day is over', () => {
    expect(lacking()).toMatchObject({
      task: `SCHEDULED@${small.district}`,
      taskDue: '2016-04-08T16:00:00.000Z',
    });
    expect(actOnSchedule(directory, lacking(), haicang('2016-04-08 23:59'))).toBeUndefined();
  });

  test('a promise that is not kept becomes a correction, once', () => {
    const asked = actOnSchedule(directory, lacking(), haicang('2016-04-09 00:00'));
    expect(asked).toMatchObject({
      status: 'CORRECTION',
      // Saturday 9 April; 15 working days from Monday 11 April, without May Day
      clock: {
        stopped: { left: 6, resumesAs: 'IN_REVIEW', materials: [LEASE], endsAt: '2016-04-29T16:00:00.000Z' },
      },
    });
    expect(asked).not.toHaveProperty('promised');
    expect(asked?.events.at(-1)).toMatchObject({ type: 'CORRECTION_REQUESTED', role: 'SYSTEM', desk: 'd' });
    expect(asked && actOnSchedule(directory, asked, haicang('2016-04-09 00:15'))).toBeUndefined();
  });

  test('a promise of a case at a window becomes a correction too, but none of a case that is closed', () => {
    const at = haicang('2016-04-09 00:00');
    expect(actOnSchedule(directory, lacking({ status: 'ACCEPTED' }), at)).toMatchObject({
      clock: { stopped: { resumesAs: 'ACCEPTED' } },
    });
    expect(actOnSchedule(directory, lacking({ desk: undefined }), at)).toBeUndefined();
    expect(actOnSchedule(directory, lacking({ status: 'SUBMITTED' }), at)).toBeUndefined();
  });

  test('a promise that is kept leaves nothing to do', () => {
    const kept = keepPromise(lacking(), [LEASE]);
    for (const field of ['promised', 'task', 'taskDue']) expect(kept).not.toHaveProperty(field);
    expect(actOnSchedule(directory, kept, haicang('2016-05-09 00:00'))).toBeUndefined();
  });

  test('a promise that is kept in part is still open', () => {
    const part = lacking({ promised: { ...promised, materials: [LEASE, ID_CARD] } });
    expect(keepPromise(part, [LEASE])).toMatchObject({
      promised: { materials: [ID_CARD] },
      taskDue: promised.endsAt,
    });
  });

  test('while a case is suspended, the end of the suspension comes first', () => {
    const stopped = { since: '', left: 5, resumesAs: 'IN_REVIEW', reason: 'r', materials: [] } as const;
    const endsAt = '2016-04-20T16:00:00.000Z';
    const suspended = stopClock(lacking(), { ...stopped, materials: [], suspension: 'HEARING', endsAt });
    expect(keepPromise(suspended, [])).toMatchObject({ taskDue: endsAt, promised });
    const resumed = actOnSchedule(directory, suspended, haicang('2016-04-21 00:00'));
    expect(resumed).toMatchObject({ status: 'IN_REVIEW', taskDue: promised.endsAt });
    expect(resumed && actOnSchedule(directory, resumed, haicang('2016-04-21 00:15'))).toMatchObject({
      status: 'CORRECTION',
    });
  });
});
