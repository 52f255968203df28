import { describe, expect, test } from 'vitest';
import type { Act } from '../../../functions/case/events.ts';
import { isAtStep, isBad, stepOf } from '../../../functions/case/ratingSteps.ts';
import { CASE_ACTIONS } from '../../../functions/case/transitions.ts';
import { refuseStep, waitingFor } from '../../../functions/rating/followUp.ts';
import { appendActs } from '../../../functions/record/eventChain.ts';
import { act, caseWith } from '../../support/seen.ts';

const completed: Act = { type: 'COMPLETED', ...act, desk: 'w', onTheSpot: true, onTime: true };
const rated = (score: number): Act => ({ type: 'RATED', ...act, role: 'RESIDENT', score });
const answered: Act = { type: 'RATING_ANSWERED', ...act, desk: 'w', words: 'w', inTime: true };
const calledBack: Act = { type: 'RATING_CALLED_BACK', ...act, desk: 'w', satisfied: false };
const appealed: Act = { type: 'RATING_APPEALED', ...act, role: 'RESIDENT', words: 'w', dueAt: '' };
const closed: Act = {
  type: 'APPEAL_ANSWERED',
  ...act,
  role: 'SUPERVISOR',
  words: 'w',
  upheld: true,
  inTime: true,
};
const eventsOf = (...acts: Act[]) => appendActs<Act>('n', [], acts);

const ABOUT_RATINGS = [
  'RATE',
  'ANSWER_RATING',
  'RECORD_CALL_BACK',
  'APPEAL_RATING',
  'ANSWER_APPEAL',
] as const;

describe('a rating stands at', () => {
  test.each([
    ['NOT_RATED', ['RATE'], [completed]],
    ['GOOD', [], [completed, rated(3)]],
    ['TO_ANSWER', ['ANSWER_RATING'], [completed, rated(2)]],
    ['TO_CALL_BACK', ['RECORD_CALL_BACK', 'APPEAL_RATING'], [completed, rated(2), answered]],
    ['CALLED_BACK', ['APPEAL_RATING'], [completed, rated(2), answered, calledBack]],
    ['APPEALED', ['ANSWER_APPEAL'], [completed, rated(1), answered, appealed]],
    ['CLOSED', [], [completed, rated(1), answered, appealed, closed]],
  ])('%s, where %j comes next', (step, next, acts) => {
    const events = eventsOf(...acts);
    expect(stepOf(events)).toBe(step);
    expect(ABOUT_RATINGS.filter((action) => isAtStep(action, events))).toEqual(next);
  });

  test('its step whatever else is done to the case', () => {
    const reprinted: Act = { type: 'CERTIFICATE_REPRINTED', ...act, desk: 'w' };
    expect(stepOf(eventsOf(rated(2), answered, reprinted))).toBe('TO_CALL_BACK');
  });
});

test('what is not about ratings is at no step of them', () => {
  const others = CASE_ACTIONS.filter((action) => !ABOUT_RATINGS.some((one) => one === action));
  expect(others.filter((action) => !isAtStep(action, eventsOf(rated(2))))).toEqual([]);
});

test.each([
  [1, true],
  [2, true],
  [3, false],
])('a score of %i is bad: %s', (score, bad) => {
  expect(isBad(score)).toBe(bad);
});

describe('an act about a rating that is not next is refused', () => {
  const refusal = (action: (typeof ABOUT_RATINGS)[number], ...acts: Act[]) =>
    refuseStep(action, caseWith({}, acts));

  test('not when it is next', () => {
    expect(refusal('RATE', completed)).toBeUndefined();
  });

  test('a second rating, because there is one', () => {
    expect(refusal('RATE', rated(5))).toMatchObject({ code: 'ALREADY_RATED', path: ['input', 'number'] });
  });

  test('anything else, because of the step', () => {
    expect(refusal('APPEAL_RATING', rated(2))).toMatchObject({
      code: 'NOT_AT_RATING_STEP',
      path: ['input', 'number'],
    });
    expect(refusal('APPEAL_RATING', rated(2))?.text.en).toContain('TO_ANSWER');
  });
});

describe('a case waits', () => {
  const task = { of: 'RATING', desk: 'w' } as const;
  const told = { of: 'RATING', step: 'OVERDUE', dueAt: '', at: '', told: [] } as const;
  const waiting = caseWith({ task: 'RATING@x', taskDue: act.at, escalation: { ...told, told: [] } });

  test('for the next who has something to do, until then', () => {
    expect(waitingFor(waiting, task, '2016-04-13T16:00:00.000Z')).toEqual({
      ...caseWith(),
      task: 'RATING@w',
      taskDue: '2016-04-13T16:00:00.000Z',
    });
  });

  test('for nobody any more', () => {
    expect(waitingFor(waiting, null)).toEqual(caseWith());
  });

  test('in no list without an end', () => {
    expect(waitingFor(waiting, task)).toEqual(caseWith());
  });
});
