import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import type { Context } from '../../request/context.ts';
import { changeRegistry } from './changeRegistry.ts';

/** An act that belongs into a registry's log, and the argument at fault if that is refused. */
type LoggedAct = {
  readonly district: string;
  readonly operation: 'erasureReport' | 'joinIdentities' | 'separateIdentities';
  readonly input: { readonly idempotencyKey: string; readonly payload?: string };
  readonly path: readonly string[];
  readonly what?: readonly string[];
};

/** Adds an act to the log of a district's registry, which it does not change. Idempotent by its key. */
export const logWithoutChange = async (
  context: Context,
  { what = [], ...act }: LoggedAct,
): Promise<Outcome<void>> => {
  const { district, path } = act;
  const logged = await changeRegistry(context, act, async () => {
    const latest = await context.services.registry.latest(district);
    if (!latest) return refused(refuse('UNKNOWN_DISTRICT', path));
    const { pointer: read, directory } = latest;
    return { value: { read, before: directory.pack, pack: directory.pack, what } };
  });
  return isRefused(logged) ? logged : { value: undefined };
};
