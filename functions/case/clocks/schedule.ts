import { taskPartition } from '../../dynamodb/keys.ts';
import type { Case } from '../model.ts';

/**
 * Sets the instant at which the schedule next has to act on a case: at the end of a stop, or at a reminder before it;
 * while the clock runs, when promised materials are due. Without any, the case leaves the index.
 */
export const withSchedule = <T extends Pick<Case, 'clock' | 'promised' | 'district' | 'task' | 'taskDue'>>({
  task: _task,
  taskDue: _due,
  ...seen
}: T): Omit<T, 'task' | 'taskDue'> & Pick<Case, 'task' | 'taskDue'> => {
  const { stopped } = seen.clock;
  const taskDue = stopped ? (stopped.remindAt ?? stopped.endsAt) : seen.promised?.endsAt;
  const task = taskPartition({ of: 'SCHEDULED', district: seen.district });
  return { ...seen, ...(taskDue !== undefined && { task, taskDue }) };
};
