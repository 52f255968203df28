import * as z from 'zod';
import type { QueryRegistryLogArgs } from '../graphql/generated/types.ts';
import { permit } from '../identity/permit.ts';
import { hints } from '../refusal/hints.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { pageOf } from '../request/paging.ts';
import type { LogEntry, LogPage } from './model/log.ts';
import type { Pointer } from './repository.ts';

const Position = z.int().min(1);

/** Lists the changes of a district's registry, newest first. For its operators and auditors. */
export const registryLog = async (
  context: Context,
  args: QueryRegistryLogArgs,
): Promise<Outcome<LogPage>> => {
  const asker = permit(context, 'registryLog');
  if (isRefused(asker)) return asker;
  if (asker.value.district !== null && asker.value.district !== args.district)
    return refused(refuse('FORBIDDEN', ['district'], hints.ownDistrict));
  const { log, repository } = context.services.registry;
  const position = pageOf(args, Position, context);
  // read before the log, so that an entry added in between does not look cut off
  const pointer = await repository.pointer(args.district);
  const page = await log.list(args.district, position);
  const isComplete =
    position.after !== undefined ||
    endsAt(
      page.items.map(({ node }) => node),
      pointer,
    );
  return { value: { ...page, intact: page.intact && isComplete } };
};

/** Whether the log, newest first, includes the pointer's last change, with the same hash. */
const endsAt = (entries: readonly LogEntry[], pointer: Pointer | undefined): boolean => {
  if (!pointer) return entries.length === 0;
  const last = entries.find(({ number }) => number === pointer.changes);
  return last ? last.hash === pointer.hash : (entries[0]?.number ?? 0) > pointer.changes;
};
