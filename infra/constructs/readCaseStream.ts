import { Duration } from 'aws-cdk-lib';
import {
  EventSourceMapping,
  FilterCriteria,
  FilterRule,
  type IFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Construct } from 'constructs';
import type { StageSettings } from '../settings.ts';
import { addFailureQueue } from './failureQueue.ts';

/** Within the stream's 24 h: what is given up can still be read from it for some hours. */
const RETRIED = Duration.hours(20);

/** How a function reads the stream of the cases table. */
export type CaseStreamProps = {
  readonly settings: StageSettings;
  /** The function, or its alias. */
  readonly target: IFunction;
  readonly streamArn: string;
  /** The discriminators of the items that it wants besides cases, which have none. */
  readonly kinds: readonly string[];
  /** The id of the dead-letter queue. */
  readonly failures: string;
};

/** Maps the stream of the cases table to a function. A failing batch is halved, and retried by age, not by number. */
export const readCaseStream = (
  scope: Construct,
  id: string,
  { settings, target, streamArn, kinds, failures }: CaseStreamProps,
): EventSourceMapping =>
  // DynamoEventSource would grant ListStreams on all tables
  new EventSourceMapping(scope, id, {
    target,
    eventSourceArn: streamArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    filters: [
      FilterCriteria.filter({
        eventName: FilterRule.or('INSERT', 'MODIFY'),
        dynamodb: { NewImage: { kind: { S: [...FilterRule.notExists(), ...FilterRule.or(...kinds)] } } },
      }),
    ],
    batchSize: 100,
    maxBatchingWindow: Duration.seconds(1),
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    maxRecordAge: RETRIED,
    onFailure: new SqsDlq(addFailureQueue(scope, failures, settings)),
  });
