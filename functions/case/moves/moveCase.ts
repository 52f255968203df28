import type { MoveCaseInput } from '../../graphql/generated/types.ts';
import { readReason } from '../../record/reason.ts';
import { isRefused, type Outcome } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { actOnCase, type CaseChange, type CaseFacts } from '../acts/actOnCase.ts';
import type { Case } from '../model.ts';
import { findNextOffice } from './forwardCase.ts';

/** Moves a stuck case to another office, by the rules of forwarding; a claim does not hold it back. */
export const moveCase = (context: Context, input: MoveCaseInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'moveCase', input, (facts) => decideMove(facts, input));

const decideMove = (
  { directory, seen, base, next }: CaseFacts,
  { office: wanted, reason: typed }: MoveCaseInput,
): Outcome<CaseChange> => {
  if (!seen.desk) throw new Error('an open case without a desk');
  const office = findNextOffice(directory, seen, wanted, base.day);
  if (isRefused(office)) return office;
  const reason = readReason(typed);
  if (isRefused(reason)) return reason;
  const { claimedBy: _claimedBy, ...kept } = seen;
  const { id } = office.value;
  return {
    value: {
      after: { ...kept, status: next, desk: id },
      acts: [{ type: 'MOVED', ...base, desk: seen.desk, to: id, reason: reason.value }],
    },
  };
};
