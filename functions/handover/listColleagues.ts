import type { QueryColleaguesArgs } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import { hints } from '../refusal/hints.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { type Directory, isOn, todayIn } from '../registry/directory.ts';
import type { Window } from '../registry/model/place.ts';
import type { Posting } from '../registry/model/staff.ts';
import { isInService } from '../registry/openings.ts';
import type { CountedPage } from '../request/connection.ts';
import type { Context } from '../request/context.ts';
import { pageOfList } from '../request/paging.ts';

/** A clerk at a window in service, to whom work may be handed over. */
export type Colleague = { readonly directory: Directory; readonly window: Window; readonly posting: Posting };

/** Lists the clerks who serve at windows of a district today, by window, without the asker. Reads the registry only. */
export const listColleagues = async (
  context: Context,
  { district, window }: Pick<QueryColleaguesArgs, 'district' | 'window'>,
  { first, after }: { readonly first: number; readonly after?: string },
): Promise<Outcome<CountedPage<Colleague, string>>> => {
  const asker = permit(context, 'colleagues');
  if (isRefused(asker)) return asker;
  if (asker.value.district !== district) return refused(refuse('FORBIDDEN', ['district'], hints.ownDistrict));
  const directory = await context.services.registry.find(district);
  if (!directory) return refused(refuse('UNKNOWN_DISTRICT', ['district']));
  if (window && !directory.windows.has(window)) return refused(refuse('UNKNOWN_WINDOW', ['window']));
  const day = todayIn(directory, context.now);
  const all = serving(directory, day)
    .filter((one) => one.posting.subject !== asker.value.subject && (!window || one.window.id === window))
    .toSorted((a, b) => (positionOf(a) < positionOf(b) ? -1 : 1));
  const rest = after === undefined ? all : all.filter((one) => positionOf(one) > after);
  return { value: { page: pageOfList(rest, first, positionOf), totalCount: async () => all.length } };
};

const serving = (directory: Directory, day: string): Colleague[] =>
  (directory.pack.staff?.postings ?? [])
    .filter((posting) => isOn(posting, day))
    .flatMap((posting) => {
      const window = directory.windows.get(posting.desk);
      return window && isInService(window, day) ? [{ directory, window, posting }] : [];
    });

// main duty comes before reserve
const positionOf = ({ window, posting }: Colleague): string => `${window.id} ${posting.duty} ${posting.id}`;
