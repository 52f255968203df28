import type { RevokeDelegationInput } from '../../graphql/generated/types.ts';
import { readReason } from '../../record/reason.ts';
import { isRefused, type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { requirements } from '../../refusal/requirements.ts';
import type { Context } from '../../request/context.ts';
import { localDay } from '../../time.ts';
import { findDelegation } from '../authority.ts';
import type { Directory } from '../directory.ts';
import type { Delegation } from '../model/pack.ts';
import type { DelegationParent } from '../parents.ts';
import type { Previewed } from '../preview/createPreview.ts';
import { changedDelegation } from './changedDelegation.ts';
import { type Edited, editDistrict } from './editDistrict.ts';

/** Revokes a delegation after a last day, with a public reason. For operators of the district. */
export const revokeDelegation = async (
  context: Context,
  input: RevokeDelegationInput,
): Promise<Outcome<Previewed<DelegationParent>>> => {
  const reason = readReason(input.reason);
  if (isRefused(reason)) return reason;
  const act = { district: input.district, operation: 'revokeDelegation', input } as const;
  const changed = await editDistrict(context, act, (directory) =>
    revokeIn(directory, input, {
      recordedOn: localDay(context.now, directory.district.timeZone),
      reason: reason.value,
    }),
  );
  return isRefused(changed) ? changed : changedDelegation(changed.value);
};

const revokeIn = (
  directory: Directory,
  { delegation: id, lastDay }: RevokeDelegationInput,
  why: { readonly recordedOn: string; readonly reason: string },
): Outcome<Edited> => {
  const found = findDelegation(directory, id);
  if (!found) return refused(refuse('NOT_FOUND', ['input', 'delegation']));
  // a revocation can only shorten a delegation
  if (found.to !== null && lastDay >= found.to)
    return refused(refuse('INVALID_INPUT', ['input', 'lastDay'], requirements.before(found.to)));
  const revoked: Delegation = { ...found, to: lastDay, revoked: { ...why, previousTo: found.to } };
  const { pack } = directory;
  const delegations = pack.delegations.delegations.map((one) => (one === found ? revoked : one));
  return {
    value: { pack: { ...pack, delegations: { ...pack.delegations, delegations } }, what: [id, found.matter] },
  };
};
