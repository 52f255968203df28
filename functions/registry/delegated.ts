import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Changed } from './changeRegistry.ts';
import type { Directory } from './directory.ts';
import type { Delegation } from './model.ts';

/** A delegation in its district. */
export type Delegated = { readonly directory: Directory; readonly delegation: Delegation };

/** The delegation that a change was about, as it is now; a request that comes again long after may find it gone. */
export const delegatedOf = ({ directory, entry }: Changed): Outcome<Delegated> => {
  const delegation = findDelegation(directory, entry.what[0] ?? '');
  return delegation
    ? { value: { directory, delegation } }
    : refused(refuse('NOT_FOUND', ['input', 'delegation']));
};

/** A delegation by its identifier; undefined when there is none. */
export const findDelegation = ({ pack }: Directory, id: string): Delegation | undefined =>
  pack.delegations.delegations.find((delegation) => delegation.id === id);
