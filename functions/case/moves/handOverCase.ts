import type { HandOverCaseInput } from '../../graphql/generated/types.ts';
import { readOptionalReason } from '../../record/reason.ts';
import { isRefused, type Outcome, type Refusal } from '../../refusal/refusal.ts';
import { type Directory, matterVersion } from '../../registry/directory.ts';
import type { Window } from '../../registry/model/place.ts';
import { successorWindow } from '../../registry/successor.ts';
import type { Context } from '../../request/context.ts';
import { actOnCase, type CaseChange, type CaseFacts } from '../acts/actOnCase.ts';
import { checkWindowScope } from '../filing/rules.ts';
import type { Case } from '../model.ts';

/** Hands the ownership of a case to another clerk, on record: the resident always has one contact. */
export const handOverCase = (context: Context, input: HandOverCaseInput): Promise<Outcome<Case>> =>
  actOnCase(context, 'handOverCase', input, (facts) => decideHandOver(facts, input));

const decideHandOver = (
  { directory, seen, base, next }: CaseFacts,
  input: HandOverCaseInput,
): Outcome<CaseChange> => {
  const found = successorWindow(directory, input, base.day);
  if (isRefused(found)) return found;
  const window = found.value;
  if (!seen.owner) throw new Error('an accepted case without an owner');
  const moved = movedWith(seen, window.id);
  const refusals = moved.desk === undefined ? [] : checkMayHave(directory, window, seen);
  if (refusals.length > 0) return { refusals };
  const reason = readOptionalReason(input.reason);
  if (isRefused(reason)) return reason;
  const act = {
    type: 'HANDED_OVER',
    ...{ ...base, desk: seen.owner.window, to: window.id, clerk: input.clerk },
    ...reason.value,
  } as const;
  return {
    value: {
      after: { ...seen, status: next, owner: { clerk: input.clerk, window: window.id }, ...moved },
      acts: [act],
    },
  };
};

// if the case moves too, the new window must be one that could have accepted it (通办范围, scope)
const checkMayHave = (directory: Directory, window: Window, seen: Case): Refusal[] => {
  const village = directory.villages.get(seen.village);
  const matter = matterVersion(directory, seen.matter, seen.matterVersion);
  if (!village || !matter) throw new Error('a case without its village or rule');
  const path = ['input', 'window'];
  return checkWindowScope(directory, window, { village, matter }, path).map((one) => ({ ...one, path }));
};

// a case at the owner's window moves with the owner; a case at an office stays there
const movedWith = (seen: Case, window: string): Pick<Case, 'desk'> =>
  seen.desk !== undefined && seen.desk === seen.owner?.window ? { desk: window } : {};
