import type { GiveOpinionInput } from '../../graphql/generated/types.ts';
import type { PersonSeal } from '../../identity/personSeal.ts';
import { readReason } from '../../record/reason.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { isStaffAt } from '../access.ts';
import { actOnCase, type CaseChange, type CaseFacts } from '../acts/actOnCase.ts';
import type { Case } from '../model.ts';
import { findOpenOpinion, isLateOpinion, withoutOpinion } from './openOpinions.ts';

/** Gives the opinion that a desk was asked for; late ones count too. */
export const giveOpinion = (context: Context, input: GiveOpinionInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'giveOpinion', input, (facts) =>
    decideGiving(context.services.personSeal, facts, input),
  );

const decideGiving = async (
  seal: PersonSeal,
  { asker, directory, seen, base, next, moment }: CaseFacts,
  { desk: asked, opinion: typed }: GiveOpinionInput,
): Promise<Outcome<CaseChange>> => {
  const open = isStaffAt(asker, directory, asked) ? findOpenOpinion(seen, asked) : undefined;
  if (!open) return refused(refuse('NOT_FOUND', ['input', 'desk']));
  const opinion = readReason(typed, ['input', 'opinion']);
  if (isRefused(opinion)) return opinion;
  const sealed = await seal.seal(opinion.value, { purpose: 'OPINION', number: seen.number });
  const inTime = !isLateOpinion(open, moment);
  return {
    value: {
      after: { ...withoutOpinion(seen, asked), status: next },
      acts: [{ type: 'OPINION_GIVEN', ...base, asked, inTime, sealed }],
    },
  };
};
