import { describe, expect, test } from 'vitest';
import type { CaseAct } from '../../../functions/case/events.ts';
import { appendActs } from '../../../functions/record/eventChain.ts';
import type { Counts } from '../../../functions/report/rates.ts';
import { countCase } from '../../../functions/rollup/countCase.ts';

const act = { day: '2016-04-01', role: 'CLERK', key: 'k', payload: 'p', desk: 'w' } as const;
const accepted: CaseAct = {
  type: 'ACCEPTED',
  ...act,
  at: '2016-04-01T01:00:00.000Z',
  actor: 'li',
  crossVillage: true,
  online: false,
  visit: true,
  materialsSaved: 0,
  stampsSaved: 0,
};
const handedOver: CaseAct = {
  type: 'HANDED_OVER',
  ...act,
  at: '2016-04-01T02:00:00.000Z',
  actor: 'li',
  to: 'w',
  clerk: 'wang',
};
const late = '2016-04-01T03:00:00.000Z';
const rejected: CaseAct = { type: 'REJECTED', ...act, at: late, actor: 'x', reason: 'r', onTime: false };

const counted = (...acts: CaseAct[]) =>
  countCase({
    kind: 'CASE',
    number: 'n',
    district: '350205',
    village: 'v',
    matter: 'm',
    window: 'w',
    events: appendActs('n', [], acts),
  });
const clerksOf = (acts: CaseAct[]) =>
  counted(...acts).map(({ series }) => series.flatMap((one) => (one.of === 'CLERK' ? [one.clerk] : [])));

describe('countCase', () => {
  test('an event counts for the owner at that time', () => {
    expect(clerksOf([accepted, handedOver, rejected])).toEqual([['li'], ['li'], ['wang']]);
  });

  test('a move by a supervisor counts with the changes of owner, and the owner stays', () => {
    const moved: CaseAct = {
      type: 'MOVED',
      ...act,
      at: late,
      actor: 's',
      role: 'SUPERVISOR',
      to: 'o',
      reason: 'r',
    };
    const [, move, end] = counted(accepted, moved, rejected);
    expect(move?.counts).toEqual({ ownerChanges: 1 });
    expect(end?.series).toContainEqual({ of: 'CLERK', district: '350205', clerk: 'li' });
  });

  test('a case that was taken on paper is handled from then on, not from when it was entered', () => {
    const onPaper: CaseAct = { ...accepted, receivedAt: '2016-03-31T03:00:00.000Z' };
    const seconds = (first: CaseAct) => counted(first, rejected)[1]?.counts.handlingSeconds;
    expect([seconds(accepted), seconds(onPaper)]).toEqual([2 * 3_600, 24 * 3_600]);
  });

  test('an event counts at the home village that the case had then, whatever image is read', () => {
    const corrected: CaseAct = {
      type: 'CORRECTED',
      ...act,
      at: late,
      actor: 'li',
      reason: 'r',
      corrected: ['VILLAGE'],
      moved: { from: 'v', to: 'other' },
    };
    const events = appendActs('n', [], [accepted, corrected, rejected]);
    const image = { kind: 'CASE', number: 'n', district: '350205', village: 'other', matter: 'm' } as const;
    const villages = countCase({ ...image, window: 'w', events }).map(({ series }) =>
      series.flatMap((one) => ('village' in one ? [one.village] : [])),
    );
    expect(villages).toEqual([
      ['v', 'v'],
      ['v', 'v'],
      ['other', 'other'],
    ]);
    // the image of the acceptance alone, before the correction
    expect(countCase({ ...image, village: 'v', window: 'w', events: events.slice(0, 1) })[0]?.series).toEqual(
      countCase({ ...image, window: 'w', events })[0]?.series,
    );
  });

  test('an event before acceptance counts for no clerk', () => {
    expect(clerksOf([{ type: 'SUBMITTED', ...act, at: '', actor: 'p', to: 'v' }, rejected])).toEqual([
      [],
      [],
    ]);
  });

  test('a settlement counts as on time or overdue, with its handling seconds', () => {
    expect(counted(accepted, rejected).at(-1)?.counts).toEqual({
      rejected: 1,
      onTime: 0,
      overdue: 1,
      handlingSeconds: 7_200,
    });
  });

  test('a rejection without acceptance has no handling time', () => {
    expect(counted(rejected)[0]?.counts).toEqual({ rejected: 1, onTime: 0, overdue: 1 });
  });
});

