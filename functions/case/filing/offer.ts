import type { Material } from '../../registry/model/matter.ts';
import { addMonths } from '../../time.ts';
import type { Case, Reused } from '../model.ts';
import { isVerifiable, verifiedDays } from './verified.ts';

/** A case offered as proof of a material; `validUntil` is its last day, null without end. */
export type Offer = Reused & { readonly validUntil: string | null };

/** The fields of a case that decide whether it proves a material. */
export type Source = Pick<Case, 'number' | 'matter' | 'status' | 'events' | 'certificate'>;

/** Finds what a case of the same person offers for a material: its certificate, else a verification. */
export const offerOf = (material: Material, source: Source, day: string): Offer | undefined =>
  certificateFor(material, source, day) ?? verificationFor(material, source, day);

/** Finds the best offer: a certificate before a verification, then the longest valid. */
export const bestOffer = (offers: readonly Offer[]): Offer | undefined =>
  offers.toSorted((a, b) => rank(a).localeCompare(rank(b)) || until(b).localeCompare(until(a)))[0];

const rank = ({ kind }: Offer): string => kind;
const until = ({ validUntil }: Offer): string => validUntil ?? '9999';

const verificationFor = (material: Material, source: Source, day: string): Offer | undefined => {
  const verified = isVerifiable(material) ? verifiedDays(source).get(material.code) : undefined;
  if (verified === undefined || material.validMonths === null) return undefined;
  const validUntil = addMonths(verified, material.validMonths);
  return day <= validUntil
    ? { material: material.code, kind: 'VERIFIED', number: source.number, validUntil }
    : undefined;
};

const certificateFor = (material: Material, source: Source, day: string): Offer | undefined => {
  const { certificate, matter, number } = source;
  if (!certificate || certificate.revoked || !material.provedBy.includes(matter)) return undefined;
  const { validUntil } = certificate;
  return validUntil === null || day <= validUntil
    ? { material: material.code, kind: 'CERTIFICATE', number, validUntil }
    : undefined;
};
