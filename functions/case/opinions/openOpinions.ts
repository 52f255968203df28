import type { Asker } from '../../identity/asker.ts';
import type { Directory } from '../../registry/directory.ts';
import { isStaffAt } from '../access.ts';
import type { Case, CaseHeader, OpenOpinion } from '../model.ts';

/** Open questions of a case at most. */
export const MOST_OPEN = 5;

/** Whether another desk may be asked about a case. */
export const mayAskMore = ({ opinions = [] }: CaseHeader): boolean => opinions.length < MOST_OPEN;

/** Finds the open question of a case to a desk. */
export const findOpenOpinion = ({ opinions = [] }: CaseHeader, desk: string): OpenOpinion | undefined =>
  opinions.find((one) => one.desk === desk);

/** Whether the asker is on the staff of a desk that has an open question about a case. */
export const isAskedForOpinion = (
  asker: Asker,
  directory: Directory,
  { opinions = [] }: Pick<CaseHeader, 'opinions'>,
): boolean => opinions.some(({ desk }) => isStaffAt(asker, directory, desk));

/** Whether the day of an open question has passed. */
export const isLateOpinion = ({ dueAt }: OpenOpinion, now: Date): boolean =>
  Date.parse(dueAt) <= now.getTime();

/** Takes the open question to a desk off a case, which then has none to it. */
export const withoutOpinion = ({ opinions = [], ...seen }: Case, desk: string): Case => {
  const left = opinions.filter((one) => one.desk !== desk);
  return { ...seen, ...(left.length > 0 && { opinions: left }) };
};
