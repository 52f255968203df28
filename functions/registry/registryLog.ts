import * as z from 'zod';
import type { Context } from '../graphql/context.ts';
import type { QueryRegistryLogArgs } from '../graphql/generated/types.ts';
import { pageOf } from '../graphql/paging.ts';
import { permit } from '../identity/permit.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { LogPage } from './logModel.ts';

const Position = z.int().min(1);

/** What was changed in a district's registry, newest first, for its operators and auditors. */
export const registryLog = async (
  context: Context,
  args: QueryRegistryLogArgs,
): Promise<Outcome<LogPage>> => {
  const asker = permit(context, 'registryLog');
  if (isRefused(asker)) return asker;
  if (asker.value.district !== null && asker.value.district !== args.district)
    return refused(refuse('FORBIDDEN', ['district']));
  return { value: await context.services.registry.log.list(args.district, pageOf(args, Position, context)) };
};
