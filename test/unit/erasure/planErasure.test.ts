import { describe, expect, test } from 'vitest';
import type { Case } from '../../../functions/case/model.ts';
import { planErasure } from '../../../functions/erasure/planErasure.ts';
import type { Help } from '../../../functions/help/model.ts';
import { caseWith, helpWith, sampleAct } from '../../support/builders.ts';
import { haicangDirectory } from '../../support/haicang.ts';
import { haicang } from '../../support/places.ts';
import { smallDirectory } from '../../support/smallDirectory.ts';
import { AT_ONCE } from '../../support/smallDistrict/codes.ts';

const withdrawnOn = (day: string, given: Partial<Case>): Case =>
  caseWith({ status: 'WITHDRAWN', ...given }, [
    { type: 'WITHDRAWN', ...sampleAct, day, at: `${day}T01:00:00.000Z` },
  ]);

describe('retention of one month', () => {
  // the retention period is one month here
  const directory = smallDirectory();
  const number = (one: string) => `900001001201-${AT_ONCE}-${one}`;
  const closedOn = (id: string, day: string, given: Partial<Case> = {}) =>
    withdrawnOn(day, { number: number(id), matter: AT_ONCE, ...given });
  const plan = (given: Partial<Parameters<typeof planErasure>[0]>, now = '2016-05-20 10:00') =>
    planErasure(
      { directory, hashes: ['v2:chen', 'chen'], cases: [], filed: [], help: [], queue: [], ...given },
      haicang(now),
    );

  test('an erasure plan covers own and filed cases, help requests, tickets and bookings', () => {
    const help = (number: string, day: string, given: Partial<Help> = {}) =>
      helpWith(
        { number, status: 'CLOSED', ...given },
        { type: 'CLOSED', ...sampleAct, role: 'RESIDENT', satisfied: true, day },
      );
    const found = plan({
      cases: [closedOn('a', '2016-04-06'), closedOn('b', '2016-05-06')],
      filed: [closedOn('c', '2016-04-06'), closedOn('d', '2016-05-06')],
      help: [help('e', '2016-04-06', { matter: AT_ONCE }), help('f', '2016-05-06')],
      queue: [
        { kind: 'TICKET', number: 'g', day: '2016-04-06' },
        { kind: 'APPOINTMENT', number: 'h', day: '2016-05-06' },
      ],
    });
    const kept = { because: 'RETENTION', until: '2016-06-06' };
    expect(found).toEqual({
      erasable: [
        { kind: 'CASE', number: number('a'), matter: AT_ONCE },
        { kind: 'AGENT', number: number('c'), matter: AT_ONCE },
        { kind: 'HELP', number: 'e', matter: AT_ONCE },
        { kind: 'TICKET', number: 'g', matter: null },
      ],
      kept: [
        { kind: 'CASE', number: number('b'), matter: AT_ONCE, ...kept },
        { kind: 'AGENT', number: number('d'), matter: AT_ONCE, ...kept },
        { kind: 'HELP', number: 'f', matter: null, ...kept },
        { kind: 'APPOINTMENT', number: 'h', matter: null, ...kept },
      ],
    });
  });

  const bundled = (waitsFor: string[]) => ({
    bundle: { number: 'n', code: 'c', position: 1, count: 2, waitsFor },
  });
  const because = (...cases: Case[]) =>
    plan({ cases }).kept.map(({ number: one, because: why, until }) => [one.slice(-1), why, until]);

  test('an erasure plan retains a case that a retained case of its bundle waited for', () => {
    expect(because(closedOn('a', '2016-04-06'), closedOn('b', '2016-05-06', bundled([number('a')])))).toEqual(
      [
        ['b', 'RETENTION', '2016-06-06'],
        ['a', 'NEEDED', '2016-06-06'],
      ],
    );
  });

  test('a case with a longer retention of its own keeps that one', () => {
    const later = closedOn('a', '2016-05-10');
    expect(because(later, closedOn('b', '2016-05-06', bundled([number('a')])))).toEqual([
      ['a', 'RETENTION', '2016-06-10'],
      ['b', 'RETENTION', '2016-06-06'],
    ]);
    const endless = closedOn('c', '2016-05-10', { status: 'ACCEPTED' });
    expect(because(endless, closedOn('b', '2016-05-06', bundled([number('c')])))).toEqual([
      ['c', 'OPEN', null],
      ['b', 'RETENTION', '2016-06-06'],
    ]);
  });

  test('a case that an open case depends on is retained without a known end', () => {
    const cases = [
      closedOn('a', '2016-05-06'),
      closedOn('b', '2016-05-06', { status: 'SUBMITTED', ...bundled([number('a')]) }),
    ];
    expect(because(...cases)).toEqual([
      ['a', 'NEEDED', null],
      ['b', 'OPEN', null],
    ]);
    expect(because(closedOn('a', '2016-05-06'), closedOn('b', '2016-05-06', bundled([number('a')])))).toEqual(
      [
        ['a', 'RETENTION', '2016-06-06'],
        ['b', 'RETENTION', '2016-06-06'],
      ],
    );
  });

  test('an open case that another open case depends on stays retained as OPEN', () => {
    const open = (id: string, given: Partial<Case> = {}) =>
      closedOn(id, '2016-05-06', { status: 'SUBMITTED', ...given });
    expect(because(open('a'), open('b', bundled([number('a')])))).toEqual([
      ['a', 'OPEN', null],
      ['b', 'OPEN', null],
    ]);
  });

  test('an erasure plan ignores a dependency on somebody else’s case', () => {
    expect(because(closedOn('b', '2016-05-06', bundled(['elsewhere'])))).toEqual([
      ['b', 'RETENTION', '2016-06-06'],
    ]);
  });

  test('an erasure plan erases cases that no retained case depends on', () => {
    expect(
      plan({ cases: [closedOn('a', '2016-04-06', bundled([number('b')])), closedOn('b', '2016-04-06')] })
        .kept,
    ).toEqual([]);
  });
});

describe('retention of ten years', () => {
  // the retention period is ten years here
  const directory = haicangDirectory();
  const closedOn = (id: string, day: string, given: Partial<Case> = {}) =>
    withdrawnOn(day, { number: `350205002214-HC-PS-02-${id}`, ...given });
  const plan = (cases: Case[], now: string) =>
    planErasure(
      { directory, hashes: ['v2:chen', 'chen'], cases, filed: [], help: [], queue: [] },
      haicang(now),
    );
  const seen = closedOn('1', '2016-04-06');

  test.each([
    [
      '2026-04-05 23:59',
      [{ kind: 'CASE', number: seen.number, matter: 'HC-PS-02', because: 'RETENTION', until: '2026-04-06' }],
    ],
    ['2026-04-06 00:00', []],
  ])('a case closed on 6 April 2016 is retained at %s as %j', (now, kept) => {
    expect(plan([seen], now).kept).toEqual(kept);
  });

  test('a chain of reused materials is retained as long as its last case', () => {
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

  test('a case that a later case depends on is retained beyond its own period', () => {
    const later = closedOn('2', '2020-01-10', {
      reused: [{ material: 'm', kind: 'VERIFIED', number: seen.number }],
    });
    expect(plan([seen, later], '2017-01-01 09:00').kept.map(({ until }) => until)).toEqual([
      '2030-01-10',
      '2030-01-10',
    ]);
  });
});
