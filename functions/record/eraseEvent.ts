import * as z from 'zod';
import { type ChainedEvent, hashErasableFields, isActByPerson } from './eventChain.ts';

/** The legal ground for an erasure (个人信息保护法, Personal Information Protection Law, art. 47, 1 to 5). */
export const ErasureGround = z.enum([
  'PURPOSE_FULFILLED',
  'RETENTION_EXPIRED',
  'CONSENT_WITHDRAWN',
  'UNLAWFUL_PROCESSING',
  'OTHER_LAW',
]);

/** Removes the personal fields of an event. Its hash and all later hashes stay valid. */
export const eraseEvent = <E extends ChainedEvent<object>>(event: E): E => ({
  ...event,
  key: '',
  payload: '',
  ...(isActByPerson(event) && { actor: '' }),
  ...('reason' in event && event.reason !== undefined && { reason: '' }),
  ...('words' in event && event.words !== undefined && { words: '' }),
  ...('other' in event && event.other !== undefined && { other: '' }),
  ...('sealed' in event && event.sealed !== undefined && { sealed: '' }),
  taken: event.taken ?? hashErasableFields(event),
});
