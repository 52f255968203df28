import type { TakeHelpInput } from '../graphql/generated/types.ts';
import type { Outcome } from '../refusal/refusal.ts';
import type { Context } from '../request/context.ts';
import { actOnHelp } from './actOnHelp.ts';
import { deskOf } from './escalation.ts';
import type { Help } from './model.ts';

/** Makes oneself the one who answers a help request of one's desk, on record. */
export const takeHelp = (context: Context, input: TakeHelpInput): Promise<Outcome<Help>> =>
  actOnHelp(context, 'takeHelp', input, ({ asker, seen, next, base }) => ({
    value: {
      after: { ...seen, status: next, owner: { ...seen.owner, clerk: asker.subject } },
      acts: [{ type: 'TAKEN', ...base, desk: deskOf(seen) }],
    },
  }));
