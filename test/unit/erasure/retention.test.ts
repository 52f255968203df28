import { describe, expect, test } from 'vitest';
import type { Act } from '../../../functions/case/events.ts';
import type { Case } from '../../../functions/case/model.ts';
import { planErasure } from '../../../functions/erasure/plan.ts';
import { helpKeptBy, keptBy, queueKeptBy, type Reason } from '../../../functions/erasure/retention.ts';
import type { Help } from '../../../functions/help/model.ts';
import { AT_ONCE } from '../../model/world/codes.ts';
import { haicang } from '../../support/places.ts';
import { act, caseWith, helpWith } from '../../support/seen.ts';
import { smallDirectory } from '../../support/smallDirectory.ts';

// everything is kept for a month here
const directory = smallDirectory();
const completed: Act = { type: 'COMPLETED', ...act, desk: 'w', onTheSpot: true, onTime: true };
const rejected: Act = { type: 'REJECTED', ...act, desk: 'w', reason: 'r', onTime: true };
const withdrawn: Act = { type: 'WITHDRAWN', ...act };
const discarded: Act = { type: 'DISCARDED', ...act };
const certificate = (validUntil: string | null) => ({ issuedAt: act.at, validUntil });
const aCase = (given: Partial<Case>, ...acts: Act[]): Case => caseWith({ matter: AT_ONCE, ...given }, acts);
const OPEN: Reason = { because: 'OPEN', until: null };
const RETENTION: Reason = { because: 'RETENTION', until: '2016-05-06' };

describe('a case is kept', () => {
  const kept = (seen: Case, now = '2016-04-20 10:00') => keptBy(directory, seen, haicang(now));

  test.each<[string, Case, ReturnType<typeof kept>]>([
    ['by nothing, as a draft', aCase({ status: 'DRAFT' }), undefined],
    [
      'by nothing, given up as a draft',
      aCase({ status: 'WITHDRAWN' }, { type: 'DRAFTED', ...act }, discarded),
      undefined,
    ],
    ['while it is submitted', aCase({ status: 'SUBMITTED' }), OPEN],
    ['while it is accepted', aCase({ status: 'ACCEPTED' }), OPEN],
    ['while it is in review', aCase({ status: 'IN_REVIEW' }), OPEN],
    ['while a correction is awaited', aCase({ status: 'CORRECTION' }), OPEN],
    [
      'while somebody owes something about its rating',
      aCase({ status: 'COMPLETED', task: 't' }, completed),
      OPEN,
    ],
    ['for its matter’s term from when it was settled', aCase({ status: 'COMPLETED' }, completed), RETENTION],
    ['for it from when it was refused', aCase({ status: 'REJECTED' }, rejected), RETENTION],
    ['for it from when it was stopped', aCase({ status: 'WITHDRAWN' }, withdrawn), RETENTION],
    [
      'longer, while its certificate holds',
      aCase({ status: 'COMPLETED', certificate: certificate('2016-06-30') }, completed),
      { because: 'CERTIFICATE', until: '2016-07-01' },
    ],
    [
      'no longer by a certificate that ends with its term',
      aCase({ status: 'COMPLETED', certificate: certificate('2016-05-05') }, completed),
      RETENTION,
    ],
    [
      'for ever by a certificate without end',
      aCase({ status: 'COMPLETED', certificate: certificate(null) }, completed),
      { because: 'CERTIFICATE', until: null },
    ],
    [
      'by its term where the certificate has expired',
      aCase({ status: 'COMPLETED', certificate: certificate('2016-04-19') }, completed),
      RETENTION,
    ],
    [
      'by its term where it was taken back',
      aCase(
        { status: 'COMPLETED', certificate: { ...certificate(null), revoked: { at: act.at, reason: 'r' } } },
        completed,
      ),
      RETENTION,
    ],
  ])('%s', (_, seen, expected) => {
    expect(kept(seen)).toEqual(expected);
  });

  test('until the day on which its term is over', () => {
    const seen = aCase({ status: 'COMPLETED' }, completed);
    expect(kept(seen, '2016-05-05 23:59')).toEqual(RETENTION);
    expect(kept(seen, '2016-05-06 00:00')).toBeUndefined();
  });

  test('a closed case without its closing or its rule is a defect', () => {
    expect(() => kept(aCase({ status: 'COMPLETED' }))).toThrow('without its closing or its rule');
    expect(() => kept(aCase({ status: 'COMPLETED', matterVersion: 9 }, completed))).toThrow(
      'its closing or its rule',
    );
  });
});

