import type { CaseChange } from '../case/acts/actOnCase.ts';
import type { Case } from '../case/model.ts';
import { isAtStep, type RatingAction, stepOf } from '../case/ratingSteps.ts';
import { type Task, taskPartition } from '../dynamodb/keys.ts';
import { type Refusal, refuse } from '../refusal/refusal.ts';
import type { Directory } from '../registry/directory.ts';
import { endOfDay } from '../time.ts';

/** The end of the last day (ISO 8601) on which what was said on a day must be answered, in the district's working days. */
export const answerDue = ({ district, calendar }: Directory, day: string): string =>
  endOfDay(
    calendar.lastDayOf({ value: district.ratingLimitDays, unit: 'WORKING_DAY' }, day),
    district.timeZone,
  );

/** Whether an answer at an instant is in time. */
export const isInTime = (at: string, dueAt: string): boolean => Date.parse(at) < Date.parse(dueAt);

/** Why an act about a case's rating is not next; undefined when it is. */
export const refuseStep = (action: RatingAction, { events }: Case): Refusal | undefined => {
  if (isAtStep(action, events)) return undefined;
  const path = ['input', 'number'];
  return action === 'RATE'
    ? refuse('ALREADY_RATED', path)
    : refuse('NOT_AT_RATING_STEP', path, stepOf(events));
};

/** A case that waits for somebody to do something about its rating, until an instant; or for nobody. */
export const waitingFor = (
  { task: _task, taskDue: _taskDue, escalation: _escalation, ...seen }: Case,
  task: Task | null,
  taskDue?: string,
): CaseChange['after'] => ({
  ...seen,
  ...(task && taskDue !== undefined && { task: taskPartition(task), taskDue }),
});
