import * as z from 'zod';
import type { Bilingual } from '../bilingual.ts';
import type { PersonInput } from '../graphql/generated/types.ts';
import { isPlainLine, toHalfWidth } from '../plainText.ts';
import { type Outcome, type Refusal, refuse } from '../refusal/refusal.ts';
import { isIdentityNumber, normalizeIdentityNumber } from './identityNumber.ts';

/** A person in clear. In memory only: stored sealed. */
export const Person = z.object({
  name: z.string(),
  identityNumber: z.string(),
  phone: z.string().nullable(),
});
export type Person = z.infer<typeof Person>;

/** The sealed personal data of a case: its people, and the filled-in form if the matter has one. */
export const CasePeople = z.object({
  applicant: Person,
  agent: Person.nullable(),
  form: z.record(z.string(), z.unknown()).optional(),
});

// letters, marks, spaces and the dots of transliterated names: nothing that breaks a log, a CSV or a page; 〇 is a number
const NAME = /^[\p{L}\p{M}〇][\p{L}\p{M}〇 ·.'’-]{0,49}$/u;
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

/** Parses and checks a person. Refusals name the field below `path`, never its value. */
export const readPerson = (input: PersonInput, path: readonly string[], today: string): Outcome<Person> => {
  const person: Person = {
    name: normalizeName(input.name),
    identityNumber: normalizeIdentityNumber(input.identityNumber),
    phone: normalizePhone(input.phone ?? '') || null,
  };
  const refusals: Refusal[] = [];
  if (!NAME.test(person.name))
    refusals.push(refuse('INVALID_INPUT', [...path, 'name'], describeGoodName(person.name)));
  if (!isIdentityNumber(person.identityNumber, today))
    refusals.push(refuse('INVALID_IDENTITY_NUMBER', [...path, 'identityNumber']));
  if (person.phone !== null && !isPhone(person.phone))
    refusals.push(refuse('INVALID_INPUT', [...path, 'phone'], GOOD_PHONE));
  return refusals.length > 0 ? { refusals } : { value: person };
};
