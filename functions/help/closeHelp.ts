import type { CloseHelpInput } from '../graphql/generated/types.ts';
import type { Outcome } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { actOnHelp } from './actOnHelp.ts';
import type { Help } from './model.ts';

/** Closes a help request: the asker alone says whether it helped, or that it is no longer needed. */
export const closeHelp = (context: Context, input: CloseHelpInput): Promise<Outcome<Help>> =>
  actOnHelp(context, 'closeHelp', input, ({ seen: { escalatesAt: _, ...seen }, next, base }) => ({
    value: {
      after: { ...seen, status: next },
      acts: [{ type: 'CLOSED', ...base, satisfied: input.satisfied }],
    },
  }));
