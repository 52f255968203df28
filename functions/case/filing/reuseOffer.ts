import type { Material } from '../../registry/model/matter.ts';
import { addMonths } from '../../time.ts';
import type { Case, ReusedMaterial } from '../model.ts';
import { isVerifiable, mapVerifiedDays } from './verification.ts';

/** A case offered as proof of a material; `validUntil` is its last day, null without end. */
export type ReuseOffer = ReusedMaterial & { readonly validUntil: string | null };

/** The fields of a case that decide whether it proves a material. */
export type ReuseSource = Pick<Case, 'number' | 'matter' | 'status' | 'events' | 'certificate'>;

/** Finds what a case of the same person offers for a material: its certificate, else a verification. */
export const findOffer = (material: Material, source: ReuseSource, day: string): ReuseOffer | undefined =>
  certificateFor(material, source, day) ?? verificationFor(material, source, day);

/** Finds the best offer: a certificate before a verification, then the longest valid. */
export const findBestOffer = (offers: readonly ReuseOffer[]): ReuseOffer | undefined =>
  offers.toSorted((a, b) => rank(a).localeCompare(rank(b)) || until(b).localeCompare(until(a)))[0];

const rank = ({ kind }: ReuseOffer): string => kind;
const until = ({ validUntil }: ReuseOffer): string => validUntil ?? '9999';

const verificationFor = (material: Material, source: ReuseSource, day: string): ReuseOffer | undefined => {
  const verified = isVerifiable(material) ? mapVerifiedDays(source).get(material.code) : undefined;
  if (verified === undefined || material.validMonths === null) return undefined;
  const validUntil = addMonths(verified, material.validMonths);
  return day <= validUntil
    ? { material: material.code, kind: 'VERIFIED', number: source.number, validUntil }
    : undefined;
};

const certificateFor = (material: Material, source: ReuseSource, day: string): ReuseOffer | undefined => {
  const { certificate, matter, number } = source;
  if (!certificate || certificate.revoked || !material.provedBy.includes(matter)) return undefined;
  const { validUntil } = certificate;
  return validUntil === null || day <= validUntil
    ? { material: material.code, kind: 'CERTIFICATE', number, validUntil }
    : undefined;
};
