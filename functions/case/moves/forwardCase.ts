import type { ForwardCaseInput } from '../../graphql/generated/types.ts';
import { readOptionalReason } from '../../record/reason.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { officeFor } from '../../registry/authority.ts';
import { type Directory, matterVersion } from '../../registry/directory.ts';
import type { Office } from '../../registry/model/place.ts';
import type { Context } from '../../request/context.ts';
import { actOnCase, type CaseChange, type CaseFacts } from '../acts/actOnCase.ts';
import type { Case } from '../model.ts';
import { listForwardOffices } from './forwardOffices.ts';

/** Forwards a case from the desk that has it to an office that may settle it. */
export const forwardCase = (context: Context, input: ForwardCaseInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'forwardCase', input, (facts) => decideForward(facts, input));

const decideForward = (
  { directory, seen, base, next }: CaseFacts,
  input: ForwardCaseInput,
): Outcome<CaseChange> => {
  if (!seen.desk) throw new Error('an open case without a desk');
  const office = findNextOffice(directory, seen, input.office ?? undefined, base.day);
  if (isRefused(office)) return office;
  const reason = readOptionalReason(input.reason);
  if (isRefused(reason)) return reason;
  const { claimedBy: _claimedBy, ...kept } = seen;
  return {
    value: {
      after: { ...kept, status: next, desk: office.value.id },
      acts: [{ type: 'FORWARDED', ...base, desk: seen.desk, to: office.value.id, ...reason.value }],
    },
  };
};

/** Finds the office to which a case goes from its desk: the named one, or the nearest one above; it may settle the matter. */
export const findNextOffice = (
  directory: Directory,
  seen: Case,
  wanted: string | undefined,
  day: string,
): Outcome<Office> => {
  const offices = listForwardOffices(directory, seen, day);
  if (offices.length === 0) return refused(refuse('NO_OTHER_OFFICE', ['input', 'number']));
  const office =
    wanted === undefined ? findAbove(directory, seen, day) : offices.find(({ id }) => id === wanted);
  return office && office.id !== seen.desk
    ? { value: office }
    : refused(refuse('UNKNOWN_OFFICE', ['input', 'office'], directory.offices.get(wanted ?? '')?.name ?? ''));
};

const findAbove = (directory: Directory, seen: Case, day: string): Office | undefined => {
  const matter = matterVersion(directory, seen.matter, seen.matterVersion);
  const village = directory.villages.get(seen.village);
  if (!matter || !village || !seen.desk) return undefined;
  return officeFor(directory, matter, village, day, levelOfDesk(directory, seen.desk));
};

const levelOfDesk = (directory: Directory, desk: string) =>
  (directory.windows.get(desk) ?? directory.offices.get(desk))?.level;
