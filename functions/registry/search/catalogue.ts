import type { Page, PageRequest } from '../../dynamodb/queryPage.ts';
import type { DistrictMattersArgs } from '../../graphql/generated/types.ts';
import { pageOfList } from '../../request/paging.ts';
import { type Directory, matterOn } from '../directory.ts';
import type { MatterVersion } from '../model/matter.ts';
import { createSearch, normalizeSearch } from './searchTexts.ts';

/** A page of the catalogue, and the number of hits on all pages. */
export type CataloguePage = Page<MatterVersion, string> & { readonly total: number };

type Filter = Pick<DistrictMattersArgs, 'search' | 'serviceClass' | 'channel' | 'theme'>;

/** No code or name is longer. */
const LONGEST_WORDS = 200;

/** Searches the matters in force on a day, sorted by code; `after` is a code. */
export const searchCatalogue = (
  directory: Directory,
  day: string,
  { search, serviceClass, channel, theme }: Filter,
  { first, after }: PageRequest<string>,
): CataloguePage => {
  if ((search?.length ?? 0) > LONGEST_WORDS) return { items: [], hasMore: false, total: 0 };
  const fitting = [...directory.matters.keys()]
    .sort()
    .flatMap((code) => matterOn(directory, code, day) ?? [])
    .filter(createSearch(normalizeSearch(search ?? '')))
    .filter((matter) => !serviceClass || matter.serviceClass === serviceClass)
    .filter((matter) => !channel || matter.channels.includes(channel))
    .filter((matter) => !theme || matter.guide?.themes.includes(theme));
  const rest = after === undefined ? fitting : fitting.filter(({ code }) => code > after);
  return { ...pageOfList(rest, first, ({ code }) => code), total: fitting.length };
};
