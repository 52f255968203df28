import type { PageRequest } from '../dynamodb/queryPage.ts';
import { permit } from '../identity/permit.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import type { LatePage, LatePosition } from './repository.ts';

/** What is late in a district and was brought up, the longest waiting first. The district's supervisor. */
export const escalations = async (
  context: Context,
  district: string,
  page: PageRequest<LatePosition>,
): Promise<Outcome<LatePage>> => {
  const supervisor = permit(context, 'escalations');
  if (isRefused(supervisor)) return supervisor;
  if (supervisor.value.district !== district) return refused(refuse('FORBIDDEN', ['district']));
  return { value: await context.services.escalations.list(district, page) };
};
