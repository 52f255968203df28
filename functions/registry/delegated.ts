import type { Directory } from './directory.ts';
import type { Delegation } from './model/pack.ts';

/** A delegation with its district. */
export type DelegationInDistrict = { readonly directory: Directory; readonly delegation: Delegation };

/** Finds a delegation by id. */
export const findDelegation = ({ pack }: Directory, id: string): Delegation | undefined =>
  pack.delegations.delegations.find((delegation) => delegation.id === id);
