import { recordListing } from '../accessLog/recordListing.ts';
import { isStaffAt } from '../case/access.ts';
import { Case } from '../case/model.ts';
import type { HeaderPage } from '../case/repository.ts';
import type { Task } from '../dynamodb/keys.ts';
import { EMPTY_PAGE, listReadable, type PageRequest, parseLater } from '../dynamodb/queryPage.ts';
import { type Permitted, permit } from '../identity/permit.ts';
import { isRefused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';

/**
 * Lists the cases whose bad rating waits for an answer or a call back at the clerk's desk; for a
 * supervisor, the appeals of their district. The most urgent first. Records in the log of lists what it shows.
 * Empty: not their desk.
 */
export const listRatingsToAnswer = async (
  context: Context,
  desk: string | null | undefined,
  request: PageRequest,
): Promise<HeaderPage> => {
  const asker = permit(context, 'ratingsToAnswer');
  const task = isRefused(asker) ? null : await taskOf(context, asker.value, desk);
  if (!task) return EMPTY_PAGE;
  const { items, hasMore } = await context.services.tasks.listWaiting(task, request);
  const cases = items.map(({ node, position }) => parseLater(position, () => Case.parse(node)));
  const page = { items: cases, hasMore };
  await recordListing(
    context,
    listReadable(page).map(({ number }) => number),
  );
  return page;
};

const taskOf = async (
  { services }: Context,
  asker: Permitted<'ratingsToAnswer'>,
  desk: string | null | undefined,
): Promise<Task | null> => {
  const directory = asker.district === null ? undefined : await services.registry.find(asker.district);
  if (!directory) return null;
  if (asker.role === 'SUPERVISOR') return { of: 'APPEAL', district: directory.district.code };
  return desk && isStaffAt(asker, directory, desk) ? { of: 'RATING', desk } : null;
};
