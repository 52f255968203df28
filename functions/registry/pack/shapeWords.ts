import type * as z from 'zod';
import type { Bilingual } from '../../bilingual.ts';

type Issue = z.core.$ZodIssue;

/** Words of the types of JSON. */
const TYPES: Readonly<Record<string, Bilingual>> = {
  string: { zh: '文本', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '一组带名称的值', en: 'a group of named values' },
  record: { zh: '一组带名称的值', en: 'a group of named values' },
  null: { zh: 'null', en: 'null' },
};
const OTHER: Bilingual = { zh: '其他类型', en: 'of another type' };

/** What the size of a value counts. */
const UNITS: Readonly<Record<string, Bilingual>> = {
  string: { zh: ' 个字符', en: ' characters' },
  array: { zh: ' 项', en: ' entries' },
};

/** Says what is wrong with the shape of a value of a pack, and what a right value looks like. */
export const describeShape = (issue: Issue): Bilingual => {
  switch (issue.code) {
    case 'invalid_type': {
      const type = TYPES[issue.expected] ?? OTHER;
      return { zh: `须填写，且须为${type.zh}`, en: `it must be given, and be ${type.en}` };
    }
    case 'too_small':
      return describeSize(['不得少于', '不得小于'], 'at least', issue.minimum, issue.origin);
    case 'too_big':
      return describeSize(['不得多于', '不得大于'], 'at most', issue.maximum, issue.origin);
    case 'invalid_format':
      return describeFormat(issue);
    case 'invalid_value': {
      const values = issue.values.map(String);
      return { zh: `须为以下之一：${values.join('、')}`, en: `it must be one of: ${values.join(', ')}` };
    }
    case 'unrecognized_keys':
      return { zh: `不应有：${issue.keys.join('、')}`, en: `it must not have: ${issue.keys.join(', ')}` };
    case 'not_multiple_of':
      return { zh: `须为 ${issue.divisor} 的倍数`, en: `it must be a multiple of ${issue.divisor}` };
    case 'custom':
      return { zh: '不得含有不可见的字符', en: 'it must not contain invisible characters' };
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
      return { zh: '不是允许的形式', en: 'it has none of the allowed forms' };
  }
};

const describeSize = (
  [count, value]: readonly [string, string],
  en: string,
  size: number | bigint,
  origin: string,
): Bilingual => {
  const unit = UNITS[origin];
  return unit
    ? { zh: `${count} ${size}${unit.zh}`, en: `it must have ${en} ${size}${unit.en}` }
    : { zh: `${value} ${size}`, en: `it must be ${en} ${size}` };
};

const describeFormat = ({ format, pattern }: Extract<Issue, { code: 'invalid_format' }>): Bilingual => {
  if (format === 'date')
    return { zh: '须为存在的日期，如 2026-05-20', en: 'it must be an existing day, such as 2026-05-20' };
  return pattern === undefined
    ? { zh: '格式不正确', en: 'its format is not valid' }
    : { zh: `须符合格式 ${pattern}`, en: `it must match ${pattern}` };
};
