import { type Certificate, type CertificateStatus, deriveCertificateStatus } from '../case/certificate.ts';
import { isErasedCase } from '../case/eraseCase.ts';
import type { Case } from '../case/model.ts';
import type { BearerCheck, QueryVerifyCertificateArgs } from '../graphql/generated/types.ts';
import { parseCaseNumber } from '../record/numbers.ts';
import { matterVersion, todayIn } from '../registry/directory.ts';
import type { MatterVersion } from '../registry/model/matter.ts';
import type { Context } from '../request/context.ts';
import { type CertifiedField, describeFields } from './certifiedFields.ts';
import { checkBearer } from './checkBearer.ts';
import { findExpiry, secondsOf, shortenName, type TokenClaims } from './signing/claims.ts';

/** The public result of verifying a token. INVALID never says why. */
export type Verification =
  | { readonly status: 'INVALID' }
  | {
      readonly status: CertificateStatus;
      readonly number: string;
      readonly matter: MatterVersion;
      /** Null if the holder does not show it, or once the people of the case are erased. */
      readonly holder: string | null;
      readonly fields: readonly CertifiedField[];
      /** Null if nobody asked. */
      readonly bearer: BearerCheck | null;
      readonly certificate: Certificate;
    };

const INVALID: Verification = { status: 'INVALID' };

/** Verifies a token, without login: the signature first, so that nobody can probe for case numbers. */
export const verifyCertificate = async (
  context: Context,
  { token, bearer }: QueryVerifyCertificateArgs,
): Promise<Verification> => {
  const { services, now } = context;
  const claims = await services.certificates.readToken(token.trim());
  const address = claims && parseCaseNumber(claims.sub);
  const directory = address && (await services.registry.find(address.district));
  const seen = directory && (await services.cases.find(address));
  const matter = seen && matterVersion(directory, seen.matter, seen.matterVersion);
  if (!claims || !directory || !matter) return INVALID;
  const { timeZone } = directory.district;
  const certificate = listCertificates(seen).find((one) => isOf(seen, one, claims, timeZone));
  if (!certificate) return INVALID;
  return {
    status: statusAt(certificate, claims, now, timeZone),
    number: seen.number,
    matter,
    ...showPerson(seen, matter, claims),
    bearer: bearer
      ? await checkBearer(context, { seen, claims, bearer, day: todayIn(directory, now) })
      : null,
    certificate,
  };
};

/** Shows what the token discloses of the person, unless they were erased. */
const showPerson = (seen: Case, matter: MatterVersion, claims: TokenClaims) =>
  isErasedCase(seen)
    ? { holder: null, fields: [] }
    : {
        holder: claims.name ?? null,
        fields: 'fields' in claims ? describeFields(matter, claims.fields) : [],
      };

/** The status of a certificate; a token of one without end expires by itself. */
const statusAt = (
  certificate: Certificate,
  { exp }: TokenClaims,
  now: Date,
  timeZone: string,
): CertificateStatus => {
  const status = deriveCertificateStatus(certificate, now, timeZone);
  const isOver = exp !== undefined && now.getTime() >= exp * 1000;
  return status === 'VALID' && isOver ? 'EXPIRED' : status;
};

type HeldCertificate = Certificate & { readonly holder: string };

// those that no longer stand first: a token that could be either is not valid
const listCertificates = ({ certificate, earlierCertificates = [], applicant }: Case): HeldCertificate[] => [
  ...earlierCertificates,
  ...(certificate ? [{ ...certificate, holder: applicant.name }] : []),
];

/** Whether a token's claims match a certificate of the case. */
const isOf = (
  seen: Case,
  { holder, ...certificate }: HeldCertificate,
  claims: TokenClaims,
  timeZone: string,
): boolean => {
  // an erased case has no holder to compare with, and a holder may leave the name out
  const isHolder = claims.name === undefined || isErasedCase(seen) || shortenName(holder) === claims.name;
  const isDated = certificate.validUntil !== null;
  const hasEnd = !isDated || findExpiry({ certificate, timeZone }, new Date(0)) === claims.exp;
  return secondsOf(certificate.issuedAt) === claims.iat && hasEnd && isHolder;
};
