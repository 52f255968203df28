import type { CaseChange } from '../case/acts/actOnCase.ts';
import type { Case } from '../case/model.ts';
import { deriveRatingStep, isAllowedAtStep, type RatingAction } from '../case/ratingSteps.ts';
import { type Task, taskPartition } from '../dynamodb/keys.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import { statusWords } from '../refusal/statusWords.ts';
import type { Directory } from '../registry/directory.ts';
import { endOfDay } from '../time.ts';

/** Computes the deadline (ISO 8601) for answering a rating or an appeal of a day, in working days. */
export const computeAnswerDue = ({ district, calendar }: Directory, day: string): string =>
  endOfDay(
    calendar.lastDayOf({ value: district.ratingLimitDays, unit: 'WORKING_DAY' }, day),
    district.timeZone,
  );

/** Whether an answer at an instant is within its deadline. */
export const isInTime = (at: string, dueAt: string): boolean => Date.parse(at) < Date.parse(dueAt);

/** Refuses an act that the step of the rating does not allow. Returns undefined: allowed. */
export const refuseStep = (action: RatingAction, { events }: Case): Refusal | undefined => {
  if (isAllowedAtStep(action, events)) return undefined;
  const path = ['input', 'number'];
  return action === 'RATE'
    ? refuse('ALREADY_RATED', path)
    : refuse('NOT_AT_RATING_STEP', path, statusWords.rating[deriveRatingStep(events)]);
};

/** Sets or clears the pending rating task of a case, and clears its escalation. */
export const setRatingTask = (
  { task: _task, taskDue: _taskDue, escalation: _escalation, ...seen }: Case,
  task: Task | null,
  taskDue?: string,
): CaseChange['after'] => ({
  ...seen,
  ...(task && taskDue !== undefined && { task: taskPartition(task), taskDue }),
});
