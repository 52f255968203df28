import { type Answer, createMark, type Facts, findRepeat, type KeyedInput, refuse } from './answer.ts';
import type { Span } from './registry.ts';

/** Edits the registry, or only checks an edit. `change` returns the edited id or refusal codes; `show` reads the item. */
export const editRegistry = (
  facts: Facts,
  input: KeyedInput & { readonly check: boolean },
  change: () => string | readonly string[],
  show: (what: string) => Answer,
): Answer => {
  if (facts.by.role !== 'OPERATOR') return refuse('FORBIDDEN');
  if (input.check) return checkEdit(facts, change, show);
  const { edits } = facts.state;
  const mine = createMark(facts, input);
  const repeat = findRepeat(edits, mine);
  if (repeat === 'OTHER') return refuse('KEY_REUSED');
  if (!repeat) {
    const what = change();
    if (typeof what !== 'string') return refuse(...what);
    edits.push({ ...mine, what });
  }
  return show(edits.find(({ subject, key }) => subject === mine.subject && key === mine.key)?.what ?? '');
};

const checkEdit = (
  { state }: Facts,
  change: () => string | readonly string[],
  show: (what: string) => Answer,
): Answer => {
  const { pack } = state;
  const what = change();
  const answer = typeof what === 'string' ? show(what) : refuse(...what);
  state.pack = pack;
  return answer;
};

/** Returns an unused id based on a name. */
export const findFreeId = (name: string, taken: readonly { readonly id: string }[]): string => {
  let id = name;
  for (let number = 2; taken.some((one) => one.id === id); number += 1) id = `${name}-${number}`;
  return id;
};

/** Returns whether two periods share a day. */
export const hasOverlap = (a: Span, b: Span): boolean =>
  [a, b].every(({ from, to }) => (from ?? '0') <= (to ?? '9')) &&
  (a.from ?? '0') <= (b.to ?? '9') &&
  (b.from ?? '0') <= (a.to ?? '9');
