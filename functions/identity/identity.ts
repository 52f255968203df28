import * as z from 'zod';
import type { Bilingual } from '../bilingual.ts';
import { toHalfWidth } from '../plainText.ts';
import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { localDay } from '../time.ts';
import { isIssuer } from './countries.ts';
import { isCreditCode } from './creditCode.ts';
import { isIdentityNumber } from './identityNumber.ts';

/** The kinds of documents and codes that name a person or an organisation. */
export const IdentityKind = z.enum([
  'RESIDENT_ID',
  'RESIDENCE_PERMIT',
  'HONG_KONG_MACAO_TRAVEL_PERMIT',
  'TAIWAN_TRAVEL_PERMIT',
  'PASSPORT',
  'FOREIGN_PERMANENT_RESIDENT_ID',
  'BIRTH_CERTIFICATE',
  'ORGANISATION',
]);
export type IdentityKind = z.infer<typeof IdentityKind>;

/** The kind of an identity stored before 0.3.0, and of a token or an input that names none. */
export const DEFAULT_KIND: IdentityKind = 'RESIDENT_ID';

/** A checked and normalized number of one kind; `country` is the issuer of a passport, ISO 3166-1 alpha-3. */
export type Identity = { readonly kind: IdentityKind; readonly number: string; readonly country?: string };

/** An identity as it was typed, or as a token carries it. */
export type TypedIdentity = {
  readonly kind: IdentityKind;
  readonly number: string;
  readonly country?: string | null | undefined;
};

type Rule = {
  readonly name: Bilingual;
  /** Returns the number that stays with the holder for life; undefined: malformed, or a wrong check character. */
  readonly read: (number: string, today: string) => string | undefined;
  /** What a right number looks like. */
  readonly right: Bilingual;
};

const matching =
  (shape: RegExp): Rule['read'] =>
  (number) =>
    shape.exec(number)?.[1];

const unified =
  (shape: RegExp): Rule['read'] =>
  (number, today) =>
    shape.test(number) && isIdentityNumber(number, today) ? number : undefined;

const RULES: Readonly<Record<IdentityKind, Rule>> = {
  RESIDENT_ID: {
    name: { zh: '居民身份证', en: 'resident ID card' },
    read: unified(/^\d/),
    right: {
      zh: '居民身份证号码须为 18 位，出生日期和校验码须正确',
      en: 'a resident identity number has 18 characters, with a real date of birth and a correct check character',
    },
  },
  RESIDENCE_PERMIT: {
    name: { zh: '港澳台居民居住证', en: 'residence permit for Hong Kong, Macao and Taiwan residents' },
    read: unified(/^8[123]/),
    right: {
      zh: '港澳台居民居住证号码须为 18 位，以 81、82 或 83 开头，出生日期和校验码须正确',
      en: 'the number of a residence permit has 18 characters and begins with 81, 82 or 83, with a real date of birth and a correct check character',
    },
  },
  HONG_KONG_MACAO_TRAVEL_PERMIT: {
    name: { zh: '港澳居民来往内地通行证', en: 'Mainland Travel Permit for Hong Kong and Macao Residents' },
    // the last two digits of an older permit count its renewals
    read: matching(/^([HM]\d{8})(?:\d{2})?$/),
    right: {
      zh: '港澳居民来往内地通行证号码须为字母 H 或 M 加 8 位数字',
      en: 'the number of a Mainland Travel Permit for Hong Kong and Macao Residents is H or M and 8 digits',
    },
  },
  TAIWAN_TRAVEL_PERMIT: {
    name: { zh: '台湾居民来往大陆通行证', en: 'Mainland Travel Permit for Taiwan Residents' },
    // an older booklet adds the count of its renewals and its issuer
    read: matching(/^(\d{8})(?:\d{2}[A-Z]?)?$/),
    right: {
      zh: '台湾居民来往大陆通行证号码须为 8 位数字',
      en: 'the number of a Mainland Travel Permit for Taiwan Residents has 8 digits',
    },
  },
  PASSPORT: {
    name: { zh: '护照', en: 'passport' },
    read: matching(/^(?=.*\d)([A-Z\d]{5,15})$/),
    right: {
      zh: '护照号码须为 5 至 15 位字母和数字',
      en: 'the number of a passport has 5 to 15 letters and digits',
    },
  },
  FOREIGN_PERMANENT_RESIDENT_ID: {
    name: { zh: '外国人永久居留身份证', en: 'foreigner’s permanent resident ID card' },
    read: (number, today) => matching(/^([A-Z]{3}\d{12})$/)(number, today) ?? unified(/^9/)(number, today),
    right: {
      zh: '外国人永久居留身份证号码须为 9 开头的 18 位（出生日期和校验码须正确），或 3 位字母加 12 位数字',
      en: 'the number of a foreigner’s permanent resident ID card has 18 characters and begins with 9, with a real date of birth and a correct check character, or is 3 letters and 12 digits',
    },
  },
  BIRTH_CERTIFICATE: {
    name: { zh: '出生医学证明', en: 'birth certificate' },
    read: matching(/^([A-Z]\d{9})$/),
    right: {
      zh: '出生医学证明编号须为 1 位字母加 9 位数字',
      en: 'the number of a birth certificate is a letter and 9 digits',
    },
  },
  ORGANISATION: {
    name: { zh: '统一社会信用代码', en: 'unified social credit code' },
    read: (number) => (isCreditCode(number) ? number : undefined),
    right: {
      zh: '统一社会信用代码须为 18 位，校验码须正确',
      en: 'a unified social credit code has 18 characters, with a correct check character',
    },
  },
};

