import { recordListing } from '../../accessLog/recordListing.ts';
import type { RangesPosition } from '../../dynamodb/mergeRanges.ts';
import { listReadable, type Page, type PageRequest } from '../../dynamodb/queryPage.ts';
import { type Permitted, permit } from '../../identity/permit.ts';
import { isRefused } from '../../refusal/refusal.ts';
import { listDesks } from '../../registry/desks.ts';
import type { Directory } from '../../registry/directory.ts';
import { type CountedPage, NO_LIST } from '../../request/connection.ts';
import type { Context } from '../../request/context.ts';
import { isStaffAt } from '../access.ts';
import type { CaseHeader } from '../model.ts';

/**
 * Lists the open cases of a desk, the most urgent first, for its staff and the supervisors of its district; of a village's
 * window with the online filings of its village. Empty: not their desk.
 */
export const listDeskQueue = async (
  context: Context,
  desk: string,
  page: PageRequest<RangesPosition>,
): Promise<CountedPage<CaseHeader, RangesPosition>> => {
  const { registry, cases } = context.services;
  const permitted = permit(context, 'deskQueue');
  if (isRefused(permitted) || permitted.value.district === null) return NO_LIST;
  const { district } = permitted.value;
  const directory = await registry.find(district);
  if (!directory || !mayReadQueue(permitted.value, directory, desk)) return NO_LIST;
  const desks = desksInQueue(directory, desk);
  const found = await cases.listByDesk(district, desks, page);
  await recordIfSupervisor(context, found);
  return {
    page: found,
    totalCount: () => cases.countByDesk(district, desks),
  };
};

/** Records in the log of lists what a supervisor is shown; what staff see of their own desk is their work. */
export const recordIfSupervisor = async <P>(context: Context, page: Page<CaseHeader, P>): Promise<void> => {
  if (context.asker?.role !== 'SUPERVISOR') return;
  await recordListing(
    context,
    listReadable(page).map(({ number }) => number),
  );
};

/** Whether the asker may read what is at a desk: they are its staff, or a supervisor of its district. */
export const mayReadQueue = (asker: Permitted<'deskQueue'>, directory: Directory, desk: string): boolean =>
  asker.role === 'SUPERVISOR'
    ? asker.district === directory.district.code && listDesks(directory).includes(desk)
    : isStaffAt(asker, directory, desk);

/** Lists the desks whose cases are in the queue of a desk: a village's windows also serve what its residents file online. */
export const desksInQueue = ({ windows }: Directory, desk: string): string[] => {
  const window = windows.get(desk);
  return window?.level === 'VILLAGE' ? [desk, window.unit] : [desk];
};
