import type { Change } from '../../record/actOn.ts';
import type { RequestMark } from '../../record/idempotency.ts';
import { isRefused } from '../../refusal/refusal.ts';
import type { CaseAct } from '../events.ts';
import type { WindowVisit } from '../filing/visit.ts';
import { indexCertificate } from '../granting/indexCertificate.ts';
import type { StatusIndexes } from '../granting/statusIndexes.ts';
import type { Case } from '../model.ts';
import { decideCompletion } from './completeCase.ts';

/** Settles an accepted case by the rules of `completeCase`, in the same write, if the visit asks for it and the window may. */
export const settleAtOnce = async (
  indexes: StatusIndexes,
  { directory, settleAtOnce, at, day }: Pick<WindowVisit, 'directory' | 'settleAtOnce' | 'at' | 'day'>,
  accepted: Change<Case, CaseAct>,
  mark: RequestMark,
): Promise<Change<Case, CaseAct>> => {
  const { after: seen, acts } = accepted;
  // an office settles what it gets by itself
  if (!settleAtOnce || seen.status !== 'ACCEPTED') return accepted;
  const base = { at, day, role: 'CLERK', ...mark } as const;
  const settled = decideCompletion({ directory, seen, base, next: 'COMPLETED' });
  if (isRefused(settled)) return accepted;
  const { after } = await indexCertificate(indexes, settled.value);
  return { after, acts: [...acts, ...settled.value.acts] };
};
