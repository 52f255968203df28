import type { Directory } from '../registry/directory.ts';
import type { FoundContact } from './contactRepository.ts';
import type { Contact } from './model.ts';
import type { StopRepository } from './stopRepository.ts';

/** What a person agreed to in a district; without a contact: nothing yet. */
export type Preferences = {
  readonly directory: Directory;
  readonly contact: Contact | undefined;
  /** The hash under which the contact lies. */
  readonly person?: string;
};

type Stops = { readonly stops: Pick<StopRepository, 'find'> };

/** Shows what a person agreed to, and whether the holder of the address has asked for no more messages since. */
export const showPreferences = async (
  services: Stops,
  directory: Directory,
  { person, contact }: FoundContact,
): Promise<Preferences> => ({ directory, person, contact: await showStop(services, contact) });

/** Adds a stop to a contact, by a reply to the gateway. An address that nobody proved shows none: it may be a stranger's. */
const showStop = async ({ stops }: Stops, contact: Contact): Promise<Contact> => {
  const { district, addressHash, setAfterStop } = contact;
  if (contact.unconfirmed || contact.stoppedAt !== undefined || addressHash === undefined) return contact;
  const stoppedAt = await stops.find(district, addressHash);
  return stoppedAt === undefined || stoppedAt === setAfterStop ? contact : { ...contact, stoppedAt };
};
