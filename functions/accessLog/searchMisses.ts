import type { QuerySearchMissesArgs } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import { hints } from '../refusal/hints.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import type { SearchMisses } from './missRepository.ts';

/**
 * Records a clerk's search for a person that found nothing: whoever tries numbers until one fits leaves a trace. Call
 * it before the answer is sent; if the write fails, so does the request.
 */
export const recordMiss = async (
  { services, asker }: Context,
  { district, day }: { readonly district: string; readonly day: string },
): Promise<void> => {
  if (!asker) throw new Error('a search without an asker');
  const ofClerk = await services.misses.add({ district, day, clerk: asker.subject });
  services.metrics.publish([{ SearchMisses: 1, SearchMissesOfOneClerk: ofClerk }]);
};

/** Lists the clerks whose searches found nothing on a day, most first. */
export const listSearchMisses = async (
  context: Context,
  { district, day }: QuerySearchMissesArgs,
): Promise<Outcome<readonly SearchMisses[]>> => {
  const asker = permit(context, 'searchMisses');
  if (isRefused(asker)) return asker;
  if (asker.value.district !== district) return refused(refuse('FORBIDDEN', ['district'], hints.ownDistrict));
  const { misses } = context.services;
  const found = await misses.ofDay(district, day);
  return { value: found.toSorted((a, b) => b.count - a.count) };
};
