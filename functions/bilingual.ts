import type { Lang } from './graphql/generated/types.ts';

/** A text in both languages of the platform. */
export type Bilingual = { readonly zh: string; readonly en: string };

/** Selects the language of a field's `lang` argument; Chinese by default. */
export const inLang = (names: Bilingual, lang: Lang | null | undefined): string =>
  lang === 'EN' ? names.en : names.zh;
