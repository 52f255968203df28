import type { QueryMessagePreferencesArgs } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import { isRefused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { findRecipient } from './findRecipient.ts';
import { type Preferences, showPreferences } from './showPreferences.ts';

/** Reads how messages reach the asker, or the applicant of a case. Null: unknown, or not theirs to see. */
export const readPreferences = async (
  context: Context,
  args: QueryMessagePreferencesArgs,
): Promise<Preferences | null> => {
  const asker = permit(context, 'messagePreferences');
  if (isRefused(asker)) return null;
  const recipient = await findRecipient(context, asker.value, args, []);
  if (isRefused(recipient)) return null;
  const { directory, hashes } = recipient.value;
  const found = await context.services.contacts.find(args.district, hashes);
  return found ? showPreferences(context.services, directory, found) : { directory, contact: undefined };
};
