import { isRefused, type Outcome, type Refusal } from '../refusal/refusal.ts';
import type { Context } from './context.ts';

/** Turns an outcome into a payload: the entity, or null with the refusals. */
export const payloadOf = <T, P extends object>(
  outcome: Outcome<T>,
  entity: (value: T | null) => P,
): P & { refusals: Refusal[] } =>
  isRefused(outcome)
    ? { ...entity(null), refusals: [...outcome.refusals] }
    : { ...entity(outcome.value), refusals: [] };

/** Makes the resolver of a mutation: it passes `input` to a use case and returns the payload of its outcome. */
export const resolveMutation =
  <I, T, P extends object>(
    act: (context: Context, input: I) => Promise<Outcome<T>>,
    entity: (value: T | null) => P,
  ) =>
  async (_: unknown, { input }: { readonly input: I }, context: Context) =>
    payloadOf(await act(context, input), entity);
