import { maskNumber } from '../identity/mask.ts';
import type { PersonIndex } from '../identity/personIndex.ts';
import { toHalfWidth } from '../plainText.ts';
import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Channel } from './model.ts';

const LONGEST = 100;
const MOBILE = /^1[3-9]\d{9}$/;
const ABROAD = /^\+[1-9]\d{6,14}$/;
const MAIL = /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}$/;

const RIGHT = {
  SMS: {
    zh: '须为 11 位手机号码，境外号码以 + 和国家代码开头',
    en: 'it must be a mobile number of 11 digits, or begin with + and the country',
  },
  EMAIL: {
    zh: '须为邮箱地址，如 name@example.com',
    en: 'it must be a mail address, such as name@example.com',
  },
} as const;

/** Reads the address of a channel as people type it: a phone number in E.164, or a mail address. */
export const readAddress = (
  channel: Channel,
  typed: string,
  path: readonly string[] = ['input', 'address'],
): Outcome<string> => {
  const text = typed.length > LONGEST ? '' : toHalfWidth(typed).trim();
  const address = channel === 'SMS' ? toE164(text.replace(/[\s()-]/g, '')) : MAIL.test(text) && text;
  return address ? { value: address } : refused(refuse('INVALID_INPUT', path, RIGHT[channel]));
};

const toE164 = (number: string): string | undefined => {
  const mainland = number.replace(/^(?:\+|00)?86/, '');
  if (MOBILE.test(mainland)) return `+86${mainland}`;
  return ABROAD.test(number) && !number.startsWith('+86') ? number : undefined;
};

/** Hashes an address as it is read, under a key: it finds what is known of an address, and leads nobody to it. */
export const hashAddress = async (
  { fingerprint }: Pick<PersonIndex, 'fingerprint'>,
  address: string,
): Promise<string> => (await fingerprint({ of: 'message address', address })).payload;

/** Returns the mailbox that an address most likely leads to, in whatever case it is typed and whatever is added after a plus. */
export const mailboxOf = (address: string): string =>
  address.toLowerCase().replace(/(?<=[^@+])\+[^@]*(?=@)/, '');

/** Hides most of an address. */
export const maskAddress = (channel: Channel, address: string): string => {
  if (channel === 'SMS') return maskNumber(address.replace(/^\+86/, ''));
  const [name = '', host = ''] = address.split('@');
  return `${name.slice(0, 1)}***@${host}`;
};
