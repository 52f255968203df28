import type { PageRequest } from '../dynamodb/queryPage.ts';
import { permit } from '../identity/permit.ts';
import { hints } from '../refusal/hints.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import type { OverduePage, OverduePosition } from './repository.ts';

/** Lists the escalated overdue items of a district, the oldest first, for its supervisor. */
export const listEscalations = async (
  context: Context,
  district: string,
  page: PageRequest<OverduePosition>,
): Promise<Outcome<OverduePage>> => {
  const supervisor = permit(context, 'escalations');
  if (isRefused(supervisor)) return supervisor;
  if (supervisor.value.district !== district)
    return refused(refuse('FORBIDDEN', ['district'], hints.ownDistrict));
  return { value: await context.services.escalations.list(district, page) };
};
