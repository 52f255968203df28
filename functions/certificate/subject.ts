import { openForm } from '../case/filing/form.ts';
import type { Case } from '../case/model.ts';
import { CasePeople, toIdentity } from '../identity/person.ts';
import type { Names } from '../registry/model/fields.ts';
import type { MatterVersion } from '../registry/model/matter.ts';
import type { Context } from '../request/context.ts';
import { labelFields, spellOutChoices } from './certifiedFields.ts';
import type { CertificateSubject, CertifiedValues } from './signing/claims.ts';

/** Names the document that a matter version grants. */
export const nameDocument = ({ result, name }: MatterVersion): Names =>
  result.zh && result.en ? result : name;

/** Gathers what the certificate of a case says; decrypts its people and, on record, its form. Undefined: it has none. */
export const openSubject = async (
  context: Context,
  seen: Case,
  matter: MatterVersion,
  timeZone: string,
): Promise<CertificateSubject | undefined> => {
  const { number, certificate, applicant, sealed } = seen;
  if (!certificate) return undefined;
  const { personSeal } = context.services;
  const fields = await openCertified(context, seen, matter);
  const people = sealed && (await personSeal.open(CasePeople, sealed, { purpose: 'PEOPLE', number }));
  return {
    number,
    holder: applicant.name,
    certificate,
    timeZone,
    document: nameDocument(matter),
    fields: spellOutChoices(matter, fields),
    labels: labelFields(matter, fields),
    ...(people && { identity: toIdentity(people.applicant) }),
  };
};

/** Opens what a form says in the fields that the matter version certifies. */
const openCertified = async (
  context: Context,
  seen: Case,
  { certificate }: MatterVersion,
): Promise<CertifiedValues> => {
  const names = certificate?.fields ?? [];
  const form = names.length > 0 ? await openForm(context, seen) : null;
  return Object.fromEntries(
    names.flatMap((name) => (form && Object.hasOwn(form, name) ? [[name, form[name]]] : [])),
  );
};
