import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { Construct } from 'constructs';
import { addFailureQueue } from './failureQueue.ts';
import { type Rhythm, TongbanFunction, type TongbanFunctionProps } from './tongbanFunction.ts';
import { addWorkQueue } from './workQueue.ts';

/** Districts worked on at once, where the account keeps concurrency for it; SQS allows no fewer than two. */
const MOST_DISTRICTS = 10;
const FEWEST_DISTRICTS = 2;

/** Every quarter of an hour; the third one missed in a row is no delay. */
export const EVERY_QUARTER: Rhythm = {
  schedule: Schedule.rate(Duration.minutes(15)),
  period: Duration.minutes(15),
  periods: 3,
};

/** Every night at a time in UTC. A day and two hours, since a run counts only once it has ended. */
export const everyNight = (hour: number, minute: number): Rhythm => ({
  schedule: Schedule.cron({ hour: String(hour), minute: String(minute) }),
  period: Duration.hours(1),
  periods: 26,
});

/** The settings of a function on a schedule. */
export type ScheduledFunctionProps = Omit<TongbanFunctionProps, 'concurrency' | 'trigger'> & {
  readonly rhythm: Rhythm;
};

/**
 * A function on a schedule, which sends a message for each district to a queue of its own and works on these. Its clock is
 * the rule's scheduled time, so retries are idempotent. A district that fails is retried, and dead-lettered, alone.
 */
export class ScheduledFunction extends TongbanFunction {
  constructor(scope: Construct, id: string, { rhythm, environment, ...props }: ScheduledFunctionProps) {
    const { settings, description, timeout } = props;
    const { reservedConcurrency } = settings;
    const failures = addFailureQueue(scope, `${id}Failures`, settings);
    const work = addWorkQueue(scope, `${id}Work`, { failures, timeout, removal: settings.removal });
    const atOnce = Math.max(FEWEST_DISTRICTS, Math.min(MOST_DISTRICTS, reservedConcurrency));
    super(scope, id, {
      ...props,
      environment: { ...environment, WORK_QUEUE: work.queueUrl },
      trigger: rhythm,
      // and the run that sends the messages
      concurrency: reservedConcurrency === 0 ? 0 : atOnce + 1,
    });
    this.addToRolePolicy(new PolicyStatement({ actions: WORK_ACTIONS, resources: [work.queueArn] }));
    new EventSourceMapping(scope, `${id}Districts`, {
      target: this,
      eventSourceArn: work.queueArn,
      batchSize: 1,
      maxConcurrency: atOnce,
    });
    this.configureAsyncInvoke({ retryAttempts: 2, onFailure: new SqsDestination(failures) });
    new Rule(scope, `${id}Schedule`, {
      description,
      schedule: rhythm.schedule,
      targets: [new LambdaFunction(this, { deadLetterQueue: failures, retryAttempts: 2 })],
    });
  }
}

const WORK_ACTIONS = [
  'sqs:SendMessage',
  'sqs:ReceiveMessage',
  'sqs:ChangeMessageVisibility',
  'sqs:DeleteMessage',
  'sqs:GetQueueAttributes',
];