describe('a help request is kept', () => {
  const asked = { at: act.at, day: '2016-04-06' };
  const help = (status: 'OPEN' | 'ANSWERED' | 'CLOSED', now: string) =>
    helpKeptBy(directory, { status, events: [asked, { ...asked, day: '2016-04-10' }] }, haicang(now));

  test('while an answer is owed, and for the district’s term from its last act', () => {
    expect(help('OPEN', '2018-01-01 10:00')).toEqual(OPEN);
    expect(help('ANSWERED', '2016-05-09 23:59')).toEqual({ because: 'RETENTION', until: '2016-05-10' });
    expect(help('CLOSED', '2016-05-10 00:00')).toBeUndefined();
  });
});

test('a ticket or a booking is kept for the district’s term from its day', () => {
  expect(queueKeptBy(directory, '2016-04-06', haicang('2016-05-05 23:59'))).toEqual(RETENTION);
  expect(queueKeptBy(directory, '2016-04-06', haicang('2016-05-06 00:00'))).toBeUndefined();
});

describe('an erasure', () => {
  const number = (one: string) => `900001001201-${AT_ONCE}-${one}`;
  const closedOn = (id: string, day: string, given: Partial<Case> = {}) =>
    aCase(
      { number: number(id), status: 'WITHDRAWN', ...given },
      { ...withdrawn, day, at: `${day}T01:00:00.000Z` },
    );
  const plan = (given: Partial<Parameters<typeof planErasure>[0]>, now = '2016-05-20 10:00') =>
    planErasure(
      { directory, person: 'chen', cases: [], filed: [], help: [], queue: [], ...given },
      haicang(now),
    );

  test('takes or keeps a person’s own cases, those that they filed, help, tickets and bookings', () => {
    const help = (number: string, day: string, given: Partial<Help> = {}) =>
      helpWith(
        { number, status: 'CLOSED', ...given },
        { type: 'CLOSED', ...act, role: 'RESIDENT', satisfied: true, day },
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

  test('keeps what a case of the same bundle, that is kept, waited for', () => {
    expect(because(closedOn('a', '2016-04-06'), closedOn('b', '2016-05-06', bundled([number('a')])))).toEqual(
      [
        ['b', 'RETENTION', '2016-06-06'],
        ['a', 'NEEDED', '2016-06-06'],
      ],
    );
  });

  test('keeps what is kept longer by itself for as long as that', () => {
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

  test('keeps what an open case leans on for no known time, once the same day is no reason to look again', () => {
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

  test('leaves an open case open, though another open one leans on it', () => {
    const open = (id: string, given: Partial<Case> = {}) =>
      closedOn(id, '2016-05-06', { status: 'SUBMITTED', ...given });
    expect(because(open('a'), open('b', bundled([number('a')])))).toEqual([
      ['a', 'OPEN', null],
      ['b', 'OPEN', null],
    ]);
  });

  test('passes over what a case leans on that is not the person’s', () => {
    expect(because(closedOn('b', '2016-05-06', bundled(['elsewhere'])))).toEqual([
      ['b', 'RETENTION', '2016-06-06'],
    ]);
  });

  test('erases what nobody who is kept leans on', () => {
    expect(
      plan({ cases: [closedOn('a', '2016-04-06', bundled([number('b')])), closedOn('b', '2016-04-06')] })
        .kept,
    ).toEqual([]);
  });
});
