import { expect, test } from 'vitest';
import type { CaseAct } from '../../../functions/case/events.ts';
import { findObligation } from '../../../functions/supervise/obligation.ts';
import { caseWith, sampleAct } from '../../support/builders.ts';

const dueAt = '2016-04-13T16:00:00.000Z';
const taskDue = '2016-04-20T16:00:00.000Z';
const limit = { value: 5, unit: 'WORKING_DAY' } as const;
const completed: CaseAct = { type: 'COMPLETED', ...sampleAct, desk: 'w', onTheSpot: true, onTime: true };
const rated: CaseAct = { type: 'RATED', ...sampleAct, score: 1, dueAt: taskDue };
const answered: CaseAct = { type: 'RATING_ANSWERED', ...sampleAct, desk: 'w', words: 'x', inTime: true };
const appealed: CaseAct = { type: 'RATING_APPEALED', ...sampleAct, words: 'x', dueAt: taskDue };
const escalated: CaseAct = {
  ...{ type: 'ESCALATED', ...sampleAct, role: 'SYSTEM' },
  ...{ of: 'RATING', step: 'OVERDUE', told: [] },
};
const owner = { clerk: 'li', window: 'own' };

test('an open case is awaited at its desk, since its first event', () => {
  const seen = caseWith({ desk: 'd', dueAt }, [completed]);
  expect(findObligation(seen)).toEqual({ of: 'CASE', dueAt, desk: 'd', since: seen.events });
});

test('a case with a stopped clock, without a desk or without a deadline is not awaited', () => {
  const stopped = {
    since: sampleAct.at,
    left: 1,
    resumesAs: 'ACCEPTED' as const,
    reason: 'r',
    materials: [],
  };
  expect(findObligation(caseWith({ desk: 'd', dueAt, clock: { limit, stopped } }))).toBeUndefined();
  expect(findObligation(caseWith({ dueAt }))).toBeUndefined();
  expect(findObligation(caseWith({ desk: 'd' }))).toBeUndefined();
});

test('an answer to a bad rating is awaited at the rated desk, since the rating', () => {
  const seen = caseWith({ owner, task: 't', taskDue }, [completed, rated, escalated]);
  expect(findObligation(seen)).toEqual({
    of: 'RATING',
    dueAt: taskDue,
    desk: 'own',
    since: seen.events.slice(1),
  });
});

test('an answer to an appeal is awaited since the appeal, at the village if nobody owned the case', () => {
  const seen = caseWith({ task: 't', taskDue }, [completed, rated, answered, appealed, escalated]);
  expect(findObligation(seen)).toEqual({
    of: 'RATING',
    dueAt: taskDue,
    desk: seen.village,
    since: seen.events.slice(3),
  });
});

test('an answered rating, or one without a task, is not awaited', () => {
  expect(
    findObligation(caseWith({ owner, task: 't', taskDue }, [completed, rated, answered])),
  ).toBeUndefined();
  expect(findObligation(caseWith({ owner, taskDue }, [completed, rated]))).toBeUndefined();
  expect(findObligation(caseWith({ owner, task: 't' }, [completed, rated]))).toBeUndefined();
});
