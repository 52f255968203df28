import { deriveRequestId, type RequestPart } from '../../../functions/record/requestId.ts';
import type { ModelAct, RequestMark, State } from '../state.ts';
import { dayOf } from '../world/days.ts';
import type { Person } from '../world/people.ts';

/** The answer to a request: refusal codes, or the item as it is now. */
export type Answer = { readonly refused: readonly string[] } | { readonly shown: unknown };

/** The state and the asker of a request. */
export type Facts = { readonly state: State; readonly by: Person };

/** A rule of the model: returns the answer, and updates the state on success. */
export type Rule<I> = (facts: Facts, input: I) => Answer;

/** Returns a refusal with each code once, sorted. */
export const refuse = (...codes: readonly string[]): { readonly refused: readonly string[] } => ({
  refused: [...new Set(codes)].sort(),
});

/** Returns the day of the request. */
export const today = ({ state }: Pick<Facts, 'state'>): string => dayOf(state.now);

/** An input with an idempotency key. */
export type KeyedInput = { readonly idempotencyKey: string };
/** An input about a numbered item. */
export type NumberedInput = KeyedInput & { readonly number: string };

/** Returns the mark of a request: subject, key and payload. */
export const createMark = ({ by }: Facts, input: KeyedInput): RequestMark => ({
  subject: by.subject,
  key: input.idempotencyKey,
  said: JSON.stringify(input),
});

/** Returns the id of an item that a request creates. */
export const idOf = ({ state, by }: Facts, key: string, part: RequestPart): string =>
  deriveRequestId(state.idSecret, by.subject, key, part);

/** Returns the event of an act. */
export const createAct = (
  facts: Facts,
  input: KeyedInput,
  type: string,
  { desk = null, to = null }: { readonly desk?: string | null; readonly to?: string | null } = {},
): ModelAct => ({ ...createMark(facts, input), type, role: facts.by.role, at: facts.state.now, desk, to });

/** Returns SAME for a repeated request, OTHER for its key with another payload; undefined: new. */
export const findRepeat = (done: readonly RequestMark[], mine: RequestMark): 'SAME' | 'OTHER' | undefined => {
  const before = done.find(({ subject, key }) => subject === mine.subject && key === mine.key);
  return before && (before.said === mine.said ? 'SAME' : 'OTHER');
};
