import type { Context } from '../graphql/context.ts';
import type { HandOverHelpInput } from '../graphql/generated/types.ts';
import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { isOn } from '../registry/directory.ts';
import { actOnHelp, type HelpChange, type HelpFacts } from './act.ts';
import { answerer } from './desks.ts';
import { deskOf } from './escalation.ts';
import type { Help } from './model.ts';

/** Hands a help request to another clerk, explicitly and on record; its time to answer stays what it was. */
export const handOverHelp = (context: Context, input: HandOverHelpInput): Promise<Outcome<Help>> =>
  actOnHelp(context, {
    operation: 'handOverHelp',
    action: 'HAND_OVER',
    input,
    decide: (facts) => decideHandOver(facts, input),
  });

const SUBJECT = /^[\x21-\x7e]{1,255}$/;

const decideHandOver = (
  { directory, seen, next, now, base }: HelpFacts,
  { window: wanted, clerk }: HandOverHelpInput,
): Outcome<HelpChange> => {
  const window = directory.windows.get(wanted);
  if (!window || !isOn(window, base.day)) return refused(refuse('UNKNOWN_WINDOW', ['input', 'window'], '?'));
  if (!SUBJECT.test(clerk)) return refused(refuse('INVALID_INPUT', ['input', 'clerk'], '1–255 ASCII'));
  // what the supervisor gives back to a window goes up again if it is left lying there
  const escalatesAt = seen.escalatesAt ?? answerer(directory, window, now)?.dueAt.toISOString();
  return {
    value: {
      after: {
        ...seen,
        status: next,
        level: window.level === 'VILLAGE' ? 'WINDOW' : 'STREET',
        owner: { window: window.id, clerk },
        ...(escalatesAt !== undefined && { escalatesAt }),
      },
      act: { type: 'HANDED_OVER', ...base, desk: deskOf(seen), to: window.id, clerk },
    },
  };
};
