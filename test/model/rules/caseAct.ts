import type { CaseAction, CaseOf } from '../state.ts';
import { type Answer, doneBy, type Facts, type Numbered, refused, repeatOf } from './answer.ts';
import { LIFE, mayDo } from './life.ts';
import { drafted } from './newCase.ts';
import { maySee, showCase } from './showCase.ts';

/** One act on one case: unseen, repeated, not now, not yours, or what it does. `act` changes the case, or says why not. */
export const actOn = (
  facts: Facts,
  action: CaseAction,
  input: Numbered,
  act: (seen: CaseOf) => Answer | undefined,
): Answer => {
  const seen = facts.state.cases.find(({ number }) => number === input.number);
  if (!seen || !maySee(facts, seen)) return refused('NOT_FOUND');
  const repeat = repeatOf([...seen.acts, ...drafted(seen)], doneBy(facts, input));
  if (repeat === 'OTHER') return refused('KEY_REUSED');
  if (repeat === 'SAME') return { shown: showCase(facts, seen) };
  if (!LIFE[action].in.includes(seen.status)) return refused('NOT_ALLOWED_IN_STATUS');
  if (!mayDo(facts, action, seen)) return refused('FORBIDDEN');
  const why = act(seen);
  if (why) return why;
  seen.version += 1;
  return { shown: showCase(facts, seen) };
};
