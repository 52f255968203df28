import type { Bilingual } from '../bilingual.ts';
import type { Field } from '../registry/model/form.ts';
import type { MatterVersion } from '../registry/model/matter.ts';
import type { CertifiedValues } from './signing/claims.ts';

/** A certified field as people read it. */
export type CertifiedField = { readonly name: string; readonly label: Bilingual; readonly value: Bilingual };

/** Describes certified fields by the form of their matter version, in its order. */
export const describeFields = ({ form }: MatterVersion, fields: CertifiedValues): CertifiedField[] =>
  Object.entries(form?.properties ?? {}).flatMap(([name, field]) =>
    Object.hasOwn(fields, name)
      ? [{ name, label: labelOf(field), value: describeValue(field, fields[name]) }]
      : [],
  );

const labelOf = (field: Field): Bilingual => ({ zh: field.title, en: field['x-title-en'] });

const YES: Bilingual = { zh: '是', en: 'yes' };
const NO: Bilingual = { zh: '否', en: 'no' };

const describeValue = (field: Field, value: unknown): Bilingual => {
  if (typeof value === 'boolean') return value ? YES : NO;
  const text = String(value);
  const chosen = field.type === 'string' ? field.oneOf?.find((one) => one.const === text) : undefined;
  return chosen ? { zh: chosen.title, en: chosen['x-title-en'] } : { zh: text, en: text };
};
