import type { Lang } from './generated/types.ts';

const LANGS: Readonly<Record<string, Lang>> = { zh: 'ZH', en: 'EN' };
const ANY = '*';

type Range = { readonly tag: string; readonly weight: number };

/**
 * Reads the language of an Accept-Language header that weighs most, the first of equals; defaults to Chinese. `*` stands
 * for the languages that the header does not name, Chinese first.
 */
export const readLang = (acceptLanguage = ''): Lang => {
  const ranges = acceptLanguage.split(',').map(readRange);
  const named = new Set(ranges.map(({ tag }) => tag));
  const unnamed = Object.keys(LANGS).find((tag) => !named.has(tag));
  return (
    ranges
      .filter(({ weight }) => weight > 0 && weight <= 1)
      .map(({ tag, weight }) => ({ lang: LANGS[tag === ANY ? (unnamed ?? '') : tag], weight }))
      .filter(({ lang }) => lang !== undefined)
      .toSorted((a, b) => b.weight - a.weight)[0]?.lang ?? 'ZH'
  );
};

// a region or script, as in zh-TW, zh-Hant or en-GB, does not matter: there is one text a language
const readRange = (range: string): Range => {
  const [tag = '', ...params] = range.split(';').map((part) => part.trim().toLowerCase());
  const q = params.find((param) => param.startsWith('q='))?.slice(2);
  return { tag: tag.split('-')[0] ?? '', weight: q === undefined ? 1 : Number(q) };
};
