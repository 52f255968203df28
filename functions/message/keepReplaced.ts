import type { Context } from '../request/context.ts';
import type { FoundContact } from './contactRepository.ts';
import type { Recipient } from './findRecipient.ts';
import { type Contact, type ReplacedAddress, replacedName } from './model.ts';

/** What stood before: the contact that messages reach, by any document, and the one that is written. */
export type Before = { readonly found: FoundContact | undefined; readonly own: FoundContact | undefined };

/** A message to an address that was replaced waits a night, and is tried for some hours. */
const KEPT_MS = 7 * 24 * 3_600_000;

/**
 * Lists the addresses where somebody is still to be told that a window replaced them: those of before, and the present one
 * if a clerk replaces or removes it. A person who does so themselves knows.
 */
export const keepReplaced = async (
  context: Context,
  recipient: Recipient,
  { found, own }: Before,
  nextHash: string | undefined,
): Promise<Contact['replaced']> => {
  const now = context.now.getTime();
  const waiting = Object.entries(own?.contact.replaced ?? {}).filter(
    ([, { at }]) => now - Date.parse(at) < KEPT_MS,
  );
  const gone = await findReplaced(context, recipient, found, nextHash);
  const all = [...waiting, ...(gone ? [[replacedName(now), gone] as const] : [])];
  return all.length > 0 ? Object.fromEntries(all) : undefined;
};

const findReplaced = async (
  { services: { contactSeal }, now }: Context,
  { directory, person, at: clerk }: Recipient,
  found: FoundContact | undefined,
  nextHash: string | undefined,
): Promise<ReplacedAddress | undefined> => {
  const { channel, lang, sealedAddress, addressHash, setAfterStop, stoppedAt } = found?.contact ?? {};
  if (!clerk || !found || !channel || !lang || sealedAddress === undefined || stoppedAt !== undefined)
    return undefined;
  if (addressHash !== undefined && addressHash === nextHash) return undefined;
  const { code } = directory.district;
  return {
    ...{ at: now.toISOString(), window: clerk.window, number: clerk.seen.number, channel, lang },
    // sealed anew for the document of the case: it may lie under another one of the person
    sealedAddress: await contactSeal.seal(
      code,
      person,
      await contactSeal.open(code, found.person, sealedAddress),
    ),
    ...(addressHash !== undefined && { addressHash }),
    ...(setAfterStop !== undefined && { setAfterStop }),
  };
};
