import type { Page } from '../dynamodb/queryPage.ts';
import type { QueryPostingsArgs } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { pageOf, pageOfList } from '../request/paging.ts';
import { isOn } from './directory.ts';
import { postingId } from './model/fields.ts';
import type { Posting } from './model/staff.ts';

/** Lists postings, sorted by id. For operators and supervisors of the district. */
export const listPostings = async (
  context: Context,
  args: QueryPostingsArgs,
): Promise<Outcome<Page<Posting, string>>> => {
  const asker = permit(context, 'postings');
  if (isRefused(asker)) return asker;
  if (asker.value.district !== null && asker.value.district !== args.district)
    return refused(refuse('FORBIDDEN', ['district']));
  const directory = await context.services.registry.find(args.district);
  if (!directory) return refused(refuse('UNKNOWN_DISTRICT', ['district']));
  const { first, after } = pageOf(args, postingId, context);
  const fitting = (directory.pack.staff?.postings ?? [])
    .filter(({ desk }) => !args.desk || desk === args.desk)
    .filter(({ subject }) => !args.subject || subject === args.subject)
    .filter((posting) => !args.on || isOn(posting, args.on))
    .filter(({ id }) => after === undefined || id > after)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return { value: pageOfList(fitting, first, ({ id }) => id) };
};
