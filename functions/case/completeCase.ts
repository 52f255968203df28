import type { Context } from '../graphql/context.ts';
import type { CompleteCaseInput } from '../graphql/generated/types.ts';
import { requireRole } from '../identity/policy.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { mayOfficeSettle, mayWindowSettle } from '../registry/authority.ts';
import { type Directory, matterVersion } from '../registry/directory.ts';
import { servesAt } from './access.ts';
import { type ActFacts, actOnCase, type Change } from './act.ts';
import type { Case } from './model.ts';
import { isOnTheSpot } from './onTheSpot.ts';
import { after } from './transitions.ts';

/** Settles a case at the desk that has it: one read, one conditional write. */
export const completeCase = async (context: Context, input: CompleteCaseInput): Promise<Outcome<Case>> => {
  const asker = requireRole(context.asker, ['CLERK', 'REVIEWER']);
  if (isRefused(asker)) return asker;
  return actOnCase(context, asker.value, input, { act: 'complete', number: input.number }, decideCompletion);
};

const decideCompletion = ({ asker, directory, seen, at, day, mark }: ActFacts): Outcome<Change> => {
  const { desk, window, acceptedAt } = seen;
  const path = ['input', 'number'];
  if (!after(seen.status, 'complete') || !desk || !window || !acceptedAt)
    return refused(refuse('NOT_ALLOWED_IN_STATUS', path, seen.status));
  if (!servesAt(asker, directory, desk)) return refused(refuse('FORBIDDEN', path));
  if (!maySettle(directory, seen, desk, day)) return refused(refuse('NOT_DELEGATED', path, seen.matter));

  const onTheSpot = isOnTheSpot({ window, at: acceptedAt }, { desk, at }, directory.district.timeZone);
  const { desk: _left, ...kept } = seen;
  return {
    value: {
      after: { ...kept, status: 'COMPLETED', completedAt: at, onTheSpot },
      acts: [{ type: 'COMPLETED', at, day, role: asker.role, desk, onTheSpot, ...mark }],
    },
  };
};

/** Whether the desk still holds the authority on the day: a revoked delegation stops a settlement too. */
const maySettle = (directory: Directory, seen: Case, desk: string, day: string): boolean => {
  const window = directory.windows.get(desk);
  if (window) return mayWindowSettle(directory, window, seen.matter, day);
  const office = directory.offices.get(desk);
  const matter = matterVersion(directory, seen.matter, seen.matterVersion);
  return office !== undefined && matter !== undefined && mayOfficeSettle(directory, office, matter, day);
};
