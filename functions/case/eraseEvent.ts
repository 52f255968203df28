import { type Chained, hashOfTaken, isByPerson } from './eventChain.ts';

/** An event without what is about the person: it says what was done and when; its hash, and every later one, still hold. */
export const eraseEvent = <E extends Chained<object>>(event: E): E => ({
  ...event,
  key: '',
  payload: '',
  ...(isByPerson(event) && { actor: '' }),
  ...('reason' in event && event.reason !== undefined && { reason: '' }),
  ...('words' in event && event.words !== undefined && { words: '' }),
  taken: event.taken ?? hashOfTaken(event),
});
