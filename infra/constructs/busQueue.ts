import { Duration } from 'aws-cdk-lib';
import { type EventBus, type EventPattern, Rule } from 'aws-cdk-lib/aws-events';
import { SqsQueue } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { StageSettings } from '../settings.ts';
import { addFailureQueue } from './failureQueue.ts';
import type { TongbanFunction } from './tongbanFunction.ts';
import { addWorkQueue } from './workQueue.ts';

/** How often a message is given out before it is dead-lettered: with the back-off, for about five hours. */
export const TRIES = 12;
/** A message is held over a night, and tried for hours after that. */
const KEPT = Duration.days(4);
/** What a function on a queue takes for one message at most. */
export const MESSAGE_TIMEOUT = Duration.seconds(50);
const FEWEST_AT_ONCE = 2;

type BusQueueProps = {
  readonly settings: StageSettings;
  readonly bus: EventBus;
  readonly pattern: EventPattern;
};

/** Adds a queue of those events of a bus that fit a pattern, with its dead-letter queue. They hold no personal data. */
export const addBusQueue = (
  scope: Construct,
  id: string,
  { settings, bus, pattern }: BusQueueProps,
): Queue => {
  const failures = addFailureQueue(scope, `${id}Failures`, settings);
  const queue = addWorkQueue(scope, `${id}Messages`, {
    failures,
    timeout: MESSAGE_TIMEOUT,
    removal: settings.removal,
    tries: TRIES,
    kept: KEPT,
  });
  new Rule(scope, `${id}Rule`, {
    eventBus: bus,
    eventPattern: pattern,
    targets: [new SqsQueue(queue, { deadLetterQueue: failures })],
  });
  return queue;
};

/** Feeds a queue to a function, one message at a time, which may put a message off. */
export const feedFunction = (
  scope: Construct,
  id: string,
  queue: Queue,
  target: TongbanFunction,
  { reservedConcurrency }: StageSettings,
): void => {
  target.addToRolePolicy(new PolicyStatement({ actions: QUEUE_ACTIONS, resources: [queue.queueArn] }));
  new EventSourceMapping(scope, `${id}Mapping`, {
    target,
    eventSourceArn: queue.queueArn,
    batchSize: 1,
    maxConcurrency: Math.max(FEWEST_AT_ONCE, reservedConcurrency),
    reportBatchItemFailures: true,
  });
};

const QUEUE_ACTIONS = [
  'sqs:ReceiveMessage',
  'sqs:ChangeMessageVisibility',
  'sqs:DeleteMessage',
  'sqs:GetQueueAttributes',
];
