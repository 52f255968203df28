import type { Context } from '../graphql/context.ts';
import type { HandOverCaseInput } from '../graphql/generated/types.ts';
import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { isOn } from '../registry/directory.ts';
import { type ActFacts, actOnCase, type Change } from './act.ts';
import type { Case } from './model.ts';

/** Hands the ownership of a case to another clerk, explicitly and on record: the resident still finds one person. */
export const handOverCase = (context: Context, input: HandOverCaseInput): Promise<Outcome<Case>> =>
  actOnCase(context, { action: 'HAND_OVER', input, decide: (facts) => decideHandOver(facts, input) });

const SUBJECT = /^[\x21-\x7e]{1,255}$/;

const decideHandOver = (
  { directory, seen, base, next }: ActFacts,
  { clerk, window: wanted }: HandOverCaseInput,
): Outcome<Change> => {
  const window = directory.windows.get(wanted);
  if (!window || !isOn(window, base.day)) return refused(refuse('UNKNOWN_WINDOW', ['input', 'window'], '?'));
  if (!SUBJECT.test(clerk)) return refused(refuse('INVALID_INPUT', ['input', 'clerk'], '1–255 ASCII'));
  if (!seen.owner) throw new Error('an accepted case without an owner');
  return {
    value: {
      after: { ...seen, status: next, owner: { clerk, window: window.id }, ...movedWith(seen, window.id) },
      acts: [{ type: 'HANDED_OVER', ...base, desk: seen.owner.window, to: window.id, clerk }],
    },
  };
};

// what lies on the owner's own window moves with the owner; what an office has, stays there
const movedWith = (seen: Case, window: string): Pick<Case, 'desk'> =>
  seen.desk !== undefined && seen.desk === seen.owner?.window ? { desk: window } : {};
