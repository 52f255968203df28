import type { Bilingual } from '../../bilingual.ts';
import type { Field, Form } from '../../registry/model/form.ts';

const UNKNOWN: Bilingual = { zh: '此字段', en: 'This field' };

/** Returns the title of the field at a path; for an entry of a list, the title of the list's items. */
export const nameField = (form: Form, path: readonly string[]): Bilingual => {
  let field: Form | Field | undefined = form;
  for (const step of path) field = below(field, step);
  return field ? { zh: field.title, en: field['x-title-en'] } : UNKNOWN;
};

const below = (field: Form | Field | undefined, step: string): Field | undefined => {
  if (field?.type === 'object')
    return Object.hasOwn(field.properties, step) ? field.properties[step] : undefined;
  return field?.type === 'array' ? field.items : undefined;
};

const WORDS: Readonly<Record<string, Bilingual>> = {
  required: { zh: '必须填写', en: 'must be filled in' },
  false: { zh: '不在表单中', en: 'is not in the form' },
  type: { zh: '类型不符', en: 'is of the wrong type' },
  oneOf: { zh: '不是可选项', en: 'is none of the choices' },
  format: { zh: '格式有误', en: 'is not in the right format' },
  pattern: { zh: '格式有误', en: 'is not in the right format' },
  hidden: { zh: '含有不可见字符', en: 'contains characters that nobody can see' },
  minLength: { zh: '太短', en: 'is too short' },
  maxLength: { zh: '太长', en: 'is too long' },
  minimum: { zh: '太小', en: 'is too small' },
  maximum: { zh: '太大', en: 'is too large' },
  multipleOf: { zh: '精度不符', en: 'is too precise' },
  minItems: { zh: '项数太少', en: 'has too few entries' },
  maxItems: { zh: '项数太多', en: 'has too many entries' },
  uniqueItems: { zh: '有重复项', en: 'has an entry twice' },
};
const OTHERWISE: Bilingual = { zh: '有误', en: 'is not valid' };

/** Describes a violation of a JSON Schema keyword, without the value. */
export const describeFault = (keyword: string): Bilingual => WORDS[keyword] ?? OTHERWISE;
