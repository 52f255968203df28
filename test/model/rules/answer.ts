import type { ActOf, Done, State } from '../state.ts';
import { dayOf } from '../world/days.ts';
import type { Person } from '../world/people.ts';

/** What somebody is told: why not, or what the thing is now. */
export type Answer = { readonly refused: readonly string[] } | { readonly shown: unknown };

/** What a rule is asked with: everything there is, and who asks. */
export type Facts = { readonly state: State; readonly by: Person };

/** A rule of the model: says what is answered, and changes the state when something is done. */
export type Rule<I> = (facts: Facts, input: I) => Answer;

/** A refusal for these reasons, each once, in one order. */
export const refused = (...codes: readonly string[]): { readonly refused: readonly string[] } => ({
  refused: [...new Set(codes)].sort(),
});

/** The day on which the asker asks. */
export const today = ({ state }: Pick<Facts, 'state'>): string => dayOf(state.now);

/** Every request has a key, by which it is known when it comes again. */
export type Keyed = { readonly idempotencyKey: string };
/** One about what has a number. */
export type Numbered = Keyed & { readonly number: string };

/** What is kept of a request with what it did. */
export const doneBy = ({ by }: Facts, input: Keyed): Done => ({
  subject: by.subject,
  key: input.idempotencyKey,
  said: JSON.stringify(input),
});

/** What an act records. */
export const actBy = (
  facts: Facts,
  input: Keyed,
  type: string,
  { desk = null, to = null }: { readonly desk?: string | null; readonly to?: string | null } = {},
): ActOf => ({ ...doneBy(facts, input), type, role: facts.by.role, at: facts.state.now, desk, to });

/** Whether this request did something here before: SAME, or the key of one that said something else; undefined when not. */
export const repeatOf = (done: readonly Done[], mine: Done): 'SAME' | 'OTHER' | undefined => {
  const before = done.find(({ subject, key }) => subject === mine.subject && key === mine.key);
  return before && (before.said === mine.said ? 'SAME' : 'OTHER');
};
