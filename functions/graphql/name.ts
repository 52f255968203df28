import type { Bilingual } from '../bilingual.ts';
import type { Lang } from './generated/types.ts';

/** The name in the language that a field's `lang` asks for. */
export const inLang = (names: Bilingual, lang: Lang | null | undefined): string =>
  lang === 'EN' ? names.en : names.zh;
