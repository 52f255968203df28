import type { Contact } from './model.ts';
import type { StopRepository } from './stopRepository.ts';

/** Adds to a contact that the holder of its address asked for no more messages since, by a reply to its gateway. */
export const showStop = async (
  { stops }: { readonly stops: Pick<StopRepository, 'find'> },
  contact: Contact,
): Promise<Contact> => {
  const { district, addressHash, setAfterStop } = contact;
  if (contact.stoppedAt !== undefined || addressHash === undefined) return contact;
  const stoppedAt = await stops.find(district, addressHash);
  return stoppedAt === undefined || stoppedAt === setAfterStop ? contact : { ...contact, stoppedAt };
};
