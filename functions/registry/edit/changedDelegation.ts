import { type Outcome, refuse, refused } from '../../refusal/refusal.ts';
import { type Delegated, findDelegation } from '../delegated.ts';
import type { Changed } from './changeRegistry.ts';

/** The delegation that a change was about, as it is now; a request that comes again long after may find it gone. */
export const changedDelegation = ({ directory, entry }: Changed): Outcome<Delegated> => {
  const delegation = findDelegation(directory, entry.what[0] ?? '');
  return delegation
    ? { value: { directory, delegation } }
    : refused(refuse('NOT_FOUND', ['input', 'delegation']));
};
