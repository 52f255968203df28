import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { changeRegistry } from './changeRegistry.ts';

/** Adds an act to the log of a district's registry, which it does not change. Idempotent by its key. */
export const logWithoutChange = async (
  context: Context,
  district: string,
  operation: 'erasureReport' | 'joinIdentities' | 'separateIdentities',
  input: { readonly idempotencyKey: string; readonly payload?: string },
  what: readonly string[] = [],
): Promise<Outcome<void>> => {
  const act = { district, operation, input, path: ['district'] };
  const logged = await changeRegistry(context, act, async () => {
    const latest = await context.services.registry.latest(district);
    if (!latest) return refused(refuse('UNKNOWN_DISTRICT', ['district']));
    const { pointer: read, directory } = latest;
    return { value: { read, before: directory.pack, pack: directory.pack, what } };
  });
  return isRefused(logged) ? logged : { value: undefined };
};
