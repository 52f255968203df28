import type { CaseAct, Life } from '../acts/caseAct.ts';
import type { CaseStatus, ModelCase } from '../state.ts';
import { type Answer, createMark, type Facts, findRepeat, type NumberedInput, refuse } from './answer.ts';
import { isNeverExtended } from './extensions.ts';
import { isSame } from './joining.ts';
import { hasRole, isPossible, mayDo, resumedStatus } from './life.ts';
import { draftSaves } from './newCase.ts';
import { FORBIDDEN } from './roles.ts';
import { maySee, showCase } from './showCase.ts';

/** Carries out an act on a case if it is visible, new, possible and allowed; `act` may still refuse. */
export const actOnCase = (
  facts: Facts,
  life: Life,
  input: NumberedInput,
  act: (seen: ModelCase) => Answer | undefined,
): Answer => {
  const seen = facts.state.cases.find(({ number }) => number === input.number);
  if (!seen || !maySee(facts, seen)) return refuse('NOT_FOUND');
  const repeat = findRepeat([...seen.acts, ...draftSaves(seen)], createMark(facts, input));
  if (repeat === 'OTHER') return refuse('KEY_REUSED');
  if (repeat === 'SAME') return { shown: showCase(facts, seen) };
  if (!isPossible(life, seen))
    return refuse(
      life.action === 'EXTEND' && isNeverExtended(facts, seen) ? 'NOT_EXTENDABLE' : 'NOT_ALLOWED_IN_STATUS',
    );
  if (!mayDo(facts, life, seen)) return refuse('FORBIDDEN');
  const why = act(seen);
  if (why) return why;
  seen.version += 1;
  return { shown: showCase(facts, seen) };
};

/** Carries out an act on a case by its number for a role that may, and leads the case to its next status. */
export const carryOut = <I extends NumberedInput>(facts: Facts, act: CaseAct<I>, input: I): Answer =>
  hasRole(facts, act)
    ? actOnCase(facts, act, input, (seen) => {
        const next = nextStatus(act, seen);
        const why = act.act(actingAs(facts, seen), seen, input);
        if (!why) seen.status = next;
        return why;
      })
    : FORBIDDEN;

/** A resident who is not the applicant acts as the agent. */
const actingAs = (facts: Facts, seen: ModelCase): Facts =>
  facts.by.role === 'RESIDENT' && !isSame(facts.state, seen.applicant, facts.by.name)
    ? { ...facts, by: { ...facts.by, role: 'AGENT' } }
    : facts;

/** Returns the status to which an act leads a case. */
export const nextStatus = (life: Life, seen: ModelCase): CaseStatus => {
  if (life.to === 'RESUMED') return resumedStatus(life, seen) ?? seen.status;
  return life.to === 'SAME' ? seen.status : life.to;
};
