import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { Construct } from 'constructs';
import { addFailureQueue } from './failureQueue.ts';
import { type Rhythm, TongbanFunction, type TongbanFunctionProps } from './tongbanFunction.ts';

/** Concurrent runs: the run, and a late one before it. */
const CONCURRENCY = 2;

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

/** A function on a schedule. Its clock is the rule's scheduled time, so retries are idempotent. */
export class ScheduledFunction extends TongbanFunction {
  constructor(scope: Construct, id: string, { rhythm, ...props }: ScheduledFunctionProps) {
    const { settings, description } = props;
    const failures = addFailureQueue(scope, `${id}Failures`, settings);
    super(scope, id, {
      ...props,
      trigger: rhythm,
      concurrency: Math.min(CONCURRENCY, settings.reservedConcurrency),
    });
    this.configureAsyncInvoke({ retryAttempts: 2, onFailure: new SqsDestination(failures) });
    new Rule(scope, `${id}Schedule`, {
      description,
      schedule: rhythm.schedule,
      targets: [new LambdaFunction(this, { deadLetterQueue: failures, retryAttempts: 2 })],
    });
  }
}
