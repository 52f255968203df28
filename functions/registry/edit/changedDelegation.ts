import { type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { findDelegation } from '../authority.ts';
import type { DelegationParent } from '../parents.ts';
import type { Previewed } from '../preview/createPreview.ts';
import type { Changed } from './changeRegistry.ts';

/** Finds the delegation that a change was about. Refused: removed since, when an old request is retried. */
export const changedDelegation = ({
  directory,
  what,
  preview,
}: Changed): Outcome<Previewed<DelegationParent>> => {
  const delegation = findDelegation(directory, what[0] ?? '');
  return delegation
    ? { value: { directory, delegation, preview } }
    : refused(refuse('NOT_FOUND', ['input', 'delegation']));
};
