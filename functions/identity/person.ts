import * as z from 'zod';
import type { Bilingual } from '../bilingual.ts';
import type { PersonInput } from '../graphql/generated/types.ts';
import { isPlainLine, toHalfWidth } from '../plainText.ts';
import { isRefused, type Outcome, refusalsOf, refuse, refused } from '../refusal/refusal.ts';
import { DEFAULT_KIND, type Identity, IdentityKind, readIdentity } from './identity.ts';

/** A person in clear. In memory only: stored sealed. */
export const Person = z.object({
  name: z.string(),
  identityNumber: z.string(),
  /** Absent: a resident number. */
  kind: IdentityKind.optional(),
  /** The country that issued a passport. */
  country: z.string().optional(),
  phone: z.string().nullable(),
});
export type Person = z.infer<typeof Person>;

/** The sealed personal data of a case: its people, and the filled-in form if the matter has one. */
export const CasePeople = z.object({
  applicant: Person,
  agent: Person.nullable(),
  form: z.record(z.string(), z.unknown()).optional(),
});
export type CasePeople = z.infer<typeof CasePeople>;

// letters, marks, spaces and the dots of transliterated names: nothing that breaks a log, a CSV or a page; 〇 is a number
const NAME = /^[\p{L}\p{M}〇][\p{L}\p{M}〇 ·.'’-]{0,49}$/u;
const ORGANISATION_NAME = /^[\p{L}\p{N}〇][\p{L}\p{M}\p{N}〇 ·.,&'’“”()（）《》+—-]{1,99}$/u;
const NOT_IN_NAMES = /[^\p{L}\p{M}〇 ·.'’-]/u;
const MIDDLE_DOTS = /[\u2022\u2027\u2219\u22C5\u30FB\uFF65]/g;
/** Beyond this, a text is neither a name nor a phone number, and nothing else is done with it. */
const LONGEST_TYPED = 200;
const NO_PHONE = '?';
const EXTENSION = /转|分机|ext\.?|#/gi;
const PHONE = /^\+?\d[\d -]{4,18}\d$/;
const FEWEST_DIGITS = 5;

const isPhone = (text: string): boolean =>
  PHONE.test(text) && text.replace(/\D/g, '').length >= FEWEST_DIGITS;

/** Says what a name is; names the first character that no name has. */
const describeGoodName = (name: string): Bilingual => {
  const wrong = NOT_IN_NAMES.exec(name)?.[0];
  const shown = wrong === undefined || isPlainLine(wrong) ? wrong : nameCharacter(wrong);
  return {
    zh: `姓名以文字开头，最长 50 字，可含空格、间隔号、连字符和撇号${shown ? `，不含“${shown}”` : ''}`,
    en: `a name begins with a letter and has up to 50 letters, spaces, dots, hyphens and apostrophes${shown ? `, but no “${shown}”` : ''}`,
  };
};

const nameCharacter = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Normalizes a name as people type it: full-width characters, other middle dots, more than one space. */
const normalizeName = (text: string): string =>
  text.length > LONGEST_TYPED
    ? ''
    : toHalfWidth(text).replace(MIDDLE_DOTS, '·').replace(/ {2,}/g, ' ').trim();

/** Normalizes a phone number: `（0592）1234567 转 8001` becomes `0592-1234567-8001`. */
const normalizePhone = (text: string): string =>
  text.length > LONGEST_TYPED
    ? NO_PHONE
    : toHalfWidth(text)
        .replaceAll('(', '')
        .replaceAll(')', '-')
        .replace(EXTENSION, '-')
        .replace(/[ -]*-[ -]*/g, '-')
        .trim();

const GOOD_PHONE = {
  zh: '电话须为 6 至 20 个字符：数字、空格和连字符，可以加号开头，如 +86 592 123 4567',
  en: 'a phone number has 6 to 20 digits, spaces and hyphens, such as +86 592 123 4567',
};

// the register writes brackets in Chinese names full-width
const normalizeOrganisation = (text: string): string => {
  const name = normalizeName(text);
  return /\p{Script=Han}/u.test(name) ? name.replaceAll('(', '（').replaceAll(')', '）') : name;
};

const GOOD_ORGANISATION_NAME = {
  zh: '单位名称以文字或数字开头，最长 100 字',
  en: 'the name of an organisation begins with a letter or digit and has up to 100 characters',
};

/** Reads a name as people type it, by the kind of whom it names. */
export const readName = (typed: string, kind: IdentityKind, path: readonly string[]): Outcome<string> => {
  const isOrganisation = kind === 'ORGANISATION';
  const name = isOrganisation ? normalizeOrganisation(typed) : normalizeName(typed);
  if ((isOrganisation ? ORGANISATION_NAME : NAME).test(name)) return { value: name };
  return refused(
    refuse('INVALID_INPUT', path, isOrganisation ? GOOD_ORGANISATION_NAME : describeGoodName(name)),
  );
};

/** Reads the name in a token; null without one, or if it is no name. */
export const readNameClaim = (claim: unknown, kind: IdentityKind): string | null => {
  const name = typeof claim === 'string' ? readName(claim, kind, []) : undefined;
  return name && !isRefused(name) ? name.value : null;
};

/** Reads a phone number as people type it; null without one. */
export const readPhone = (
  typed: string | null | undefined,
  path: readonly string[],
): Outcome<string | null> => {
  const phone = normalizePhone(typed ?? '') || null;
  return phone === null || isPhone(phone)
    ? { value: phone }
    : refused(refuse('INVALID_INPUT', path, GOOD_PHONE));
};

/** Parses and checks a person or organisation. Refusals name the field below `path`, never its value. */
export const readPerson = (input: PersonInput, path: readonly string[], today: string): Outcome<Person> => {
  const name = readName(input.name, input.identity.kind, [...path, 'name']);
  const identity = readIdentity(input.identity, [...path, 'identity'], today);
  const phone = readPhone(input.phone, [...path, 'phone']);
  if (isRefused(name) || isRefused(identity) || isRefused(phone))
    return { refusals: refusalsOf(name, identity, phone) };
  return { value: { name: name.value, ...storedIdentity(identity.value), phone: phone.value } };
};

/** Returns an identity as it is stored with a person: a resident number as before 0.3.0, without its kind. */
export const storedIdentity = ({ kind, number, country }: Identity) => ({
  identityNumber: number,
  ...(kind !== DEFAULT_KIND && { kind }),
  ...(country && { country }),
});

/** Returns the identity of a person. */
export const toIdentity = ({
  identityNumber: number,
  kind = DEFAULT_KIND,
  country,
}: Pick<Person, 'identityNumber' | 'kind' | 'country'>): Identity => ({
  kind,
  number,
  ...(country && { country }),
});
