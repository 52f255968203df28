import type { Bilingual } from '../../bilingual.ts';

// at the very end, after whatever was sent: names of the schema, and that of a field if it looks like one
const END = 400;
const UNKNOWN_FIELD =
  /; Field "([^"]{0,100})" is not defined by type "(\w{1,60})"\.(?: Did you mean ("[\w", or]{1,200}")\?)?$/;
const NOT_ONE = /; Exactly one key must be specified for OneOf type "(\w{1,60})"\.$/;
const NO_OPTION = / does not exist in "(\w{1,60})" enum\.(?: Did you mean [^?]{1,200}\?)?$/;
const NAME = /^[A-Za-z_]\w{0,59}$/;

/** The forms of values that are often written otherwise. */
const FORMS: Bilingual = {
  zh: '日期写作 2026-05-20，时刻写作 2026-05-20T09:00:00+08:00，选项须为接口列出的名称',
  en: 'a day is written 2026-05-20, an instant 2026-05-20T09:00:00+08:00, and an option as the schema names it',
};

/** Says what is wrong with a variable, from the end of what graphql-js says of it. Never repeats a value. */
export const describeFault = (message: string): Bilingual => {
  const end = message.slice(-END);
  return describeUnknownField(end) ?? describeNotOne(end) ?? describeNoOption(end) ?? FORMS;
};

const describeUnknownField = (end: string): Bilingual | undefined => {
  const [, field = '', type, meant] = UNKNOWN_FIELD.exec(end) ?? [];
  if (type === undefined) return undefined;
  const name = NAME.test(field) ? ` "${field}"` : ' of that name';
  return {
    zh: `${type} 没有${NAME.test(field) ? `“${field}”` : '该'}字段${meant ? `，是否为 ${meant}` : ''}`,
    en: `${type} has no field${name}${meant ? `; did you mean ${meant}` : ''}`,
  };
};

const describeNotOne = (end: string): Bilingual | undefined => {
  const [, type] = NOT_ONE.exec(end) ?? [];
  return type === undefined
    ? undefined
    : { zh: `${type} 须且只能填写一个字段`, en: `${type} takes exactly one of its fields` };
};

const describeNoOption = (end: string): Bilingual | undefined => {
  const [, type] = NO_OPTION.exec(end) ?? [];
  return type === undefined
    ? undefined
    : { zh: `须为接口列出的 ${type} 选项`, en: `it must be an option of ${type}, as the schema names it` };
};
