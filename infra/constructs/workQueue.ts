import { CfnOutput, Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Removal } from '../settings.ts';
import { removalPolicyOf } from './removalPolicy.ts';

/** What a queue of work needs to know of its function. */
type WorkQueueProps = {
  readonly failures: Queue;
  /** How long the function may take for a message. */
  readonly timeout: Duration;
  readonly removal: Removal;
  /** How often a message is given out before it is dead-lettered. */
  readonly tries?: number;
  /** How long a message is kept. */
  readonly kept?: Duration;
};

/** Adds a queue from which a function takes its work. Its messages never hold personal data. */
export const addWorkQueue = (
  scope: Construct,
  id: string,
  { failures, timeout, removal, tries = 3, kept = Duration.days(1) }: WorkQueueProps,
): Queue => {
  const queue = new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    // six times the time-out, as Lambda advises: a message that is worked on is not given out again
    visibilityTimeout: Duration.seconds(6 * timeout.toSeconds()),
    retentionPeriod: kept,
    deadLetterQueue: { queue: failures, maxReceiveCount: tries },
    removalPolicy: removalPolicyOf(removal),
  });
  new CfnOutput(scope, `${id}Queue`, { value: queue.queueUrl });
  return queue;
};
