import type { NoteCaseInput } from '../../graphql/generated/types.ts';
import type { PersonSeal } from '../../identity/personSeal.ts';
import { readReason } from '../../record/reason.ts';
import { isRefused, type Outcome } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { getActingDesk } from '../acts/actingDesk.ts';
import { actOnCase, type CaseChange, type CaseFacts } from '../acts/actOnCase.ts';
import type { Case } from '../model.ts';

/** Writes a note for the officials of a case: sealed, in the chain of events, and never shown to applicant or agent. */
export const noteCase = (context: Context, input: NoteCaseInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'noteCase', input, (facts) =>
    decideNote(context.services.personSeal, facts, input.text),
  );

const decideNote = async (
  seal: PersonSeal,
  facts: CaseFacts,
  typed: string,
): Promise<Outcome<CaseChange>> => {
  const { asker, seen, base, next } = facts;
  const text = readReason(typed, ['input', 'text']);
  if (isRefused(text)) return text;
  const sealed = await seal.seal(text.value, { purpose: 'NOTE', number: seen.number });
  const at = asker.role === 'SUPERVISOR' ? {} : { desk: getActingDesk(facts) };
  const act = { type: 'NOTED', ...base, ...at, sealed } as const;
  return { value: { after: { ...seen, status: next }, acts: [act] } };
};
