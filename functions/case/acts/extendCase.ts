import type { ExtendCaseInput } from '../../graphql/generated/types.ts';
import { readReason } from '../../record/reason.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import type { Context } from '../../request/context.ts';
import { extendLimit, findExtension } from '../clocks/extension.ts';
import type { Case } from '../model.ts';
import { actOnCase, type CaseChange, type CaseFacts } from './actOnCase.ts';

/** Extends the limit of a case (延长), once, as far as its matter version allows, with a reason and its legal basis. */
export const extendCase = (context: Context, input: ExtendCaseInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'extendCase', input, (facts) => decideExtension(facts, input));

const decideExtension = (
  { directory, asker, seen, base, next }: CaseFacts,
  { days, ...input }: ExtendCaseInput,
): Outcome<CaseChange> => {
  const found = findExtension(directory, seen, asker.role, base.day);
  if ('why' in found) return refused(refuse('NOT_EXTENDABLE', ['input', 'number'], found.why));
  if (days < 1 || days > found.rule.days)
    return refused(refuse('INVALID_INPUT', ['input', 'days'], requirements.between(1, found.rule.days)));
  const reason = readReason(input.reason);
  if (isRefused(reason)) return reason;
  const basis = readReason(input.basis, ['input', 'basis']);
  if (isRefused(basis)) return basis;
  const { clock, dueAt } = extendLimit(directory, seen, days);
  return {
    value: {
      after: { ...seen, status: next, clock, dueAt },
      acts: [
        {
          type: 'EXTENDED',
          ...base,
          ...(asker.role === 'SUPERVISOR' ? {} : { desk: seen.desk }),
          days,
          reason: reason.value,
          words: basis.value,
          before: seen.dueAt ?? dueAt,
          dueAt,
        },
      ],
    },
  };
};