/** The kinds that name a person: all but an organisation. */
export const PERSON_KINDS: readonly IdentityKind[] = IdentityKind.options.filter(
  (kind) => kind !== 'ORGANISATION',
);

/** Names kinds of documents, for people. */
export const nameKinds = (kinds: readonly IdentityKind[]): Bilingual => ({
  zh: kinds.map((kind) => RULES[kind].name.zh).join('、'),
  en: kinds.map((kind) => RULES[kind].name.en).join(', '),
});

/** Beyond this, a text is no number, however it is typed. */
const LONGEST_TYPED = 60;

/** Normalizes a number as people type it: full-width characters, spaces, hyphens, brackets, small letters. */
export const normalizeNumber = (text: string): string =>
  text.length > LONGEST_TYPED
    ? ''
    : toHalfWidth(text)
        .replace(/[\s()-]/g, '')
        .toUpperCase();

/** Reads and checks an identity as it was typed. Refusals name the field below `path`, never its value. */
export const readIdentity = (
  typed: TypedIdentity,
  path: readonly string[],
  today: string,
): Outcome<Identity> => {
  const number = RULES[typed.kind].read(normalizeNumber(typed.number), today);
  if (number === undefined)
    return refused(refuse('INVALID_IDENTITY_NUMBER', [...path, 'number'], RULES[typed.kind].right));
  if (typed.kind === 'PASSPORT') return readPassport(number, typed.country, path);
  return typed.country
    ? refused(refuse('INVALID_INPUT', [...path, 'country'], NO_COUNTRY))
    : { value: { kind: kindOf(typed.kind, number), number } };
};

const NO_COUNTRY: Bilingual = { zh: '只有护照须填写签发国', en: 'only a passport has a country' };
const NEEDS_COUNTRY: Bilingual = {
  zh: '护照须填写签发国家或地区的三位字母代码（ISO 3166-1），如 JPN',
  en: 'a passport needs the country that issued it, as the three letters of ISO 3166-1 such as JPN',
};

const readPassport = (
  number: string,
  typed: TypedIdentity['country'],
  path: readonly string[],
): Outcome<Identity> => {
  const country = typed?.toUpperCase() ?? '';
  return isIssuer(country)
    ? { value: { kind: 'PASSPORT', number, country } }
    : refused(refuse('INVALID_INPUT', [...path, 'country'], NEEDS_COUNTRY));
};

// nobody can own a number of region 999999; tests use it for residents
const UNASSIGNED = '999999';

/** A number that a resident number is taken for says itself whose it is: permits begin with 81, 82, 83 or 9. */
const kindOf = (kind: IdentityKind, number: string): IdentityKind => {
  if (kind !== 'RESIDENT_ID' || number.startsWith(UNASSIGNED)) return kind;
  if (/^8[123]/.test(number)) return 'RESIDENCE_PERMIT';
  return number.startsWith('9') ? 'FOREIGN_PERMANENT_RESIDENT_ID' : kind;
};

const UNIFIED_LENGTH = 18;
const UNIFIED_KINDS: readonly IdentityKind[] = [
  'RESIDENT_ID',
  'RESIDENCE_PERMIT',
  'FOREIGN_PERMANENT_RESIDENT_ID',
];

/**
 * Returns the text that a person's keyed hash is of. Resident numbers and permits share one series of numbers and are
 * hashed as before 0.3.0, by the number alone; any other number with its kind and country.
 */
export const hashedText = (identity: Identity): string =>
  isUnified(identity) ? identity.number : [identity.kind, identity.country ?? '', identity.number].join(' ');

/** Names the series of which a person has one number for life. Null: a passport, whose number its renewal changes. */
export const seriesOf = ({ kind, number }: Identity): string | null => {
  if (kind === 'PASSPORT') return null;
  return isUnified({ kind, number }) ? 'UNIFIED' : kind;
};

const isUnified = ({ kind, number }: Identity): boolean =>
  UNIFIED_KINDS.includes(kind) && number.length === UNIFIED_LENGTH;

/** The identity claims of a token, as the issuer sends them. */
export type IdentityClaims = {
  readonly identityNumber?: unknown;
  readonly identityKind?: unknown;
  readonly identityCountry?: unknown;
};

// birth dates of resident numbers are dates in China
const RESIDENT_TIME_ZONE = 'Asia/Shanghai';

/** Reads the identity of a token. Undefined: no valid one, so the asker has no proven identity. */
export const readIdentityClaims = (claims: IdentityClaims, now: Date): Identity | undefined => {
  const { identityNumber: number, identityKind = DEFAULT_KIND, identityCountry } = claims;
  const kind = IdentityKind.safeParse(identityKind).data;
  if (typeof number !== 'string' || kind === undefined) return undefined;
  const country = typeof identityCountry === 'string' ? identityCountry : null;
  const read = readIdentity({ kind, number, country }, [], localDay(now, RESIDENT_TIME_ZONE));
  return 'value' in read ? read.value : undefined;
};
