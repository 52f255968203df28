import type { Context } from '../request/context.ts';
import { findCodeEnd } from './addressCode.ts';
import { messageStateOf } from './messageState.ts';
import type { Preferences } from './showPreferences.ts';

/** Finds until when the code that was sent to an address may be entered. Null: none is awaited. */
export const findAwaitedUntil = async (
  { services, now }: Context,
  { directory, contact, person }: Preferences,
): Promise<string | null> => {
  const isAwaited = ['UNCONFIRMED', 'STOPPED'].includes(messageStateOf(contact));
  if (!contact || person === undefined || !isAwaited) return null;
  const code = await services.codes.find(directory.district.code, person);
  return findCodeEnd(code, contact, now)?.toISOString() ?? null;
};
