import { recordView } from '../accessLog/recordView.ts';
import type { ConfirmAddressInput } from '../graphql/generated/types.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { computeCode, findCodeEnd, MOST_TRIES, readCode } from './addressCode.ts';
import { findUnproven } from './findUnproven.ts';
import type { AddressCode, Contact } from './model.ts';
import { addRequest, findRepeat, openRequest } from './openRequest.ts';
import { type Preferences, showPreferences } from './showPreferences.ts';

const SIX_DIGITS = { zh: '须为收到的 6 位数字', en: 'it must be the 6 digits that you received' };
const OVER = {
  zh: '验证码已过期、已用完或尚未发送，请重新发送',
  en: 'it is over, used up or was not sent yet; please have a new one sent',
};
const wrong = (left: number) => ({
  zh: `与发送的验证码不符，还可以试 ${left} 次`,
  en: `it is not the code that was sent; tries left: ${left}`,
});

/** Confirms an address by the code that was sent there: a try is counted first, and then one conditional write. */
export const confirmAddress = async (
  context: Context,
  input: ConfirmAddressInput,
): Promise<Outcome<Preferences>> => {
  const { contacts, codes } = context.services;
  const request = await openRequest(context, 'confirmAddress', input);
  if (isRefused(request)) return request;
  const { directory, hashes, at } = request.value.recipient;
  const found = await contacts.find(input.district, hashes);
  const repeat = findRepeat(found?.contact.requests ?? [], request.value.mark);
  if (isRefused(repeat)) return repeat;
  if (found && repeat.value) return { value: await showPreferences(context.services, directory, found) };
  const unproven = await findUnproven(context, directory, found);
  if (isRefused(unproven)) return unproven;
  const { person, contact } = unproven.value;
  const typed = readCode(input.code);
  if (typed === undefined) return refused(refuse('INVALID_INPUT', CODE_PATH, SIX_DIGITS));
  const code = await codes.find(input.district, person);
  const proof = await proveBy(context, contact, code, typed);
  if (isRefused(proof)) return proof;
  if (at) await recordView(context, at.seen.number, 'MESSAGES_SET');
  const requests = addRequest(request.value.mark, contact.requests);
  const next = { ...confirmBy(contact, proof.value), requests };
  if (!(await contacts.write(person, next, contact.version))) return refused(refuse('CONFLICT', ['input']));
  const written = { person, contact: { ...next, version: contact.version + 1 } };
  return { value: await showPreferences(context.services, directory, written) };
};

const CODE_PATH = ['input', 'code'];

/** Compares a code with the one that was sent. Every try counts, also one of many at a time. */
const proveBy = async (
  { services, now }: Context,
  contact: Contact,
  code: AddressCode | undefined,
  typed: string,
): Promise<Outcome<AddressCode>> => {
  const isOver = !code || !findCodeEnd(code, contact, now) || !(await services.codes.countTry(code));
  if (isOver) return refused(refuse('INVALID_INPUT', CODE_PATH, OVER));
  if ((await computeCode(services.personIndex, code)) === typed) return { value: code };
  const left = Math.max(0, MOST_TRIES - code.tries - 1);
  return refused(refuse('INVALID_INPUT', CODE_PATH, left > 0 ? wrong(left) : OVER));
};

/** Returns a contact that is proven, and resumed after the stop that came before the code. */
const confirmBy = (contact: Contact, { afterStop, addressHash }: AddressCode): Omit<Contact, 'version'> => {
  const { version, unconfirmed, stoppedAt, setAfterStop, ...kept } = contact;
  return { ...kept, addressHash, ...(afterStop !== undefined && { setAfterStop: afterStop }) };
};
