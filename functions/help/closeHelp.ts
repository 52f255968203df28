import type { CloseHelpInput } from '../graphql/generated/types.ts';
import type { Outcome } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { actOnHelp } from './actOnHelp.ts';
import type { Help } from './model.ts';

/** Closes a help request: only its asker may, and says whether they are satisfied. */
export const closeHelp = (context: Context, input: CloseHelpInput): Promise<Outcome<Help>> =>
  actOnHelp(context, 'closeHelp', input, ({ seen: { escalatesAt: _, ...seen }, next, base }) => ({
    value: {
      after: { ...seen, status: next },
      acts: [{ type: 'CLOSED', ...base, satisfied: input.satisfied }],
    },
  }));
