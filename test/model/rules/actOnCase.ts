import type { CaseAction, ModelCase } from '../state.ts';
import { type Answer, createMark, type Facts, findRepeat, type NumberedInput, refuse } from './answer.ts';
import { LIFE, mayDo } from './life.ts';
import { draftSaves } from './newCase.ts';
import { maySee, showCase } from './showCase.ts';

/** Carries out an act on a case if it is visible, new, possible and allowed; `act` may still refuse. */
export const actOnCase = (
  facts: Facts,
  action: CaseAction,
  input: NumberedInput,
  act: (seen: ModelCase) => Answer | undefined,
): Answer => {
  const seen = facts.state.cases.find(({ number }) => number === input.number);
  if (!seen || !maySee(facts, seen)) return refuse('NOT_FOUND');
  const repeat = findRepeat([...seen.acts, ...draftSaves(seen)], createMark(facts, input));
  if (repeat === 'OTHER') return refuse('KEY_REUSED');
  if (repeat === 'SAME') return { shown: showCase(facts, seen) };
  if (!LIFE[action].in.includes(seen.status)) return refuse('NOT_ALLOWED_IN_STATUS');
  if (!mayDo(facts, action, seen)) return refuse('FORBIDDEN');
  const why = act(seen);
  if (why) return why;
  seen.version += 1;
  return { shown: showCase(facts, seen) };
};
