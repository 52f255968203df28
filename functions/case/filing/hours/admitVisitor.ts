import { parseCaseNumber } from '../../../record/numbers.ts';
import { type Refusal, refuse } from '../../../refusal/refusal.ts';
import type { Services } from '../../../services.ts';
import type { Case } from '../../model.ts';

const OTHERS = {
  zh: '下班后只能继续办理该号来访人本人或其代办的事项，其他人请在开放时间取号办理',
  en: 'after closing time a ticket serves only the visitor whom it was called for; others take a ticket in opening hours',
};

type Visited = Pick<Case, 'number' | 'person' | 'agentPerson'>;

/**
 * Admits a case to the visit of a ticket that is served after closing time: the first case is noted on the ticket, and
 * any other must be of the same applicant or agent. Without a ticket: in opening hours, nothing to check.
 */
export const admitVisitor = async (
  { tickets, cases }: Pick<Services, 'cases'> & { readonly tickets: Pick<Services['tickets'], 'noteServed'> },
  ticket: string | undefined,
  seen: Visited,
): Promise<Refusal[]> => {
  if (ticket === undefined) return [];
  const noted = await tickets.noteServed(ticket, seen.number);
  if (noted === seen.number) return [];
  const address = parseCaseNumber(noted);
  const first = address && (await cases.find(address));
  // the first case was never written
  if (!first) return refuseUnless((await tickets.noteServed(ticket, seen.number, noted)) === seen.number);
  return refuseUnless(peopleOf(first).some((one) => peopleOf(seen).includes(one)));
};

const refuseUnless = (isAdmitted: boolean): Refusal[] =>
  isAdmitted ? [] : [refuse('INVALID_INPUT', ['input', 'ticket'], OTHERS)];

const peopleOf = ({ person, agentPerson }: Visited): string[] =>
  [person, agentPerson].filter((one) => one !== undefined);