describe('measures of an event', () => {
  const desk = { ...act, at: '2016-04-01T01:00:00.000Z', actor: 'li' } as const;
  const { desk: _desk, ...online } = desk;
  const rated = (score: number): CaseAct => ({ type: 'RATED', ...online, role: 'RESIDENT', score });
  const supplied = (visit: boolean): CaseAct => ({
    type: 'CORRECTION_SUPPLIED',
    ...desk,
    materials: [],
    dueAt: '',
    visit,
  });

  test.each<[CaseAct, Partial<Counts>]>([
    [
      { ...accepted, crossVillage: true, online: false, visit: true, materialsSaved: 3, stampsSaved: 2 },
      { accepted: 1, crossVillage: 1, online: 0, visits: 1, materialsSaved: 3, stampsSaved: 2 },
    ],
    [
      { ...accepted, crossVillage: false, online: true, visit: false },
      { accepted: 1, crossVillage: 0, online: 1, visits: 0, materialsSaved: 0, stampsSaved: 0 },
    ],
    [
      { type: 'COMPLETED', ...desk, onTheSpot: true, onTime: true },
      { completed: 1, completedOnSpot: 1, onTime: 1, overdue: 0 },
    ],
    [
      { type: 'COMPLETED', ...desk, onTheSpot: false, onTime: false },
      { completed: 1, completedOnSpot: 0, onTime: 0, overdue: 1 },
    ],
    [
      { type: 'REJECTED', ...desk, reason: 'r', onTime: true },
      { rejected: 1, onTime: 1, overdue: 0 },
    ],
    [
      { type: 'CORRECTION_REQUESTED', ...desk, reason: 'r', materials: [], left: 5 },
      { corrections: 1, correctionsRepeated: 0 },
    ],
    [
      { type: 'CORRECTION_REQUESTED', ...desk, reason: 'r', materials: [], left: 5, words: 'w' },
      { corrections: 1, correctionsRepeated: 1 },
    ],
    [{ type: 'SUSPENDED', ...desk, kind: 'HEARING', reason: 'r', left: 5, dueAt: 'd' }, { suspended: 1 }],
    [
      { type: 'EXTENDED', ...desk, days: 5, reason: 'r', words: 'w', before: 'b', dueAt: 'd' },
      { extended: 1 },
    ],
    [
      { type: 'CORRECTION_LAPSED', ...act, at: late, actor: 'system', role: 'SYSTEM', dueAt: 'd' },
      { lapsed: 1 },
    ],
    [supplied(true), { visits: 1 }],
    [supplied(false), { visits: 0 }],
    [{ type: 'WITHDRAWN', ...online }, { withdrawn: 1 }],
    [handedOver, { ownerChanges: 1 }],
    [rated(5), { ratings: 1, ratingSum: 5, rated5: 1, badRatings: 0 }],
    [rated(2), { ratings: 1, ratingSum: 2, rated2: 1, badRatings: 1 }],
    [
      { type: 'RATING_ANSWERED', ...desk, words: 'w', inTime: true },
      { ratingsAnswered: 1, ratingsAnsweredInTime: 1 },
    ],
    [
      { type: 'RATING_ANSWERED', ...desk, words: 'w', inTime: false },
      { ratingsAnswered: 1, ratingsAnsweredInTime: 0 },
    ],
  ])('%j counts as %j', (event, counts) => {
    expect(counted(event)[0]?.counts).toEqual(counts);
  });

  test.each<CaseAct>([
    { type: 'DRAFTED', ...online },
    { type: 'DISCARDED', ...online },
    { type: 'SUBMITTED', ...online, to: 'v' },
    { type: 'FORWARDED', ...desk, to: 'o' },
    { type: 'CLAIMED', ...desk },
    { type: 'CERTIFICATE_REVOKED', ...desk, reason: 'r' },
    { type: 'CERTIFICATE_REPRINTED', ...desk },
    { type: 'RATING_CALLED_BACK', ...desk, satisfied: true },
    { type: 'RATING_APPEALED', ...online, words: 'w', dueAt: '' },
    { type: 'APPEAL_ANSWERED', ...online, words: 'w', upheld: true, inTime: true },
    { type: 'ERASED', ...online, ground: 'RETENTION_EXPIRED', reason: 'r' },
    { type: 'ESCALATED', ...online, of: 'CASE', step: 'OVERDUE', told: [] },
  ])('$type counts as nothing', (event) => {
    expect(counted(event)[0]?.counts).toEqual({});
  });
});

describe('series of an event', () => {
  const parts = [
    { of: 'DISTRICT', district: '350205' },
    { of: 'VILLAGE', district: '350205', village: 'v' },
    { of: 'MATTER', district: '350205', matter: 'm' },
    { of: 'VILLAGE_MATTER', district: '350205', village: 'v', matter: 'm' },
  ];

  test('an event counts for the district’s parts, the accepting window and the clerk', () => {
    expect(counted(accepted)).toMatchObject([
      {
        at: '2016-04-01T01:00:00.000Z',
        day: '2016-04-01',
        series: [
          ...parts,
          { of: 'WINDOW', district: '350205', window: 'w' },
          { of: 'CLERK', district: '350205', clerk: 'li' },
        ],
      },
    ]);
  });

  test('an event before acceptance counts for the district’s parts alone', () => {
    expect(counted(rejected, accepted)[0]?.series).toEqual(parts);
  });

  test('an event of a case without a window counts for no window', () => {
    const image = {
      kind: 'CASE',
      number: 'n',
      district: '350205',
      village: 'v',
      matter: 'm',
      events: appendActs('n', [], [accepted]),
    } as const;
    expect(countCase(image)[0]?.series.map(({ of }) => of)).not.toContain('WINDOW');
  });

  test('a handover before acceptance sets no owner', () => {
    expect(clerksOf([handedOver, rejected])).toEqual([[], []]);
  });
});

test('a settlement dated before its acceptance has zero handling time', () => {
  const early: CaseAct = { ...rejected, at: '2016-04-01T00:00:00.000Z' };
  expect(counted(accepted, early).at(-1)?.counts.handlingSeconds).toBe(0);
});
