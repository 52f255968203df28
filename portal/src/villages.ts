/** A village or community, and the street that it belongs to; English names are their pinyin. */
export type NamedVillage = {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly street: { readonly zh: string; readonly en: string };
};

const MOST_FOUND = 6;

/** Finds villages by their name in characters or pinyin, by their street, or by an address that names them. */
export const findVillages = <T extends NamedVillage>(villages: readonly T[], typed: string): readonly T[] => {
  const text = lettersOf(typed);
  if (text === '') return [];
  for (const isFound of WAYS) {
    const found = villages.filter((village) => isFound(village, text));
    if (found.length > 0) return found.slice(0, MOST_FOUND);
  }
  return [];
};

// the surest way first; the others count only if it finds nothing
const WAYS: readonly ((village: NamedVillage, text: string) => boolean)[] = [
  ({ zh, en }, text) => zh.startsWith(text) || lettersOf(en).startsWith(text),
  ({ zh, en }, text) => text.includes(zh) || text.includes(lettersOf(en)),
  ({ zh }, text) => zh.includes(text) || text.includes(stemOf(zh)),
  ({ street }, text) => street.zh.startsWith(text) || lettersOf(street.en).startsWith(text),
];

const stemOf = (zh: string): string => zh.replace(/(?:社区|村)$/, '');

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
