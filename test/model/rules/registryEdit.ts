import { type Answer, doneBy, type Facts, type Keyed, refused, repeatOf } from './answer.ts';
import type { Span } from './registry.ts';

/** One act on the registry: who may, the same again, or what it does. `edit` says what it was about, or why not; `show` looks it up. */
export const edit = (
  facts: Facts,
  input: Keyed,
  change: () => string | readonly string[],
  show: (what: string) => Answer,
): Answer => {
  if (facts.by.role !== 'OPERATOR') return refused('FORBIDDEN');
  const { edits } = facts.state;
  const mine = doneBy(facts, input);
  const repeat = repeatOf(edits, mine);
  if (repeat === 'OTHER') return refused('KEY_REUSED');
  if (!repeat) {
    const what = change();
    if (typeof what !== 'string') return refused(...what);
    edits.push({ ...mine, what });
  }
  return show(edits.find(({ subject, key }) => subject === mine.subject && key === mine.key)?.what ?? '');
};

/** A name that is not taken yet. */
export const free = (name: string, taken: readonly { readonly id: string }[]): string => {
  let id = name;
  for (let number = 2; taken.some((one) => one.id === id); number += 1) id = `${name}-${number}`;
  return id;
};

/** Whether two spans have a day in common. */
export const meet = (a: Span, b: Span): boolean =>
  [a, b].every(({ from, to }) => (from ?? '0') <= (to ?? '9')) &&
  (a.from ?? '0') <= (b.to ?? '9') &&
  (b.from ?? '0') <= (a.to ?? '9');
