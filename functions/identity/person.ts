import * as z from 'zod';
import type { PersonInput } from '../graphql/generated/types.ts';
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

// letters, marks, spaces and the dots of transliterated names: nothing that breaks a log, a CSV or a page
const NAME = /^[\p{L}\p{M}][\p{L}\p{M} ·.'’-]{0,49}$/u;
const PHONE = /^\+?\d[\d -]{4,18}\d$/;
const FEWEST_DIGITS = 5;

const isPhone = (text: string): boolean =>
  PHONE.test(text) && text.replace(/\D/g, '').length >= FEWEST_DIGITS;

const GOOD_NAME = {
  zh: '姓名以文字开头，最长 50 字，可含空格、间隔号、连字符和撇号',
  en: 'a name begins with a letter and has up to 50 letters, spaces, dots, hyphens and apostrophes',
};
const GOOD_PHONE = {
  zh: '电话须为 6 至 20 个字符：数字、空格和连字符，可以加号开头，如 +86 592 123 4567',
  en: 'a phone number has 6 to 20 digits, spaces and hyphens, such as +86 592 123 4567',
};

/** Parses and checks a person. Refusals name the field below `path`, never its value. */
export const readPerson = (input: PersonInput, path: readonly string[], today: string): Outcome<Person> => {
  const person: Person = {
    name: input.name.trim(),
    identityNumber: normalizeIdentityNumber(input.identityNumber),
    phone: input.phone?.trim() || null,
  };
  const refusals: Refusal[] = [];
  if (!NAME.test(person.name)) refusals.push(refuse('INVALID_INPUT', [...path, 'name'], GOOD_NAME));
  if (!isIdentityNumber(person.identityNumber, today))
    refusals.push(refuse('INVALID_IDENTITY_NUMBER', [...path, 'identityNumber']));
  if (person.phone !== null && !isPhone(person.phone))
    refusals.push(refuse('INVALID_INPUT', [...path, 'phone'], GOOD_PHONE));
  return refusals.length > 0 ? { refusals } : { value: person };
};
