import * as z from 'zod';
import type { Certificate } from '../../case/certificate.ts';
import type { Identity } from '../../identity/identity.ts';
import { Names } from '../../registry/model/fields.ts';
import { endOfDay, localDay } from '../../time.ts';
import { BearerClaim, hashBearer } from './bearer.ts';
import { type Disclosure, digestsOf, discloseMember } from './sdJwt.ts';

const common = {
  iss: z.string(),
  /** The case number. */
  sub: z.string(),
  /** The instant of issue, in seconds since 1970. */
  iat: z.int(),
};

/** The claims of a certificate token. Its holder may have left out name, bearer and fields. */
export const CertificateClaims = z.object({
  ...common,
  /** The end of the last valid day, or the day by which a token of a certificate without end is signed again. */
  exp: z.int(),
  vct: z.literal('urn:tongban:certificate'),
  /** Its place in a status list; absent if it was granted before 0.3.0. */
  status: z.object({ status_list: z.object({ idx: z.int(), uri: z.string() }) }).optional(),
  /** The document's name. */
  document: Names,
  /** The holder, masked. */
  name: z.string().optional(),
  bearer: BearerClaim.optional(),
  fields: z.record(z.string(), z.unknown()).default({}),
});

/** The claims of a token of releases before 0.3.0. */
export const EarlierClaims = z.object({ ...common, exp: z.int().optional(), name: z.string() });

/** What a token of either kind says. */
export type TokenClaims = z.infer<typeof EarlierClaims> | z.infer<typeof CertificateClaims>;

/** Values of certified fields by name, as the form has them. */
export type CertifiedValues = Readonly<Record<string, unknown>>;

/** The content of a certificate before signing. */
export type CertificateSubject = {
  readonly number: string;
  readonly holder: string;
  readonly certificate: Certificate;
  readonly timeZone: string;
  /** The document's name. */
  readonly document: Names;
  /** What the form says in the fields that the matter version certifies; a choice is spelt out. */
  readonly fields: CertifiedValues;
  /** What these fields are called, in Chinese and English. */
  readonly labels: Readonly<Record<string, readonly [zh: string, en: string]>>;
  /** The holder's document; absent once erased. */
  readonly identity?: Identity | undefined;
};

// more mask characters add nothing but size
const NAME_LENGTH = 6;

/** Cuts a masked name to what a token holds of it. */
export const shortenName = (holder: string): string => [...holder].slice(0, NAME_LENGTH).join('');

/** Returns seconds since 1970. */
export const secondsOf = (instant: string): number => Math.floor(Date.parse(instant) / 1000);

/** When a token expires: with its certificate, or at the end of the year after the one in which it is signed. */
export const findExpiry = (
  { certificate: { validUntil }, timeZone }: Pick<CertificateSubject, 'certificate' | 'timeZone'>,
  now: Date,
): number => {
  const nextYear = Number(localDay(now, timeZone).slice(0, 4)) + 1;
  return secondsOf(endOfDay(validUntil ?? `${nextYear}-12-31`, timeZone));
};

/** What a token is made with beside the certificate: the issuer, its place in a status list, and how salts are made. */
export type Making = {
  readonly issuer: string;
  readonly status: { readonly idx: number; readonly uri: string } | undefined;
  readonly saltOf: (about: unknown) => string;
  readonly now: Date;
};

/**
 * Builds what is signed, and the disclosures of name, bearer and fields, each hidden for itself. The same certificate
 * gives the same texts, whenever it is asked for.
 */
export const buildClaims = async (
  { issuer, status, saltOf, now }: Making,
  subject: CertificateSubject,
): Promise<{ readonly payload: object; readonly disclosures: readonly Disclosure[] }> => {
  const { number, holder, certificate, document, fields, labels, identity } = subject;
  const hide = (place: string, name: string, value: unknown) =>
    discloseMember(saltOf([number, certificate.issuedAt, place, name, value]), name, value);
  const salt = saltOf([number, certificate.issuedAt, 'bearer']);
  const own = [
    hide('', 'name', shortenName(holder)),
    ...(identity ? [hide('', 'bearer', await hashBearer(identity, salt))] : []),
  ];
  const certified = Object.entries(fields).map(([name, value]) => hide('fields', name, value));
  const payload = {
    iss: issuer,
    sub: number,
    iat: secondsOf(certificate.issuedAt),
    exp: findExpiry(subject, now),
    vct: 'urn:tongban:certificate',
    ...(status && { status: { status_list: status } }),
    document,
    ...digestsOf(own),
    ...(certified.length > 0 && { labels, fields: digestsOf(certified) }),
    _sd_alg: 'sha-256',
  };
  return { payload, disclosures: [...own, ...certified] };
};
