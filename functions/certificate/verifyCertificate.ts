import { type Certificate, type CertificateStatus, deriveCertificateStatus } from '../case/certificate.ts';
import { isErasedCase } from '../case/eraseCase.ts';
import type { Case } from '../case/model.ts';
import { parseCaseNumber } from '../record/numbers.ts';
import { matterVersion } from '../registry/directory.ts';
import type { MatterVersion } from '../registry/model/matter.ts';
import type { Context } from '../request/context.ts';
import { buildClaims, type CertificateClaims } from './claims.ts';

/** The public result of verifying a token. INVALID never says why. */
export type Verification =
  | { readonly status: 'INVALID' }
  | {
      readonly status: CertificateStatus;
      readonly number: string;
      readonly matter: MatterVersion;
      /** Null once the people of the case are erased. */
      readonly holder: string | null;
      readonly certificate: Certificate;
    };

const INVALID: Verification = { status: 'INVALID' };

/** Verifies a token, without login: the signature first, so that nobody can probe for case numbers. */
export const verifyCertificate = async ({ services, now }: Context, token: string): Promise<Verification> => {
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
    status: deriveCertificateStatus(certificate, now, timeZone),
    number: seen.number,
    matter,
    holder: isErasedCase(seen) ? null : claims.name,
    certificate,
  };
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
  claims: CertificateClaims,
  timeZone: string,
): boolean => {
  const said = buildClaims(claims.iss, { number: seen.number, holder, certificate, timeZone });
  // an erased case has no holder to compare with
  const isHolder = isErasedCase(seen) || said.name === claims.name;
  return said.iat === claims.iat && said.exp === claims.exp && isHolder;
};
