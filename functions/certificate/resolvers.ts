import { inLang } from '../bilingual.ts';
import { mayReachCase } from '../case/access.ts';
import { deriveCertificateStatus } from '../case/certificate.ts';
import type { Case } from '../case/model.ts';
import { casePayload, whole } from '../case/resolvers.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { matterVersion, todayIn } from '../registry/directory.ts';
import { getDirectory } from '../registry/getDirectory.ts';
import type { MatterVersion } from '../registry/model/matter.ts';
import type { Context } from '../request/context.ts';
import { resolveMutation } from '../request/payload.ts';
import { describeFields } from './certifiedFields.ts';
import { reprintCertificate } from './reprintCertificate.ts';
import { revokeCertificate } from './revokeCertificate.ts';
import { nameDocument, openSubject } from './subject.ts';
import { verifyCertificate } from './verifyCertificate.ts';

/** A case's certificate as somebody sees it. */
export type CertificateParent = {
  readonly seen: Case;
  readonly certificate: NonNullable<Case['certificate']>;
  readonly matter: MatterVersion;
  readonly timeZone: string;
  /** Whether they may have the token: applicant, agent, and who serves at a desk of the case. */
  readonly mayHold: boolean;
};

/** What a certificate says, for an asker who may hold it while it is valid. */
const openHeld = async (
  { seen, certificate, matter, timeZone, mayHold }: CertificateParent,
  context: Context,
) =>
  mayHold && deriveCertificateStatus(certificate, context.now, timeZone) === 'VALID'
    ? openSubject(context, seen, matter, timeZone)
    : undefined;

const sign = async (parent: CertificateParent, context: Context): Promise<string | null> => {
  const subject = await openHeld(parent, context);
  return subject ? context.services.certificates.signToken(subject, context.now) : null;
};

const signOnce = (parent: CertificateParent, context: Context): Promise<string | null> => {
  const { signed } = context;
  const token = signed.get(parent.seen.number) ?? sign(parent, context);
  signed.set(parent.seen.number, token);
  return token;
};

/** Resolvers of certificates. */
export const certificateResolvers = {
  Query: {
    verifyCertificate: (_, args, context) => verifyCertificate(context, args),
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
      const matter = matterVersion(directory, seen.matter, seen.matterVersion);
      const { certificate } = seen;
      const today = todayIn(directory, context.now);
      return certificate && matter
        ? {
            seen,
            certificate,
            matter,
            timeZone: directory.district.timeZone,
            mayHold: mayReachCase(context.asker, 'Certificate.token', directory, seen, today),
          }
        : null;
    },
  },
  Certificate: {
    token: (parent, _, context) => signOnce(parent, context),
    documentName: ({ matter }, { lang }) => inLang(nameDocument(matter), lang),
    fields: async (parent, _, context) => {
      const subject = await openHeld(parent, context);
      return subject ? describeFields(parent.matter, subject.fields) : null;
    },
    issuedAt: ({ certificate }) => certificate.issuedAt,
    validUntil: ({ certificate }) => certificate.validUntil,
    status: ({ certificate, timeZone }, _, { now }) => deriveCertificateStatus(certificate, now, timeZone),
    revocationReason: ({ certificate }) => certificate.revoked?.reason ?? null,
  },
  CertifiedField: {
    label: ({ label }, { lang }) => inLang(label, lang),
    value: ({ value }, { lang }) => inLang(value, lang),
  },
  CertificateVerification: {
    matterName: (known, { lang }) => (known.status === 'INVALID' ? null : inLang(known.matter.name, lang)),
    documentName: (known, { lang }) =>
      known.status === 'INVALID' ? null : inLang(nameDocument(known.matter), lang),
    number: (known) => (known.status === 'INVALID' ? null : known.number),
    holder: (known) => (known.status === 'INVALID' ? null : known.holder),
    issuedAt: (known) => (known.status === 'INVALID' ? null : known.certificate.issuedAt),
    validUntil: (known) => (known.status === 'INVALID' ? null : known.certificate.validUntil),
    fields: (known) => (known.status === 'INVALID' ? [] : [...known.fields]),
    bearer: (known) => (known.status === 'INVALID' ? null : known.bearer),
  },
} satisfies Resolvers;
