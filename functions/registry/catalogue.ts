import type { DistrictMattersArgs } from '../graphql/generated/types.ts';
import { type Directory, matterOn } from './directory.ts';
import type { MatterVersion } from './model/matter.ts';

/** A page of the catalogue. */
export type CataloguePage = {
  readonly matters: readonly MatterVersion[];
  readonly hasMore: boolean;
  readonly total: number;
};

/** Matters in force on a day that fit the search, by code; `after` is the last code seen. */
export const searchCatalogue = (
  directory: Directory,
  day: string,
  { search, serviceClass, channel }: Pick<DistrictMattersArgs, 'search' | 'serviceClass' | 'channel'>,
  { first, after }: { readonly first: number; readonly after?: string },
): CataloguePage => {
  const fitting = [...directory.matters.keys()]
    .sort()
    .flatMap((code) => matterOn(directory, code, day) ?? [])
    .filter((matter) => !search || mentions(matter, search.trim().toLowerCase()))
    .filter((matter) => !serviceClass || matter.serviceClass === serviceClass)
    .filter((matter) => !channel || matter.channels.includes(channel));
  const rest = after === undefined ? fitting : fitting.filter(({ code }) => code > after);
  return { matters: rest.slice(0, first), hasMore: rest.length > first, total: fitting.length };
};

const mentions = ({ code, name }: MatterVersion, words: string): boolean =>
  [code, name.zh, name.en].some((text) => text.toLowerCase().includes(words));
