import type { Page } from '../dynamodb/queryPage.ts';
import type { QueryPostingsArgs } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import { hints } from '../refusal/hints.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { pageOf, pageOfList } from '../request/paging.ts';
import { type Directory, isOn } from './directory.ts';
import { postingId } from './model/fields.ts';
import type { PostingParent } from './parents.ts';
import { findPosting } from './postings.ts';

/** Lists postings, sorted by id. For operators and supervisors of the district. */
export const listPostings = async (
  context: Context,
  args: QueryPostingsArgs,
): Promise<Outcome<Page<PostingParent, string>>> => {
  const watched = await watchedDirectory(context, args.district);
  if (isRefused(watched)) return watched;
  const { value: directory } = watched;
  const { first, after } = pageOf(args, postingId, context);
  const fitting = (directory.pack.staff?.postings ?? [])
    .filter(({ desk }) => !args.desk || desk === args.desk)
    .filter(({ subject }) => !args.subject || subject === args.subject)
    .filter((posting) => !args.on || isOn(posting, args.on))
    .filter(({ id }) => after === undefined || id > after)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((posting) => ({ directory, posting }));
  return { value: pageOfList(fitting, first, ({ posting }) => posting.id) };
};

/** Finds a posting for those who may list the district's. Undefined: unknown, or not visible to the asker. */
export const findVisiblePosting = async (
  context: Context,
  district: string,
  id: string,
): Promise<PostingParent | undefined> => {
  const watched = await watchedDirectory(context, district);
  if (isRefused(watched)) return undefined;
  const { value: directory } = watched;
  const posting = findPosting(directory, id);
  return posting && { directory, posting };
};

/** The directory of a district whose postings the asker may read. */
const watchedDirectory = async (context: Context, district: string): Promise<Outcome<Directory>> => {
  const asker = permit(context, 'postings');
  if (isRefused(asker)) return asker;
  if (asker.value.district !== null && asker.value.district !== district)
    return refused(refuse('FORBIDDEN', ['district'], hints.ownDistrict));
  const directory = await context.services.registry.find(district);
  return directory ? { value: directory } : refused(refuse('UNKNOWN_DISTRICT', ['district']));
};
