import type { MessageState } from '../graphql/generated/types.ts';
import type { Contact } from './model.ts';

/** Returns whether messages go to a contact, and if not, why. The contact shows its stop: see `showStop`. */
export const messageStateOf = (contact: Contact | undefined): MessageState => {
  if (!contact?.channel) return 'OFF';
  if (contact.unconfirmed) return 'UNCONFIRMED';
  return contact.stoppedAt === undefined ? 'ACTIVE' : 'STOPPED';
};
