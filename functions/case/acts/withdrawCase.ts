import type { WithdrawCaseInput } from '../../graphql/generated/types.ts';
import { readReason } from '../../record/reason.ts';
import { isRefused, type Outcome } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import type { Case } from '../model.ts';
import { closeCase } from '../settlement.ts';
import { actOnCase, type CaseChange, type CaseFacts } from './actOnCase.ts';

/** Withdraws a case before it is settled: by the applicant or agent, or by the owner on their behalf. */
export const withdrawCase = (context: Context, input: WithdrawCaseInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'withdrawCase', input, (facts) => {
    const reason = typeof input.reason === 'string' ? readReason(input.reason) : undefined;
    return reason && isRefused(reason) ? reason : decideWithdrawal(facts, reason?.value);
  });

// a discarded draft loses its content and stays visible to its author alone
const discarded = ({ draft: _draft, files: _files, ...seen }: Case): CaseChange['after'] => ({
  ...closeCase(seen),
  materials: [],
  applicant: { name: '', identityNumber: '' },
});

const decideWithdrawal = ({ asker, seen, base, next }: CaseFacts, reason?: string): Outcome<CaseChange> => ({
  value:
    seen.status === 'DRAFT'
      ? {
          after: { ...discarded(seen), status: next },
          acts: [{ type: 'DISCARDED', ...base }],
          ...(seen.files && {
            reliesOn: { named: [], dropped: seen.files.map(({ id }) => id), dueAt: base.at },
          }),
        }
      : {
          after: { ...closeCase(seen), status: next },
          acts: [
            {
              type: 'WITHDRAWN',
              ...base,
              ...(asker.role === 'CLERK' && seen.owner && { desk: seen.owner.window }),
              ...(reason !== undefined && { reason }),
            },
          ],
        },
});
