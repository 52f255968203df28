import type { Lang } from './graphql/generated/types.ts';

/** A text in the languages of the system. */
export type Bilingual = { readonly zh: string; readonly en: string };

/** The name in the language that a field's `lang` asks for. */
export const inLang = (names: Bilingual, lang: Lang | null | undefined): string =>
  lang === 'EN' ? names.en : names.zh;
