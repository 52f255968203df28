import { del, get, set } from 'idb-keyval';
import type { Sealed } from '../../../seal';
import { seal, store, unseal } from './seal';

const KEY = 'inHand';
const MOST_MS = 24 * 3_600_000;
type Kept = { readonly subject: string; readonly at: number; readonly sealed: Sealed };

/** Keeps the visit that is being entered, sealed: a lock or a new sign-in leads away from the page. */
export const keepInHand = async (subject: string, visit: unknown): Promise<void> => {
  const kept: Kept = { subject, at: Date.now(), sealed: await seal(visit) };
  await set(KEY, kept, store);
};

/** Reads the visit that this person was entering; undefined: none, somebody else's, or too old. */
export const readInHand = async <T>(subject: string): Promise<T | undefined> => {
  const kept = await get<Kept>(KEY, store);
  if (!kept) return undefined;
  if (kept.subject === subject && Date.now() - kept.at < MOST_MS) return unseal<T>(kept.sealed);
  await forgetInHand();
  return undefined;
};

/** Forgets the visit that was being entered: it was accepted, kept, or dropped. */
export const forgetInHand = (): Promise<void> => del(KEY, store);
