import type { Role } from '../../../functions/graphql/generated/types.ts';
import type { Stage } from './stage.ts';

/**
 * One use of an operation, which tests play as every role. Whoever the policy lets use it gets an answer without
 * refusals when the example concerns them, and a denial when it does not.
 */
export type Example = {
  /** The operation's arguments, after what it needs was put in place for that role. */
  readonly variables: (stage: Stage, role: Role) => object | Promise<object>;
  /** Roles for whom nobody's is out of reach, so that there is no stranger to deny. */
  readonly noStranger?: readonly Role[];
  /** Whether it is for any window of the district, so that only clerks of another district are strangers. */
  readonly anyWindow?: true;
};
