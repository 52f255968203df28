import { eraseEvent } from '../case/eraseEvent.ts';
import { appendActs } from '../case/eventChain.ts';
import type { Act } from '../case/events.ts';
import type { Case } from '../case/model.ts';
import { CasePeople } from '../identity/person.ts';
import type { PersonSeal } from '../identity/personSeal.ts';
import type { ErasureBase } from './erasedCase.ts';

/** A case without who filed it for its applicant: sealed again without them, and their own acts without words. */
export const erasedAgent = async (seal: PersonSeal, seen: Case, base: ErasureBase): Promise<Case> => {
  const { agent: _agent, agentPerson: _person, authority: _authority, sealed, ...kept } = seen;
  const people = sealed && (await seal.open(CasePeople, sealed, seen.number));
  return {
    ...kept,
    ...(people && { sealed: await seal.seal({ ...people, agent: null }, seen.number) }),
    events: appendActs<Act>(
      seen.number,
      seen.events.map((event) => (event.role === 'AGENT' ? eraseEvent(event) : event)),
      [{ type: 'ERASED', ...base, whose: 'AGENT' }],
    ),
    version: seen.version + 1,
  };
};
