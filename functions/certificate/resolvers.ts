import { inLang } from '../bilingual.ts';
import { mayReachCase } from '../case/access.ts';
import { deriveCertificateStatus } from '../case/certificate.ts';
import { casePayload, whole } from '../case/resolvers.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { todayIn } from '../registry/directory.ts';
import { getDirectory } from '../registry/getDirectory.ts';
import type { Context } from '../request/context.ts';
import { resolveMutation } from '../request/payload.ts';
import type { CertificateSubject } from './claims.ts';
import { reprintCertificate } from './reprintCertificate.ts';
import { revokeCertificate } from './revokeCertificate.ts';
import { verifyCertificate } from './verifyCertificate.ts';

/** A case's certificate as somebody sees it. */
export type CertificateParent = CertificateSubject & {
  /** Whether they may have the token: applicant, agent, and who serves at a desk of the case. */
  readonly mayHold: boolean;
};

const signOnce = ({ services, signed }: Context, subject: CertificateSubject): Promise<string> => {
  const token = signed.get(subject.number) ?? services.certificates.signToken(subject);
  signed.set(subject.number, token);
  return token;
};

/** Resolvers of certificates. */
export const certificateResolvers = {
  Query: {
    verifyCertificate: (_, { token }, context) => verifyCertificate(context, token),
  },
  Mutation: {
    revokeCertificate: resolveMutation(revokeCertificate, casePayload),
    reprintCertificate: resolveMutation(reprintCertificate, casePayload),
  },
  Case: {
    certificate: async (parent, _, context) => {
      if (parent.status !== 'COMPLETED' || !context.asker) return null;
      const seen = await whole(parent, context);
      const directory = await getDirectory(parent, context);
      return seen.certificate
        ? {
            number: seen.number,
            holder: seen.applicant.name,
            certificate: seen.certificate,
            timeZone: directory.district.timeZone,
            mayHold: mayReachCase(
              context.asker,
              'Certificate.token',
              directory,
              seen,
              todayIn(directory, context.now),
            ),
          }
        : null;
    },
  },
  Certificate: {
    token: (parent, _, context) =>
      parent.mayHold && deriveCertificateStatus(parent.certificate, context.now, parent.timeZone) === 'VALID'
        ? signOnce(context, parent)
        : null,
    issuedAt: ({ certificate }) => certificate.issuedAt,
    validUntil: ({ certificate }) => certificate.validUntil,
    status: ({ certificate, timeZone }, _, { now }) => deriveCertificateStatus(certificate, now, timeZone),
    revocationReason: ({ certificate }) => certificate.revoked?.reason ?? null,
  },
  CertificateVerification: {
    matterName: (known, { lang }) => (known.status === 'INVALID' ? null : inLang(known.matter.name, lang)),
    number: (known) => (known.status === 'INVALID' ? null : known.number),
    holder: (known) => (known.status === 'INVALID' ? null : known.holder),
    issuedAt: (known) => (known.status === 'INVALID' ? null : known.certificate.issuedAt),
    validUntil: (known) => (known.status === 'INVALID' ? null : known.certificate.validUntil),
  },
} satisfies Resolvers;
