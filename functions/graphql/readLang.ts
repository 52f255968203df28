import type { Lang } from './generated/types.ts';

const LANGS: Readonly<Record<string, Lang>> = { zh: 'ZH', en: 'EN' };

/** Reads the language of an Accept-Language header that weighs most, the first of equals; defaults to Chinese. */
export const readLang = (acceptLanguage = ''): Lang =>
  acceptLanguage
    .split(',')
    .flatMap(readRange)
    .toSorted((a, b) => b.weight - a.weight)[0]?.lang ?? 'ZH';

const readRange = (range: string): { lang: Lang; weight: number }[] => {
  const [tag = '', ...params] = range.split(';').map((part) => part.trim().toLowerCase());
  const lang = LANGS[tag.split('-')[0] ?? ''];
  const q = params.find((param) => param.startsWith('q='))?.slice(2);
  const weight = q === undefined ? 1 : Number(q);
  return lang && weight > 0 && weight <= 1 ? [{ lang, weight }] : [];
};
