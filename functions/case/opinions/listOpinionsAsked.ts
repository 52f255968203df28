import * as z from 'zod';
import { recordListing } from '../../accessLog/recordListing.ts';
import type { PageRequest } from '../../dynamodb/queryPage.ts';
import type { QueryOpinionsAskedArgs } from '../../graphql/generated/types.ts';
import { type Permitted, permit } from '../../identity/permit.ts';
import { isRefused } from '../../refusal/refusal.ts';
import { listDesks } from '../../registry/desks.ts';
import type { Directory } from '../../registry/directory.ts';
import { type CountedPage, NO_LIST } from '../../request/connection.ts';
import type { Context } from '../../request/context.ts';
import { pageOfList } from '../../request/paging.ts';
import { isStaffAt } from '../access.ts';
import { desksInQueue } from '../lists/deskQueue.ts';
import type { CaseHeader } from '../model.ts';
import { isLateOpinion } from './openOpinions.ts';

type Args = Pick<QueryOpinionsAskedArgs, 'desk' | 'late'>;

/** A position in the list: when the soonest of the wanted opinions is due, and the number of the case. */
export const OpinionPosition = z.object({ dueAt: z.string(), number: z.string() });
export type OpinionPosition = z.infer<typeof OpinionPosition>;

/** A case and when the soonest of the wanted opinions on it is due. */
type Owed = OpinionPosition & { readonly seen: CaseHeader };

/**
 * Lists the open cases on which desks owe their opinion, the soonest due first. Reads all open cases of the district, 1 MB
 * a Query. Records in the log of lists what a supervisor is shown. Empty: not their desk.
 */
export const listOpinionsAsked = async (
  context: Context,
  args: Args,
  { first, after }: PageRequest<OpinionPosition>,
): Promise<CountedPage<CaseHeader, OpinionPosition>> => {
  const asker = permit(context, 'opinionsAsked');
  if (isRefused(asker) || asker.value.district === null) return NO_LIST;
  const { registry, cases } = context.services;
  const directory = await registry.find(asker.value.district);
  if (!directory) return NO_LIST;
  const isWanted = selectDesks(asker.value, directory, args.desk);
  const found = (await cases.listOpen(directory.district.code))
    .flatMap((seen) => findOwed(seen, isWanted, args.late, context.now))
    .toSorted(compare);
  const rest = after ? found.filter((one) => compare(one, after) > 0) : found;
  const page = pageOfList(rest, first, ({ dueAt, number }) => ({ dueAt, number }));
  if (asker.value.role === 'SUPERVISOR')
    await recordListing(
      context,
      page.items.map(({ node }) => node.number),
    );
  const items = page.items.map(({ node, position }) => ({ node: node.seen, position }));
  return { page: { ...page, items }, totalCount: async () => found.length };
};

/** Tells the desks of which the asker wants the list and may read it. */
const selectDesks = (
  asker: Permitted<'opinionsAsked'>,
  directory: Directory,
  desk: string | null | undefined,
): ((asked: string) => boolean) => {
  const all = desk ? desksInQueue(directory, desk) : listDesks(directory);
  const readable = new Set(
    asker.role === 'SUPERVISOR' ? all : all.filter((one) => isStaffAt(asker, directory, one)),
  );
  return (asked) => readable.has(asked);
};

const findOwed = (
  seen: CaseHeader,
  isWanted: (desk: string) => boolean,
  late: boolean,
  now: Date,
): Owed[] => {
  const [soonest] = (seen.opinions ?? [])
    .filter((one) => isWanted(one.desk) && (!late || isLateOpinion(one, now)))
    .map(({ dueAt }) => dueAt)
    .toSorted();
  return soonest === undefined ? [] : [{ dueAt: soonest, number: seen.number, seen }];
};

const compare = (a: OpinionPosition, b: OpinionPosition): number =>
  order(a.dueAt, b.dueAt) || order(a.number, b.number);

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
