import type { HandOverHelpInput } from '../graphql/generated/types.ts';
import { readOptionalReason } from '../record/reason.ts';
import { isRefused, type Outcome } from '../refusal/refusal.ts';
import { successorWindow } from '../registry/successor.ts';
import type { Context } from '../request/context.ts';
import { actOnHelp, type HelpChange, type HelpFacts } from './actOnHelp.ts';
import { scheduleAnswer } from './answeringWindow.ts';
import { resolveHelpDesk } from './escalation.ts';
import type { Help } from './model.ts';

/** Hands a help request to another clerk, on record; the deadline stays the same. */
export const handOverHelp = (context: Context, input: HandOverHelpInput): Promise<Outcome<Help>> =>
  actOnHelp(context, 'handOverHelp', input, (facts) => decideHandOver(facts, input));

const decideHandOver = (
  { directory, seen, next, moment, base }: HelpFacts,
  { window: wanted, clerk, reason: typed }: HandOverHelpInput,
): Outcome<HelpChange> => {
  const found = successorWindow(directory, { window: wanted, clerk }, base.day);
  if (isRefused(found)) return found;
  const window = found.value;
  const reason = readOptionalReason(typed);
  if (isRefused(reason)) return reason;
  // a request that the supervisor hands back to a window can be escalated again
  const escalatesAt = seen.escalatesAt ?? scheduleAnswer(directory, window, moment)?.dueAt.toISOString();
  return {
    value: {
      after: {
        ...seen,
        status: next,
        level: window.level === 'VILLAGE' ? 'WINDOW' : 'STREET',
        owner: { window: window.id, clerk },
        ...(escalatesAt !== undefined && { escalatesAt }),
      },
      acts: [
        {
          type: 'HANDED_OVER',
          ...base,
          desk: resolveHelpDesk(seen),
          to: window.id,
          clerk,
          ...reason.value,
        },
      ],
    },
  };
};
