import { expect, test } from 'vitest';
import { Pending, sortPending } from '../../../functions/supervise/pending.ts';
import { listStageFigures } from '../../../functions/supervise/stageFigures.ts';
import { caseWith, helpWith } from '../../support/builders.ts';
import { haicangDirectory } from '../../support/haicang.ts';

const directory = haicangDirectory();
const NOW = new Date('2016-04-19T01:00:00Z');
const PAST = '2016-04-18T16:00:00.000Z';
const LONG_PAST = '2016-04-06T16:00:00.000Z';
const FUTURE = '2016-04-30T16:00:00.000Z';
const told = { dueAt: PAST, at: PAST, told: [] };
const sort = (...items: object[]) =>
  sortPending(
    directory,
    items.map((item) => Pending.parse(item)),
    NOW,
  );
const open = (number: string, change: object = {}) =>
  caseWith({ number, status: 'IN_REVIEW', desk: 'd', dueAt: PAST, ...change });

test('an open case past its limit is escalated, the longest overdue first', () => {
  const found = sort(open('a'), open('b', { dueAt: LONG_PAST }), open('c', { dueAt: FUTURE }));
  expect(found.escalated).toEqual(['b', 'a']);
  expect(found.open.map(({ number }) => number)).toEqual(['a', 'b', 'c']);
});

test('a case that was escalated to its current step is not read again', () => {
  const first = { escalation: { of: 'CASE', step: 'OVERDUE', ...told } };
  expect(sort(open('a', first), open('b', { ...first, dueAt: LONG_PAST })).escalated).toEqual(['b']);
});

test('a case whose clock stands still is woken when its task is due, and not escalated', () => {
  const stopped = { since: PAST, left: 1, resumesAs: 'IN_REVIEW', reason: '', materials: [], endsAt: PAST };
  const clock = { limit: { value: 1, unit: 'WORKING_DAY' }, stopped };
  const waits = (number: string, taskDue: string) =>
    open(number, { status: 'CORRECTION', clock, task: 'SCHEDULED@350205', taskDue });
  expect(sort(waits('a', PAST), waits('b', FUTURE))).toMatchObject({ woken: ['a'], escalated: [] });
});

test('an overdue answer to a rating or an appeal counts and is escalated, on a case that is not open', () => {
  const rated = (number: string, task: string, taskDue: string) =>
    caseWith({ number, status: 'COMPLETED', task, taskDue });
  const found = sort(
    rated('a', 'RATING@w', PAST),
    rated('b', 'APPEAL@350205', PAST),
    rated('c', 'RATING@w', FUTURE),
  );
  expect(found).toMatchObject({ open: [], overdueRatings: 2, escalated: ['a', 'b'], woken: [] });
});

test('an opinion that is owed past its day counts while its case is open', () => {
  const opinions = [
    { desk: '350205000000-PS', dueAt: PAST },
    { desk: '350205002214-01', dueAt: FUTURE },
  ];
  const found = sort(
    caseWith({ number: 'a', opinions }),
    caseWith({ number: 'b', opinions }),
    caseWith({ number: 'c', status: 'COMPLETED', task: 'RATING@w', taskDue: FUTURE }),
  );
  expect(found).toMatchObject({ overdueOpinions: 2, overdueRatings: 0 });
});

test('a help request is escalated when its next escalation is due, unless it is with the supervisor', () => {
  const escalation = { of: 'HELP', step: 'OVERDUE', ...told } as const;
  const found = sort(
    { ...helpWith({ number: 'a' }), taskDue: PAST },
    { ...helpWith({ number: 'b' }), taskDue: FUTURE },
    { ...helpWith({ number: 'c', level: 'SUPERVISOR' }), taskDue: PAST, escalation },
  );
  expect(found).toMatchObject({ help: ['a'], lateHelp: ['c'], open: [] });
});

test('a district whose last figures are older than 45 minutes is behind', () => {
  const all = { open: 1, overdueOpen: 0 };
  const figures = {
    overdueRatings: 0,
    overdueHelp: 0,
    overdueOpinions: 0,
    calendarDaysLeft: 1,
    windowsOpen: 2,
  };
  const at = (time: string) => ({
    at: `2016-04-19T${time}:00.000Z`,
    all,
    villages: {},
    matters: {},
    windows: {},
    figures,
  });
  const behind = listStageFigures([at('00:15'), at('00:14')], NOW).map((one) => one.DistrictsBehind);
  expect(behind).toEqual([0, 1]);
});
