import { describe, expect, test } from 'vitest';
import { appendActs } from '../../../functions/case/eventChain.ts';
import type { Act } from '../../../functions/case/events.ts';
import type { Case } from '../../../functions/case/model.ts';
import { planErasure } from '../../../functions/erasure/plan.ts';
import { haicangDirectory } from '../../support/haicang.ts';
import { haicang } from '../../support/places.ts';

const directory = haicangDirectory();
const closedOn = (id: string, day: string, more: Partial<Case> = {}): Case => {
  const number = `350205002214-HC-PS-02-${id}`;
  const withdrawn: Act = {
    ...{
      type: 'WITHDRAWN',
      at: `${day}T01:00:00.000Z`,
      day,
      actor: 'a',
      role: 'RESIDENT',
      key: 'k',
      payload: 'p',
    },
  };
  return {
    ...{ number, district: '350205', village: '350205002214', matter: 'HC-PS-02', matterVersion: 1 },
    ...{ serviceClass: 'DIRECT', handling: 'INSTANT', status: 'WITHDRAWN', channel: 'ONLINE' },
    ...{ filedAt: withdrawn.at, clock: { limit: { value: 0, unit: 'WORKING_DAY' } }, onTheSpot: false },
    ...{
      crossVillage: false,
      applicant: { name: '', identityNumber: '' },
      person: 'h',
      version: 1,
      materials: [],
    },
    events: appendActs(number, [], [withdrawn]),
    ...more,
  };
};
const plan = (cases: Case[], now: string) =>
  planErasure({ directory, person: 'h', cases, filed: [], help: [], queue: [] }, haicang(now));

describe('a case that was closed on 6 April 2016', () => {
  const seen = closedOn('1', '2016-04-06');

  test.each([
    [
      '2026-04-05 23:59',
      [{ kind: 'CASE', number: seen.number, matter: 'HC-PS-02', because: 'RETENTION', until: '2026-04-06' }],
    ],
    ['2026-04-06 00:00', []],
  ])('is kept at %s: %j', (now, kept) => {
    expect(plan([seen], now).kept).toEqual(kept);
  });

  test('is kept as long as a later case that took its papers from it, and one that this leans on too', () => {
    const first = closedOn('0', '2016-04-05');
    const leaning = closedOn('1', '2016-04-06', {
      reused: [{ material: 'm', kind: 'VERIFIED', number: first.number }],
    });
    const last = closedOn('2', '2020-01-10', {
      reused: [{ material: 'm', kind: 'CERTIFICATE', number: leaning.number }],
    });
    expect(plan([first, leaning, last], '2026-05-01 09:00')).toMatchObject({
      erasable: [],
      kept: [
        { number: last.number, because: 'RETENTION', until: '2030-01-10' },
        { number: leaning.number, because: 'NEEDED', until: '2030-01-10' },
        { number: first.number, because: 'NEEDED', until: '2030-01-10' },
      ],
    });
  });

  test('is kept longer than its own retention, when a later case leans on it', () => {
    const later = closedOn('2', '2020-01-10', {
      reused: [{ material: 'm', kind: 'VERIFIED', number: seen.number }],
    });
    expect(plan([seen, later], '2017-01-01 09:00').kept.map(({ until }) => until)).toEqual([
      '2030-01-10',
      '2030-01-10',
    ]);
  });
});
