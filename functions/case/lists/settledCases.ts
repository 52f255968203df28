import type { PageRequest, Position } from '../../dynamodb/queryPage.ts';
import type { QuerySettledCasesArgs } from '../../graphql/generated/types.ts';
import { permit } from '../../identity/permit.ts';
import { isRefused } from '../../refusal/refusal.ts';
import { type CountedPage, NO_LIST } from '../../request/connection.ts';
import type { Context } from '../../request/context.ts';
import type { CaseHeader } from '../model.ts';
import { mayReadQueue, recordIfSupervisor } from './deskQueue.ts';

/**
 * Lists the cases that a desk settled or refused on a day, newest first, for its staff and the supervisors of its
 * district; records in the log of lists what a supervisor is shown. Empty: not their desk.
 */
export const listSettledCases = async (
  context: Context,
  { desk, day }: Pick<QuerySettledCasesArgs, 'desk' | 'day'>,
  request: PageRequest,
): Promise<CountedPage<CaseHeader, Position>> => {
  const asker = permit(context, 'settledCases');
  if (isRefused(asker) || asker.value.district === null) return NO_LIST;
  const { registry, cases } = context.services;
  const directory = await registry.find(asker.value.district);
  if (!directory || !mayReadQueue(asker.value, directory, desk)) return NO_LIST;
  const page = await cases.listSettled(desk, day, request);
  await recordIfSupervisor(context, page);
  return { page, totalCount: () => cases.countSettled(desk, day) };
};
