/** A language of the page. */
type Language = 'zh' | 'en';

import { FIELD_NAMES, VALUE_NAMES } from './fieldNames';

const at = (language: Language): 0 | 1 => (language === 'zh' ? 0 : 1);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** How a value is worded: in which language, and how it writes a day. */
export type Wording = { readonly language: Language; readonly day: (day: string) => string };

/** The path of a field in words: `hours.from` becomes “办公时间 › 起”. Codes in it stay. */
export const showPath = (path: string, language: Language): string =>
  path
    .split('.')
    .map((part) => FIELD_NAMES[part]?.[at(language)] ?? part)
    .join(' › ');

/** The value of a field, which the endpoint gives as JSON, in words; a dash without one. */
export const showValue = (json: string | null | undefined, wording: Wording): string => {
  if (json === null || json === undefined) return '—';
  try {
    return showAny(JSON.parse(json), wording) || '—';
  } catch {
    // cut after 500 characters: as many words as there are
    return json.replaceAll(/["{}[\]\\]+/g, ' ').trim();
  }
};

const showAny = (value: unknown, wording: Wording): string => {
  const { language } = wording;
  if (value === null || value === undefined) return '';
  if (value === true || value === false) return YES[language][value ? 0 : 1];
  if (Array.isArray(value)) return value.map((one) => showAny(one, wording)).join(SEPARATOR[language]);
  if (typeof value === 'object') return showObject(value, wording);
  return showText(String(value), wording);
};

const YES = { zh: ['是', '否'], en: ['yes', 'no'] } as const;
const SEPARATOR = { zh: '；', en: '; ' } as const;

const showText = (text: string, { language, day }: Wording): string =>
  DAY.test(text) ? day(text) : (VALUE_NAMES[text]?.[at(language)] ?? text);

const showObject = (value: object, wording: Wording): string => {
  const fields: Readonly<Record<string, unknown>> = { ...value };
  const { language } = wording;
  const own = fields[language];
  if (typeof own === 'string') return own;
  const { from, to, ...rest } = fields;
  const span = 'from' in fields || 'to' in fields ? [showSpan(from, to, wording)] : [];
  const named = Object.entries(rest).flatMap(([name, one]) => {
    const text = showAny(one, wording);
    return text === '' ? [] : [`${FIELD_NAMES[name]?.[at(language)] ?? name} ${text}`];
  });
  return [...span, ...named].join(language === 'zh' ? '，' : ', ');
};

const showSpan = (from: unknown, to: unknown, wording: Wording): string => {
  const [begin, end] = [showAny(from, wording), showAny(to, wording)];
  return begin === end ? begin : `${begin}–${end}`;
};
