import { describe, expect, test } from 'vitest';
import type { CaseAct } from '../../../functions/case/events.ts';
import { deriveRatingStep, isAllowedAtStep, isBadScore } from '../../../functions/case/ratingSteps.ts';
import { CASE_ACTIONS } from '../../../functions/case/transitions.ts';
import { refuseStep, setRatingTask } from '../../../functions/rating/followUp.ts';
import { appendActs } from '../../../functions/record/eventChain.ts';
import { caseWith, sampleAct } from '../../support/builders.ts';

const completed: CaseAct = { type: 'COMPLETED', ...sampleAct, desk: 'w', onTheSpot: true, onTime: true };
const rated = (score: number): CaseAct => ({ type: 'RATED', ...sampleAct, role: 'RESIDENT', score });
const answered: CaseAct = { type: 'RATING_ANSWERED', ...sampleAct, desk: 'w', words: 'w', inTime: true };
const calledBack: CaseAct = { type: 'RATING_CALLED_BACK', ...sampleAct, desk: 'w', satisfied: false };
const appealed: CaseAct = { type: 'RATING_APPEALED', ...sampleAct, role: 'RESIDENT', words: 'w', dueAt: '' };
const closed: CaseAct = {
  type: 'APPEAL_ANSWERED',
  ...sampleAct,
  role: 'SUPERVISOR',
  words: 'w',
  upheld: true,
  inTime: true,
};
const eventsOf = (...acts: CaseAct[]) => appendActs<CaseAct>('n', [], acts);

const ABOUT_RATINGS = [
  'RATE',
  'ANSWER_RATING',
  'RECORD_CALL_BACK',
  'APPEAL_RATING',
  'ANSWER_APPEAL',
] as const;

describe('stepOf', () => {
  test.each([
    ['NOT_RATED', ['RATE'], [completed]],
    ['GOOD', [], [completed, rated(3)]],
    ['TO_ANSWER', ['ANSWER_RATING'], [completed, rated(2)]],
    ['TO_CALL_BACK', ['RECORD_CALL_BACK', 'APPEAL_RATING'], [completed, rated(2), answered]],
    ['CALLED_BACK', ['APPEAL_RATING'], [completed, rated(2), answered, calledBack]],
    ['APPEALED', ['ANSWER_APPEAL'], [completed, rated(1), answered, appealed]],
    ['CLOSED', [], [completed, rated(1), answered, appealed, closed]],
  ])('a rating at step %s allows %j', (step, next, acts) => {
    const events = eventsOf(...acts);
    expect(deriveRatingStep(events)).toBe(step);
    expect(ABOUT_RATINGS.filter((action) => isAllowedAtStep(action, events))).toEqual(next);
  });

  test('the step of a rating ignores other acts on the case', () => {
    const reprinted: CaseAct = { type: 'CERTIFICATE_REPRINTED', ...sampleAct, desk: 'w' };
    expect(deriveRatingStep(eventsOf(rated(2), answered, reprinted))).toBe('TO_CALL_BACK');
  });
});

test('acts that are not about ratings are possible at any step', () => {
  const others = CASE_ACTIONS.filter((action) => !ABOUT_RATINGS.some((one) => one === action));
  expect(others.filter((action) => !isAllowedAtStep(action, eventsOf(rated(2))))).toEqual([]);
});

test.each([
  [1, true],
  [2, true],
  [3, false],
])('a score of %i is bad: %s', (score, bad) => {
  expect(isBadScore(score)).toBe(bad);
});

describe('refuseStep', () => {
  const refusal = (action: (typeof ABOUT_RATINGS)[number], ...acts: CaseAct[]) =>
    refuseStep(action, caseWith({}, acts));

  test('the next act on a rating is not refused', () => {
    expect(refusal('RATE', completed)).toBeUndefined();
  });

  test('a second rating is refused as already rated', () => {
    expect(refusal('RATE', rated(5))).toMatchObject({ code: 'ALREADY_RATED', path: ['input', 'number'] });
  });

  test('an act out of order is refused with the current step', () => {
    expect(refusal('APPEAL_RATING', rated(2))).toMatchObject({
      code: 'NOT_AT_RATING_STEP',
      path: ['input', 'number'],
    });
    expect(refusal('APPEAL_RATING', rated(2))?.text.en).toBe(
      'This rating is waiting for an answer, so that isn’t possible now.',
    );
  });
});

describe('waitingFor', () => {
  const task = { of: 'RATING', desk: 'w' } as const;
  const escalated = { of: 'RATING', step: 'OVERDUE', dueAt: '', at: '', told: [] } as const;
  const waiting = caseWith({
    task: 'RATING@x',
    taskDue: sampleAct.at,
    escalation: { ...escalated, told: [] },
  });

  test('a case with a task lies in the task list of its desk until the deadline', () => {
    expect(setRatingTask(waiting, task, '2016-04-13T16:00:00.000Z')).toEqual({
      ...caseWith(),
      task: 'RATING@w',
      taskDue: '2016-04-13T16:00:00.000Z',
    });
  });

  test('a case without a task leaves the task list', () => {
    expect(setRatingTask(waiting, null)).toEqual(caseWith());
  });

  test('a task without a deadline is in no list', () => {
    expect(setRatingTask(waiting, task)).toEqual(caseWith());
  });
});
