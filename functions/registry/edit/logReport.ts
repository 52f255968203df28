import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { changeRegistry } from './changeRegistry.ts';

/** Adds an erasure report to the log of a district's registry, which it does not change. Idempotent by its key. */
export const logErasureReport = async (
  context: Context,
  district: string,
  idempotencyKey: string,
): Promise<Outcome<void>> => {
  const act = {
    district,
    operation: 'erasureReport',
    input: { idempotencyKey },
    path: ['district'],
  } as const;
  const logged = await changeRegistry(context, act, async () => {
    const latest = await context.services.registry.latest(district);
    if (!latest) return refused(refuse('UNKNOWN_DISTRICT', ['district']));
    const { pointer: read, directory } = latest;
    return { value: { read, before: directory.pack, pack: directory.pack, what: [] } };
  });
  return isRefused(logged) ? logged : { value: undefined };
};
