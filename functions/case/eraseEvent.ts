import { hashOfTaken, isByPerson } from './eventChain.ts';
import type { CaseEvent } from './events.ts';

/** An event without what is about the person: it says what was done and when; its hash, and every later one, still hold. */
export const eraseEvent = ({ hash, taken, ...act }: CaseEvent): CaseEvent => ({
  ...act,
  key: '',
  payload: '',
  ...(isByPerson(act) && { actor: '' }),
  ...('reason' in act && act.reason !== undefined && { reason: '' }),
  ...('words' in act && act.words !== undefined && { words: '' }),
  hash,
  taken: taken ?? hashOfTaken(act),
});
