import type { Role } from '../../../functions/graphql/generated/types.ts';
import type { Stage } from './stage.ts';

/**
 * One use of an operation, which tests run as every role. A role that the policy allows gets an answer without
 * refusals if the example concerns it, and a denial if not.
 */
export type Example = {
  /** Prepares the example for a role and returns the operation's arguments. */
  readonly variables: (stage: Stage, role: Role) => object | Promise<object>;
  /** Roles without strangers: nothing of this kind is out of their reach. */
  readonly noStranger?: readonly Role[];
  /** Any window of the district may do it: only clerks of another district are strangers. */
  readonly anyWindow?: true;
};
