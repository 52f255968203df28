import { type Language, useLanguage } from './language';

type Named = { readonly name: string };

// Chinese by pinyin, English by letters
const sortByName = <T extends Named>(things: readonly T[], language: Language): T[] =>
  [...things].sort((a, b) => a.name.localeCompare(b.name, language === 'zh' ? 'zh-CN' : 'en-GB'));

/** Sorts things by their names in the reader's language. */
export const useByName = (): (<T extends Named>(things: readonly T[]) => T[]) => {
  const { language } = useLanguage();
  return (things) => sortByName(things, language);
};
