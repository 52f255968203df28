import type { Context } from '../request/context.ts';
import type { FoundContact } from './contactRepository.ts';
import type { Recipient } from './findRecipient.ts';
import { type Contact, type ReplacedAddress, replacedName } from './model.ts';

/** What stood before: the contact that messages reach, by any document, and the one that is written. */
export type Before = { readonly found: FoundContact | undefined; readonly own: FoundContact | undefined };

/** A message to an address that was replaced waits a night, and is tried for some hours. */
const KEPT_MS = 7 * 24 * 3_600_000;
/** Addresses that may wait to be told. The first ones do: whoever replaces many in a night hides none of them. */
const MOST_WAITING = 10;

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
  const isNew = gone && waiting.length < MOST_WAITING && !waiting.some(([, one]) => isSameAddress(one, gone));
  const all = isNew ? [...waiting, nameFreely(gone, waiting, found?.contact.setAt)] : waiting;
  return all.length > 0 ? Object.fromEntries(all) : undefined;
};

const isSameAddress = (a: ReplacedAddress, b: ReplacedAddress): boolean =>
  a.addressHash !== undefined && a.addressHash === b.addressHash;

/** Names an address by an instant of its own: of two changes in one millisecond each is told. */
const nameFreely = (
  gone: ReplacedAddress,
  waiting: readonly (readonly [string, ReplacedAddress])[],
  setAt: string | undefined,
): readonly [string, ReplacedAddress] => {
  const before = [...waiting.map(([, { at }]) => at), ...(setAt === undefined ? [] : [setAt])].map(
    Date.parse,
  );
  const instant = Math.max(Date.parse(gone.at), ...before.map((one) => one + 1));
  return [replacedName(instant), { ...gone, at: new Date(instant).toISOString() }];
};

const findReplaced = async (
  { services: { contactSeal }, now }: Context,
  { directory, person, at: clerk }: Recipient,
  found: FoundContact | undefined,
  nextHash: string | undefined,
): Promise<ReplacedAddress | undefined> => {
  const { channel, lang, sealedAddress, addressHash, setAfterStop, stoppedAt, unconfirmed } =
    found?.contact ?? {};
  if (!clerk || !found || !channel || !lang || sealedAddress === undefined) return undefined;
  // where nobody is told anything
  if (stoppedAt !== undefined || unconfirmed) return undefined;
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
