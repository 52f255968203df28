import { describe, expect, test } from 'vitest';
import type { CaseAct } from '../../../functions/case/events.ts';
import type { Case } from '../../../functions/case/model.ts';
import {
  findCaseRetention,
  findHelpRetention,
  findQueueRetention,
  type Retention,
} from '../../../functions/erasure/retention.ts';
import { caseWith, sampleAct } from '../../support/builders.ts';
import { haicang } from '../../support/places.ts';
import { smallDirectory } from '../../support/smallDirectory.ts';
import { AT_ONCE } from '../../support/smallDistrict/codes.ts';

// the retention period is one month here
const directory = smallDirectory();
const completed: CaseAct = { type: 'COMPLETED', ...sampleAct, desk: 'w', onTheSpot: true, onTime: true };
const rejected: CaseAct = { type: 'REJECTED', ...sampleAct, desk: 'w', reason: 'r', onTime: true };
const withdrawn: CaseAct = { type: 'WITHDRAWN', ...sampleAct };
const discarded: CaseAct = { type: 'DISCARDED', ...sampleAct };
const certificate = (validUntil: string | null) => ({ issuedAt: sampleAct.at, validUntil });
const aCase = (given: Partial<Case>, ...acts: CaseAct[]): Case =>
  caseWith({ matter: AT_ONCE, ...given }, acts);
const OPEN: Retention = { because: 'OPEN', until: null };
const RETENTION: Retention = { because: 'RETENTION', until: '2016-05-06' };

describe('retention of a case', () => {
  const kept = (seen: Case, now = '2016-04-20 10:00') => findCaseRetention(directory, seen, haicang(now));

  test.each<[string, Case, ReturnType<typeof kept>]>([
    ['a draft is not retained', aCase({ status: 'DRAFT' }), undefined],
    [
      'a discarded draft is not retained',
      aCase({ status: 'WITHDRAWN' }, { type: 'DRAFTED', ...sampleAct }, discarded),
      undefined,
    ],
    ['a submitted case is retained', aCase({ status: 'SUBMITTED' }), OPEN],
    ['an accepted case is retained', aCase({ status: 'ACCEPTED' }), OPEN],
    ['a case in review is retained', aCase({ status: 'IN_REVIEW' }), OPEN],
    ['a case awaiting a correction is retained', aCase({ status: 'CORRECTION' }), OPEN],
    [
      'a case with an open rating task is retained',
      aCase({ status: 'COMPLETED', task: 't' }, completed),
      OPEN,
    ],
    [
      'a completed case is retained for its matter’s period',
      aCase({ status: 'COMPLETED' }, completed),
      RETENTION,
    ],
    [
      'a rejected case is retained for its matter’s period',
      aCase({ status: 'REJECTED' }, rejected),
      RETENTION,
    ],
    [
      'a withdrawn case is retained for its matter’s period',
      aCase({ status: 'WITHDRAWN' }, withdrawn),
      RETENTION,
    ],
    [
      'a case is retained while its certificate is valid',
      aCase({ status: 'COMPLETED', certificate: certificate('2016-06-30') }, completed),
      { because: 'CERTIFICATE', until: '2016-07-01' },
    ],
    [
      'a certificate that ends with the period does not extend it',
      aCase({ status: 'COMPLETED', certificate: certificate('2016-05-05') }, completed),
      RETENTION,
    ],
    [
      'a case with a certificate without end is retained for ever',
      aCase({ status: 'COMPLETED', certificate: certificate(null) }, completed),
      { because: 'CERTIFICATE', until: null },
    ],
    [
      'an expired certificate does not extend the period',
      aCase({ status: 'COMPLETED', certificate: certificate('2016-04-19') }, completed),
      RETENTION,
    ],
    [
      'a revoked certificate does not extend the period',
      aCase(
        {
          status: 'COMPLETED',
          certificate: { ...certificate(null), revoked: { at: sampleAct.at, reason: 'r' } },
        },
        completed,
      ),
      RETENTION,
    ],
  ])('%s', (_, seen, expected) => {
    expect(kept(seen)).toEqual(expected);
  });

  test('a case is erasable from the day its period ends', () => {
    const seen = aCase({ status: 'COMPLETED' }, completed);
    expect(kept(seen, '2016-05-05 23:59')).toEqual(RETENTION);
    expect(kept(seen, '2016-05-06 00:00')).toBeUndefined();
  });

  test('a closed case without its closing event or matter version throws', () => {
    expect(() => kept(aCase({ status: 'COMPLETED' }))).toThrow('without its closing event or rule');
    expect(() => kept(aCase({ status: 'COMPLETED', matterVersion: 9 }, completed))).toThrow(
      'its closing event or rule',
    );
  });
});

describe('retention of a help request', () => {
  const asked = { at: sampleAct.at, day: '2016-04-06' };
  const help = (status: 'OPEN' | 'ANSWERED' | 'CLOSED', now: string) =>
    findHelpRetention(directory, { status, events: [asked, { ...asked, day: '2016-04-10' }] }, haicang(now));

  test('a help request is retained while open, then for the district’s period', () => {
    expect(help('OPEN', '2018-01-01 10:00')).toEqual(OPEN);
    expect(help('ANSWERED', '2016-05-09 23:59')).toEqual({ because: 'RETENTION', until: '2016-05-10' });
    expect(help('CLOSED', '2016-05-10 00:00')).toBeUndefined();
  });
});

test('a ticket or booking is retained for the district’s period from its day', () => {
  expect(findQueueRetention(directory, '2016-04-06', haicang('2016-05-05 23:59'))).toEqual(RETENTION);
  expect(findQueueRetention(directory, '2016-04-06', haicang('2016-05-06 00:00'))).toBeUndefined();
});
