import { recordView } from '../accessLog/recordView.ts';
import type { SetMessagePreferencesInput } from '../graphql/generated/types.ts';
import { CasePeople } from '../identity/person.ts';
import type { RequestMark } from '../record/idempotency.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { hashAddress, maskAddress, readAddress } from './address.ts';
import type { FoundContact } from './contactRepository.ts';
import type { Recipient } from './findRecipient.ts';
import { type Before, keepReplaced } from './keepReplaced.ts';
import { type Channel, type Contact, listChannels } from './model.ts';
import { addRequest, findRepeat, openRequest } from './openRequest.ts';
import { type Preferences, showPreferences } from './showPreferences.ts';

/** The number of lost races after which a change is refused with CONFLICT. */
const MOST_TRIES = 5;
const NOT_OFFERED = { zh: '本区未开通此方式', en: 'the district does not offer this channel' };

/** Sets how messages reach a person: one conditional write. A request takes effect once. */
export const setPreferences = async (
  context: Context,
  input: SetMessagePreferencesInput,
): Promise<Outcome<Preferences>> => {
  const { contacts } = context.services;
  const request = await openRequest(context, 'setMessagePreferences', input);
  if (isRefused(request)) return request;
  const { recipient, mark } = request.value;
  const { directory, person, hashes, at } = recipient;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = await contacts.find(input.district, hashes);
    const repeat = findRepeat(found?.contact.requests ?? [], mark);
    if (isRefused(repeat)) return repeat;
    if (found && repeat.value) return { value: await showPreferences(context.services, directory, found) };
    const own = found?.person === person ? found : await contacts.find(input.district, [person]);
    const next = await decide(context, input, recipient, { found, own }, mark);
    if (isRefused(next)) return next;
    if (at) await recordView(context, at.seen.number, 'MESSAGES_SET');
    const read = own?.contact.version ?? 0;
    if (await contacts.write(person, next.value, read)) {
      const contact = { ...next.value, version: read + 1 };
      return { value: await showPreferences(context.services, directory, { person, contact }) };
    }
  }
  return refused(refuse('CONFLICT', ['input']));
};

const decide = async (
  context: Context,
  { district, channel, address: typed, language: lang, namesMatter }: SetMessagePreferencesInput,
  recipient: Recipient,
  before: Before,
  mark: RequestMark,
): Promise<Outcome<Omit<Contact, 'version'>>> => {
  const { services, now } = context;
  const { found } = before;
  if (channel && !listChannels(services.channels, district).includes(channel))
    return refused(refuse('INVALID_INPUT', ['input', 'channel'], NOT_OFFERED));
  const known = channel && (await openKnown(context, channel, recipient, found));
  const address = channel ? await findAddress(context, channel, typed, recipient, known) : undefined;
  if (address && isRefused(address)) return address;
  const sealed =
    channel && address ? await sealAddress(context, channel, address.value, recipient) : undefined;
  const replaced = await keepReplaced(context, recipient, before, sealed?.addressHash);
  return {
    value: {
      ...{ kind: 'CONTACT', district, lang, namesMatter, setAt: now.toISOString() },
      ...(channel && { channel }),
      ...sealed,
      ...(address && standingOf(recipient, found, address.value === known)),
      ...(replaced && { replaced }),
      ...(recipient.at && { window: recipient.at.window }),
      requests: addRequest(mark, found?.contact.requests),
    },
  };
};

/**
 * Whether an address is proven, and when its holder asked for no more: the same address stays what it was, so that agreeing
 * anew ends no stop. A new one is not proven, unless a clerk records it with the applicant present.
 */
const standingOf = (
  { at }: Recipient,
  found: FoundContact | undefined,
  isSame: boolean,
): Pick<Contact, 'unconfirmed' | 'setAfterStop' | 'stoppedAt'> => {
  const {
    unconfirmed = false,
    setAfterStop,
    stoppedAt,
  } = (isSame && found?.contact) || { unconfirmed: true };
  return {
    ...(unconfirmed && !at && { unconfirmed }),
    ...(setAfterStop !== undefined && { setAfterStop }),
    ...(stoppedAt !== undefined && { stoppedAt }),
  };
};

const sealAddress = async (
  { services }: Context,
  channel: Channel,
  address: string,
  { directory, person }: Recipient,
): Promise<Pick<Contact, 'sealedAddress' | 'shown' | 'addressHash'>> => ({
  sealedAddress: await services.contactSeal.seal(directory.district.code, person, address),
  shown: maskAddress(channel, address),
  addressHash: await hashAddress(services.personIndex, address),
});

/** Opens the address on record for a channel. */
const openKnown = async (
  { services }: Context,
  channel: Channel,
  { directory }: Recipient,
  found: FoundContact | undefined,
): Promise<string | undefined> =>
  found?.contact.channel === channel && found.contact.sealedAddress !== undefined
    ? services.contactSeal.open(directory.district.code, found.person, found.contact.sealedAddress)
    : undefined;

/** Finds the address of a channel: as typed, as on record, or the phone number in the case. */
const findAddress = async (
  { services }: Context,
  channel: Channel,
  typed: string | null | undefined,
  { at }: Recipient,
  known: string | null | undefined,
): Promise<Outcome<string>> => {
  if (typed) return readAddress(channel, typed);
  if (known) return { value: known };
  if (channel === 'EMAIL' || !at?.seen.sealed) return readAddress(channel, '');
  const bound = { purpose: 'PEOPLE', number: at.seen.number } as const;
  const { applicant } = await services.personSeal.open(CasePeople, at.seen.sealed, bound);
  return readAddress(channel, applicant.phone ?? '');
};
