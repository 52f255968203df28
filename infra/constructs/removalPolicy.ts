import { RemovalPolicy } from 'aws-cdk-lib';
import type { Removal } from '../settings.ts';

/** What outlives its stack, except when the stack's creation fails: a first deployment can be repeated. */
export const KEPT = RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE;

/** What happens to a stage's data, keys and logs when their stack is deleted. */
export const removalPolicyOf = (removal: Removal): RemovalPolicy =>
  removal === 'retain' ? KEPT : RemovalPolicy.DESTROY;
