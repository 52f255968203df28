import type { Context } from '../graphql/context.ts';
import type { ForwardCaseInput } from '../graphql/generated/types.ts';
import { requireRole } from '../identity/policy.ts';
import { isRefused, type Outcome, refuse, refused } from '../refusal/refusal.ts';
import { mayOfficeSettle, officeFor } from '../registry/authority.ts';
import { type Directory, matterVersion } from '../registry/directory.ts';
import type { Office } from '../registry/model.ts';
import { servesAt } from './access.ts';
import { type ActFacts, actOnCase, type Change } from './act.ts';
import type { Case } from './model.ts';
import { after } from './transitions.ts';

/** Sends a case from the desk that has it to an office that may settle it: one read, one conditional write. */
export const forwardCase = async (context: Context, input: ForwardCaseInput): Promise<Outcome<Case>> => {
  const asker = requireRole(context.asker, ['CLERK', 'REVIEWER']);
  if (isRefused(asker)) return asker;
  const office = input.office ?? undefined;
  const payload = { act: 'forward', number: input.number, office };
  return actOnCase(context, asker.value, input, payload, (facts) => decideForward(facts, office));
};

const decideForward = (facts: ActFacts, wanted: string | undefined): Outcome<Change> => {
  const { asker, directory, seen, at, day, mark } = facts;
  const status = after(seen.status, 'forward');
  const path = ['input', 'number'];
  if (!status || !seen.desk) return refused(refuse('NOT_ALLOWED_IN_STATUS', path, seen.status));
  if (!servesAt(asker, directory, seen.desk)) return refused(refuse('FORBIDDEN', path));

  const office = findOffice(directory, seen, wanted, day);
  if (!office || office.id === seen.desk)
    return refused(
      refuse('UNKNOWN_OFFICE', ['input', 'office'], directory.offices.get(wanted ?? '')?.name ?? ''),
    );
  return {
    value: {
      after: { ...seen, status, desk: office.id },
      acts: [{ type: 'FORWARDED', at, day, role: asker.role, desk: seen.desk, to: office.id, ...mark }],
    },
  };
};

/** The office named if it may settle the matter, or the nearest one above the present desk that may. */
const findOffice = (
  directory: Directory,
  seen: Case,
  wanted: string | undefined,
  day: string,
): Office | undefined => {
  const matter = matterVersion(directory, seen.matter, seen.matterVersion);
  const village = directory.villages.get(seen.village);
  if (!matter || !village || !seen.desk) return undefined;
  if (wanted === undefined)
    return officeFor(directory, matter, village, day, levelOfDesk(directory, seen.desk));
  const office = directory.offices.get(wanted);
  return office && mayOfficeSettle(directory, office, matter, day) ? office : undefined;
};

const levelOfDesk = (directory: Directory, desk: string) =>
  (directory.windows.get(desk) ?? directory.offices.get(desk))?.level;
