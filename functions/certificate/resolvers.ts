import { inLang } from '../bilingual.ts';
import { mayReachCase } from '../case/access.ts';
import { deriveCertificateStatus } from '../case/certificate.ts';
import type { Case } from '../case/model.ts';
import { casePayload, whole } from '../case/resolvers.ts';
import type { Resolvers } from '../graphql/generated/types.ts';
import { memoizeAsync } from '../memoizeAsync.ts';
import { matterVersion, todayIn } from '../registry/directory.ts';
import { getDirectory } from '../registry/getDirectory.ts';
import type { MatterVersion } from '../registry/model/matter.ts';
import type { Context } from '../request/context.ts';
import { resolveMutation } from '../request/payload.ts';
import { describeFields } from './certifiedFields.ts';
import { reprintCertificate } from './reprintCertificate.ts';
import { revokeCertificate } from './revokeCertificate.ts';
import type { CertificateSubject } from './signing/claims.ts';
import { nameDocument, openSubject } from './subject.ts';
import { verifyCertificate } from './verifyCertificate.ts';

/** A case's certificate as somebody sees it. */
export type CertificateParent = {
  readonly number: string;
  readonly certificate: NonNullable<Case['certificate']>;
  readonly matter: MatterVersion;
  readonly timeZone: string;
  /** Opens once what it says, while it is valid, for who may have the token: applicant, agent, staff of a desk of the case. */
  readonly open: () => Promise<CertificateSubject | undefined>;
};

const sign = async ({ open }: CertificateParent, { services, now }: Context): Promise<string | null> => {
  const subject = await open();
  return subject ? services.certificates.signToken(subject, now) : null;
};

const signOnce = (parent: CertificateParent, context: Context): Promise<string | null> => {
  const { signed } = context;
  const token = signed.get(parent.number) ?? sign(parent, context);
  signed.set(parent.number, token);
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
      if (!certificate || !matter) return null;
      const { now } = context;
      const { timeZone } = directory.district;
      const isHeld =
        mayReachCase(context.asker, 'Certificate.token', directory, seen, todayIn(directory, now)) &&
        deriveCertificateStatus(certificate, now, timeZone) === 'VALID';
      const open = memoizeAsync(async () =>
        isHeld ? openSubject(context, seen, matter, timeZone) : undefined,
      );
      return { number: seen.number, certificate, matter, timeZone, open };
    },
  },
  Certificate: {
    token: (parent, _, context) => signOnce(parent, context),
    documentName: ({ matter }, { lang }) => inLang(nameDocument(matter), lang),
    fields: async ({ matter, open }) => {
      const subject = await open();
      return subject ? describeFields(matter, subject.fields) : null;
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
