import type { ResumeCaseInput } from '../../graphql/generated/types.ts';
import type { Outcome } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { resumeSuspended } from '../clocks/stopClock.ts';
import type { Case } from '../model.ts';
import { actOnCase, type CaseChange, type CaseFacts } from './actOnCase.ts';

/** Resumes a suspended case before its last day; on that day the schedule does. */
export const resumeCase = (context: Context, input: ResumeCaseInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'resumeCase', input, decideResumption);

const decideResumption = ({ directory, seen, base }: CaseFacts): Outcome<CaseChange> => {
  if (!seen.desk) throw new Error('a suspended case without a desk');
  const after = resumeSuspended(directory, seen, base.day);
  return {
    value: { after, acts: [{ type: 'RESUMED', ...base, desk: seen.desk, dueAt: after.dueAt }] },
  };
};
