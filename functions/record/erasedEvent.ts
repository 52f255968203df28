import * as z from 'zod';
import { type Chained, hashOfTaken, isByPerson } from './eventChain.ts';

/** Why the law asks for an erasure (个人信息保护法 art. 47, first paragraph, 1 to 5). */
export const Ground = z.enum([
  'PURPOSE_FULFILLED',
  'RETENTION_EXPIRED',
  'CONSENT_WITHDRAWN',
  'UNLAWFUL_PROCESSING',
  'OTHER_LAW',
]);

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
