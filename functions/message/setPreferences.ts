import { recordView } from '../accessLog/recordView.ts';
import type { SetMessagePreferencesInput } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import { CasePeople } from '../identity/person.ts';
import { checkIdempotencyKey, hasSamePayload, markRequest, type RequestMark } from '../record/idempotency.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';
import type { Context } from '../request/context.ts';
import { hashAddress, maskAddress, readAddress } from './address.ts';
import type { FoundContact } from './contactRepository.ts';
import { findRecipient, type Recipient } from './findRecipient.ts';
import { type Before, keepReplaced } from './keepReplaced.ts';
import { type Channel, type Contact, listChannels } from './model.ts';
import type { Preferences } from './readPreferences.ts';
import { showStop } from './showStop.ts';

/** The number of lost races after which a change is refused with CONFLICT. */
const MOST_TRIES = 5;
const MOST_REQUESTS = 10;
const NOT_OFFERED = { zh: '本区未开通此方式', en: 'the district does not offer this channel' };

/** Sets how messages reach a person: one conditional write. A request takes effect once. */
export const setPreferences = async (
  context: Context,
  input: SetMessagePreferencesInput,
): Promise<Outcome<Preferences>> => {
  const { contacts, personIndex } = context.services;
  const asker = permit(context, 'setMessagePreferences');
  if (isRefused(asker)) return asker;
  const badKey = checkIdempotencyKey(input.idempotencyKey);
  if (badKey.length > 0) return { refusals: badKey };
  const recipient = await findRecipient(context, asker.value, input, ['input']);
  if (isRefused(recipient)) return recipient;
  const { directory, person, hashes, at } = recipient.value;
  const fingerprint = await personIndex.fingerprint({ act: 'messages', input });
  const mark = markRequest(asker.value, input.idempotencyKey, fingerprint);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = await contacts.find(input.district, hashes);
    const repeat = found && answerRepeat(found.contact, mark);
    if (repeat)
      return isRefused(repeat)
        ? repeat
        : { value: { directory, contact: await showStop(context.services, repeat.value) } };
    const own = found?.person === person ? found : await contacts.find(input.district, [person]);
    const next = await decide(context, input, recipient.value, { found, own }, mark);
    if (isRefused(next)) return next;
    if (at) await recordView(context, at.seen.number, 'MESSAGES_SET');
    const read = own?.contact.version ?? 0;
    if (await contacts.write(person, next.value, read))
      return { value: { directory, contact: { ...next.value, version: read + 1 } } };
  }
  return refused(refuse('CONFLICT', ['input']));
};

const answerRepeat = (contact: Contact, mark: RequestMark): Outcome<Contact> | undefined => {
  const before = contact.requests.find(({ actor, key }) => actor === mark.actor && key === mark.key);
  if (!before) return undefined;
  return hasSamePayload(before, mark)
    ? { value: contact }
    : refused(refuse('KEY_REUSED', ['input', 'idempotencyKey'], requirements.newKey));
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
  const address = channel ? await findAddress(context, channel, typed, recipient, found) : undefined;
  if (address && isRefused(address)) return address;
  const sealed =
    channel && address ? await sealAddress(context, channel, address.value, recipient) : undefined;
  const replaced = await keepReplaced(context, recipient, before, sealed?.addressHash);
  const requests = [mark, ...(found?.contact.requests ?? [])].map(({ actor, key, payload }) => ({
    ...{ actor, key, payload },
  }));
  return {
    value: {
      ...{ kind: 'CONTACT', district, lang, namesMatter, setAt: now.toISOString() },
      ...(channel && { channel }),
      ...sealed,
      ...(replaced && { replaced }),
      ...(recipient.at && { window: recipient.at.window }),
      requests: requests.slice(0, MOST_REQUESTS),
    },
  };
};

/** Seals an address, and notes its mask, its hash and the stop from there that this consent comes after. */
const sealAddress = async (
  { services }: Context,
  channel: Channel,
  address: string,
  { directory, person }: Recipient,
): Promise<Pick<Contact, 'sealedAddress' | 'shown' | 'addressHash' | 'setAfterStop'>> => {
  const { code } = directory.district;
  const addressHash = await hashAddress(services.personIndex, address);
  const setAfterStop = await services.stops.find(code, addressHash);
  return {
    sealedAddress: await services.contactSeal.seal(code, person, address),
    shown: maskAddress(channel, address),
    addressHash,
    ...(setAfterStop !== undefined && { setAfterStop }),
  };
};

/** Finds the address of a channel: as typed, as on record, or the phone number in the case. */
const findAddress = async (
  { services }: Context,
  channel: Channel,
  typed: string | null | undefined,
  { directory, at }: Recipient,
  found: FoundContact | undefined,
): Promise<Outcome<string>> => {
  if (typed) return readAddress(channel, typed);
  const { code } = directory.district;
  if (found?.contact.channel === channel && found.contact.sealedAddress !== undefined)
    return { value: await services.contactSeal.open(code, found.person, found.contact.sealedAddress) };
  if (channel === 'EMAIL' || !at?.seen.sealed) return readAddress(channel, '');
  const bound = { purpose: 'PEOPLE', number: at.seen.number } as const;
  const { applicant } = await services.personSeal.open(CasePeople, at.seen.sealed, bound);
  return readAddress(channel, applicant.phone ?? '');
};
