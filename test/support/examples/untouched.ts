import type { Role } from '../../../functions/graphql/generated/types.ts';
import { scopeOf } from '../../../functions/identity/permit.ts';
import type { Operation } from '../../../functions/identity/policy.ts';
import { ROLES } from '../../unit/identity/policyTable.ts';
import type { Example } from './example.ts';
import { examples } from './index.ts';
import type { Stage } from './stage.ts';

/** Returns the example of an operation; throws if there is none. */
export const exampleOf = (operation: Operation): Example => {
  const example = examples[operation];
  if (!example) throw new Error(`no example of ${operation}`);
  return example;
};

/** Returns a role whose example of an operation others must not use: the role itself if the policy allows it. */
export const ownerFor = (operation: Operation, role: Role): Role =>
  scopeOf(role, operation) ? role : (ROLES.find((one) => scopeOf(one, operation)) ?? 'CLERK');

/** Prepares examples that are only sent by those who are denied: whatever is denied leaves them as they are. */
export const createUntouched = (stage: Stage) => {
  const prepared = new Map<string, object | Promise<object>>();
  return async (operation: Operation, owner: Role): Promise<object> => {
    const name = `${operation} ${owner}`;
    const known = prepared.get(name) ?? exampleOf(operation).variables(stage, owner);
    prepared.set(name, known);
    return known;
  };
};
