import type { Directory } from '../registry/directory.ts';
import type { Names } from '../registry/model/fields.ts';

/** A part of a district with its own counters, and its name. */
export type Part = { readonly key: string; readonly label: Names };

/** Lists the parts of a district by kind, past and future ones too. */
export const partsOf = (
  { windows, villages, matters }: Directory,
  by: 'WINDOW' | 'VILLAGE' | 'MATTER',
): Part[] => {
  switch (by) {
    case 'WINDOW':
      return [...windows.values()].map(({ id, name }) => ({ key: id, label: name }));
    case 'VILLAGE':
      return [...villages.values()].map(({ code, name }) => ({ key: code, label: name }));
    case 'MATTER':
      return [...matters].map(([key, versions]) => ({
        key,
        label: versions.at(-1)?.name ?? sameInBoth(key),
      }));
  }
};

/** Makes a name that is the same in both languages. */
export const sameInBoth = (text: string): Names => ({ zh: text, en: text });
