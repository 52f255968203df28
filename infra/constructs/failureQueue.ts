import { CfnOutput, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { StageSettings } from '../settings.ts';

/** Where what a function could not take is put aside: where in the stream it lies or which hour it was, never personal data. */
export const failureQueue = (
  scope: Construct,
  id: string,
  { removal }: Pick<StageSettings, 'removal'>,
): Queue => {
  const queue = new Queue(scope, id, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    // the longest SQS allows
    retentionPeriod: Duration.days(14),
    removalPolicy: removal === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  Validations.of(queue).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason:
      'This queue is itself where what failed goes; whoever reads it is a person, not a function that could fail.',
  });
  new CfnOutput(scope, `${id}Queue`, { value: queue.queueUrl });
  return queue;
};
