import type { QueryMessagePreferencesArgs } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import { isRefused } from '../refusal/refusal.ts';
import type { Directory } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';
import { findRecipient } from './findRecipient.ts';
import type { Contact } from './model.ts';
import { showStop } from './showStop.ts';

/** What a person agreed to in a district; without a contact: nothing yet. */
export type Preferences = { readonly directory: Directory; readonly contact: Contact | undefined };

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
  return { directory, contact: found && (await showStop(context.services, found.contact)) };
};
