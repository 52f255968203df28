import type { Directory } from '../registry/directory.ts';
import type { Names } from '../registry/model/fields.ts';

/** A part of a district that has counters of its own, with a name to show. */
export type Part = { readonly key: string; readonly label: Names };

/** All parts of a district of one kind, those of other days too. */
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
      return [...matters].map(([key, versions]) => ({ key, label: versions.at(-1)?.name ?? same(key) }));
  }
};

/** A name that is the same in both languages. */
export const same = (text: string): Names => ({ zh: text, en: text });
