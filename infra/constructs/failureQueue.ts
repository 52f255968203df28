import { CfnOutput, Duration, Validations } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { StageSettings } from '../settings.ts';
import { removalPolicyOf } from './removalPolicy.ts';

/** Adds a dead-letter queue. Its messages hold a stream position or a time, never personal data. */
export const addFailureQueue = (
  scope: Construct,
  id: string,
  { removal }: Pick<StageSettings, 'removal'>,
): Queue => {
  const queue = new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    // the maximum of SQS
    retentionPeriod: Duration.days(14),
    removalPolicy: removalPolicyOf(removal),
  });
  Validations.of(queue).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason: 'This queue is itself a dead-letter queue; operators read it, not a function that could fail.',
  });
  new CfnOutput(scope, `${id}Queue`, { value: queue.queueUrl });
  return queue;
};
