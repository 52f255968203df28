import type { TakeHelpInput } from '../graphql/generated/types.ts';
import type { Outcome } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { actOnHelp } from './actOnHelp.ts';
import { resolveHelpDesk } from './escalation.ts';
import type { Help } from './model.ts';

/** Takes a help request of one's desk: the clerk becomes its owner, on record. */
export const takeHelp = (context: Context, input: TakeHelpInput): Promise<Outcome<Help>> =>
  actOnHelp(context, 'takeHelp', input, ({ asker, seen, next, base }) => ({
    value: {
      after: { ...seen, status: next, owner: { ...seen.owner, clerk: asker.subject } },
      acts: [{ type: 'TAKEN', ...base, desk: resolveHelpDesk(seen) }],
    },
  }));
