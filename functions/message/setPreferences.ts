import type { SetMessagePreferencesInput } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import { CasePeople } from '../identity/person.ts';
import { checkIdempotencyKey, hasSamePayload, markRequest, type RequestMark } from '../record/idempotency.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { requirements } from '../refusal/requirements.ts';
import type { Context } from '../request/context.ts';
import { maskAddress, readAddress } from './address.ts';
import type { FoundContact } from './contactRepository.ts';
import { findRecipient, type Recipient } from './findRecipient.ts';
import { type Channel, type Contact, listChannels } from './model.ts';
import type { Preferences } from './readPreferences.ts';

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
  const { directory, person, hashes } = recipient.value;
  const fingerprint = await personIndex.fingerprint({ act: 'messages', input });
  const mark = markRequest(asker.value, input.idempotencyKey, fingerprint);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const found = await contacts.find(input.district, hashes);
    const repeat = found && answerRepeat(found.contact, mark);
    if (repeat) return isRefused(repeat) ? repeat : { value: { directory, contact: repeat.value } };
    const next = await decide(context, input, recipient.value, found, mark);
    if (isRefused(next)) return next;
    const own = found?.person === person ? found : await contacts.find(input.district, [person]);
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
  found: FoundContact | undefined,
  mark: RequestMark,
): Promise<Outcome<Omit<Contact, 'version'>>> => {
  const { services, now } = context;
  if (channel && !listChannels(services.channels, district).includes(channel))
    return refused(refuse('INVALID_INPUT', ['input', 'channel'], NOT_OFFERED));
  const address = channel ? await findAddress(context, channel, typed, recipient, found) : undefined;
  if (address && isRefused(address)) return address;
  const requests = [mark, ...(found?.contact.requests ?? [])].map(({ actor, key, payload }) => ({
    ...{ actor, key, payload },
  }));
  return {
    value: {
      ...{ kind: 'CONTACT', district, lang, namesMatter, setAt: now.toISOString() },
      ...(channel && { channel }),
      ...(channel &&
        address && {
          sealedAddress: await services.contactSeal.seal(district, recipient.person, address.value),
          shown: maskAddress(channel, address.value),
        }),
      ...(recipient.at && { window: recipient.at.window }),
      requests: requests.slice(0, MOST_REQUESTS),
    },
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
