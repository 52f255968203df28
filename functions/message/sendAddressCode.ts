import { addressCodeNumber } from '../dynamodb/keys.ts';
import type { SendAddressCodeInput } from '../graphql/generated/types.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { todayIn } from '../registry/directory.ts';
import type { Context } from '../request/context.ts';
import { hashAddress, mailboxOf } from './address.ts';
import { computeCode } from './addressCode.ts';
import { findUnproven, type Unproven } from './findUnproven.ts';
import type { AddressCode } from './model.ts';
import { addRequest, findRepeat, openRequest } from './openRequest.ts';
import type { Preferences } from './showPreferences.ts';

const TOO_MANY = {
  zh: '验证码发送次数已达上限（每人每天 5 次；每个号码或邮箱每天 3 次、每月 10 次），请改日再试，或到窗口登记',
  en: 'No more codes can be sent now (5 a day to one person; 3 a day and 10 a month to one number or mail address); please try another day, or ask at a window',
};

/** Sends a code to an address that is not proven, or was stopped: one conditional write, of which the stream tells. */
export const sendAddressCode = async (
  context: Context,
  input: SendAddressCodeInput,
): Promise<Outcome<Preferences>> => {
  const { contacts, codes } = context.services;
  const request = await openRequest(context, 'sendAddressCode', input);
  if (isRefused(request)) return request;
  const { recipient, mark } = request.value;
  const { directory, hashes } = recipient;
  const found = await contacts.find(input.district, hashes);
  const unproven = await findUnproven(context, directory, found);
  if (isRefused(unproven)) return unproven;
  const { preferences, person } = unproven.value;
  const before = await codes.find(input.district, person);
  const repeat = findRepeat(before?.requests ?? [], mark);
  if (isRefused(repeat)) return repeat;
  if (repeat.value) return { value: preferences };
  const address = await openAddress(context, unproven.value);
  const day = todayIn(directory, context.now);
  const isWithin =
    (await codes.countOfPerson(input.district, person, day)) &&
    (await codes.countOfAddress(address.mailboxHash, day));
  if (!isWithin) return refused(refuse('LIMIT_REACHED', ['input'], TOO_MANY));
  const code = await createCode(context, unproven.value, address, (before?.version ?? 0) + 1);
  const isWritten = await codes.write({ ...code, requests: addRequest(mark, before?.requests) });
  return isWritten ? { value: preferences } : refused(refuse('CONFLICT', ['input']));
};

type Address = {
  readonly address: string;
  readonly addressHash: string;
  /** By which codes are counted: one mailbox has many spellings. */
  readonly mailboxHash: string;
};

const openAddress = async (
  { services }: Context,
  { contact, person, sealedAddress }: Unproven,
): Promise<Address> => {
  const address = await services.contactSeal.open(contact.district, person, sealedAddress);
  const addressHash = await hashAddress(services.personIndex, address);
  return { address, addressHash, mailboxHash: await hashAddress(services.personIndex, mailboxOf(address)) };
};

const createCode = async (
  { services, now }: Context,
  { contact, person, channel }: Unproven,
  { address, addressHash }: Pick<Address, 'address' | 'addressHash'>,
  version: number,
): Promise<Omit<AddressCode, 'requests'>> => {
  const { district, lang } = contact;
  const number = addressCodeNumber(district, person);
  const code = await computeCode(services.personIndex, { number, addressHash, version });
  const afterStop = await services.stops.find(district, addressHash);
  return {
    ...{ kind: 'ADDRESS_CODE', number, district, version, person, channel, lang, addressHash, tries: 0 },
    askedAt: now.toISOString(),
    sealedCode: await services.contactSeal.sealCode(district, person, { address, code }),
    ...(afterStop !== undefined && { afterStop }),
  };
};
