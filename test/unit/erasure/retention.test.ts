import { describe, expect, test } from 'vitest';
import type { Act } from '../../../functions/case/events.ts';
import type { Case } from '../../../functions/case/model.ts';
import { helpKeptBy, keptBy, queueKeptBy, type Reason } from '../../../functions/erasure/retention.ts';
import { haicang } from '../../support/places.ts';
import { act, caseWith } from '../../support/seen.ts';
import { smallDirectory } from '../../support/smallDirectory.ts';
import { AT_ONCE } from '../../support/smallDistrict/codes.ts';

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
