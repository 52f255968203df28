import type { Bilingual } from '../bilingual.ts';
import type { Field } from '../registry/model/form.ts';
import type { MatterVersion } from '../registry/model/matter.ts';
import type { CertificateSubject, CertifiedValues } from './signing/claims.ts';

/** A certified field as people read it. */
export type CertifiedField = { readonly name: string; readonly label: Bilingual; readonly value: Bilingual };

type Fields = NonNullable<MatterVersion['form']>['properties'];

/** Pairs the fields of a matter version's form that are certified with their values, in the order of the form. */
const pairFields = <T>(
  { form }: MatterVersion,
  fields: CertifiedValues,
  pair: (name: string, field: Field, value: unknown) => T,
): T[] => {
  const properties: Fields = form?.properties ?? {};
  return Object.entries(properties).flatMap(([name, field]) =>
    Object.hasOwn(fields, name) ? [pair(name, field, fields[name])] : [],
  );
};

/** Describes certified fields by the form of their matter version, in its order. */
export const describeFields = (matter: MatterVersion, fields: CertifiedValues): CertifiedField[] =>
  pairFields(matter, fields, (name, field, value) => ({
    name,
    label: labelOf(field),
    value: describeValue(field, value),
  }));

/** Lists the labels of certified fields: short, for a code that a phone reads from paper. */
export const labelFields = (matter: MatterVersion, fields: CertifiedValues): CertificateSubject['labels'] =>
  Object.fromEntries(
    pairFields(matter, fields, (name, field) => {
      const { zh, en } = labelOf(field);
      return [name, [zh, en]] as const;
    }),
  );

/** Puts to each choice what it says in both languages, for a reader who has no form: `[choice, zh, en]`. */
export const spellOutChoices = (matter: MatterVersion, fields: CertifiedValues): CertifiedValues =>
  Object.fromEntries(
    pairFields(matter, fields, (name, field, value) => {
      const chosen = findChoice(field, value);
      return [name, chosen ? [chosen.const, chosen.title, chosen['x-title-en']] : value] as const;
    }),
  );

const labelOf = (field: Field): Bilingual => ({ zh: field.title, en: field['x-title-en'] });

const YES: Bilingual = { zh: '是', en: 'yes' };
const NO: Bilingual = { zh: '否', en: 'no' };

const describeValue = (field: Field, value: unknown): Bilingual => {
  if (typeof value === 'boolean') return value ? YES : NO;
  const chosen = findChoice(field, value);
  if (chosen) return { zh: chosen.title, en: chosen['x-title-en'] };
  const text = String(value);
  return { zh: text, en: text };
};

// a token spells its choices out
const findChoice = (field: Field, value: unknown) => {
  const code: unknown = Array.isArray(value) ? value[0] : value;
  return field.type === 'string' ? field.oneOf?.find((one) => one.const === code) : undefined;
};
