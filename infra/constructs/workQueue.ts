import { CfnOutput, Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Removal } from '../settings.ts';
import { removalPolicyOf } from './removalPolicy.ts';

/** Tries of a message before it is dead-lettered. */
const TRIES = 3;

/** What a queue of work needs to know of its function. */
type WorkQueueProps = {
  readonly failures: Queue;
  /** How long the function may take for a message. */
  readonly timeout: Duration;
  readonly removal: Removal;
};

/** Adds the queue over which a function spreads its work. Its messages hold a district and a time, never personal data. */
export const addWorkQueue = (
  scope: Construct,
  id: string,
  { failures, timeout, removal }: WorkQueueProps,
): Queue => {
  const queue = new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    // six times the time-out, as Lambda advises: a message that is worked on is not given out again
    visibilityTimeout: Duration.seconds(6 * timeout.toSeconds()),
    retentionPeriod: Duration.days(1),
    deadLetterQueue: { queue: failures, maxReceiveCount: TRIES },
    removalPolicy: removalPolicyOf(removal),
  });
  new CfnOutput(scope, `${id}Queue`, { value: queue.queueUrl });
  return queue;
};
