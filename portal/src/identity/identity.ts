import type { IdentityInput, IdentityKind } from '../graphql/graphql';
import type { Bilingual } from '../language';

/** An identity as somebody types it. */
export type TypedIdentity = {
  readonly kind: IdentityKind;
  readonly number: string;
  /** The country of a passport. */
  readonly country: string;
};

/** An identity of which nothing is typed yet. */
export const noIdentity: TypedIdentity = { kind: 'RESIDENT_ID', number: '', country: '' };

/** The identity as the endpoint takes it. */
export const toIdentity = ({ kind, number, country }: TypedIdentity): IdentityInput => ({
  kind,
  number: number.trim(),
  ...(kind === 'PASSPORT' && country.trim() !== '' && { country: country.trim().toUpperCase() }),
});

const kindsZh: Record<IdentityKind, string> = {
  RESIDENT_ID: '居民身份证',
  RESIDENCE_PERMIT: '港澳台居民居住证',
  HONG_KONG_MACAO_TRAVEL_PERMIT: '港澳居民来往内地通行证',
  TAIWAN_TRAVEL_PERMIT: '台湾居民来往大陆通行证',
  PASSPORT: '护照',
  FOREIGN_PERMANENT_RESIDENT_ID: '外国人永久居留身份证',
  BIRTH_CERTIFICATE: '出生医学证明',
  ORGANISATION: '统一社会信用代码',
};
const zh = {
  kind: '证件类型',
  kinds: kindsZh,
  country: '签发国（三位字母，例如 JPN）',
  show: '显示',
  hide: '隐藏',
};

/** Texts about identity documents. */
export const identityWords: Bilingual<typeof zh> = {
  zh,
  en: {
    kind: 'Kind of document',
    kinds: {
      RESIDENT_ID: 'Resident ID card',
      RESIDENCE_PERMIT: 'Residence permit (Hong Kong, Macao, Taiwan)',
      HONG_KONG_MACAO_TRAVEL_PERMIT: 'Mainland Travel Permit (Hong Kong, Macao)',
      TAIWAN_TRAVEL_PERMIT: 'Mainland Travel Permit (Taiwan)',
      PASSPORT: 'Passport',
      FOREIGN_PERMANENT_RESIDENT_ID: 'Foreign permanent resident ID card',
      BIRTH_CERTIFICATE: 'Birth certificate',
      ORGANISATION: 'Unified social credit code',
    },
    country: 'Issuing country (three letters, such as JPN)',
    show: 'Show',
    hide: 'Hide',
  },
};

const isKind = (name: string): name is IdentityKind => Object.hasOwn(kindsZh, name);

/** Every kind of document, in the order of choices. */
export const IDENTITY_KINDS: readonly IdentityKind[] = Object.keys(kindsZh).filter(isKind);
