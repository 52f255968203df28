import type { Directory } from './directory.ts';
import type { Delegation } from './model/pack.ts';

/** A delegation in its district. */
export type Delegated = { readonly directory: Directory; readonly delegation: Delegation };

/** A delegation by its identifier; undefined when there is none. */
export const findDelegation = ({ pack }: Directory, id: string): Delegation | undefined =>
  pack.delegations.delegations.find((delegation) => delegation.id === id);
