import { CfnOutput, Duration } from 'aws-cdk-lib';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Construct } from 'constructs';
import { allowStream, allowTable, allowTableKey } from '../constructs/access.ts';
import { addFailureQueue } from '../constructs/failureQueue.ts';
import { addRelease } from '../constructs/release.ts';
import { TongbanFunction } from '../constructs/tongbanFunction.ts';
import type { StageSettings } from '../settings.ts';
import type { DataStack } from './data.ts';

const COUNTED_KINDS = FilterRule.or('HELP', 'TICKET');

/** Adds the rollup: counts the events of cases, help requests and tickets from the table's stream. */
export const addCounting = (scope: Construct, settings: StageSettings, data: DataStack): void => {
  const rollup = new TongbanFunction(scope, 'Rollup', {
    settings,
    entry: 'rollup/handler.ts',
    description: `Tongban ${settings.stage}: counts the events of cases`,
    memorySize: 512,
    timeout: Duration.minutes(1),
    trigger: 'STREAM',
    concurrency: settings.reservedConcurrency,
    environment: {
      COUNTERS_TABLE: data.counters.tableName,
      POWERTOOLS_METRICS_NAMESPACE: 'Tongban',
      POWERTOOLS_SERVICE_NAME: 'rollup',
    },
  });
  // ConditionCheckItem: for the conditions inside a transaction
  allowTable(rollup, data.counters, [
    'BatchGetItem',
    'GetItem',
    'PutItem',
    'UpdateItem',
    'ConditionCheckItem',
  ]);
  allowTableKey(rollup, data.tableKey);
  // DynamoEventSource would grant ListStreams on all tables
  const mapping = new EventSourceMapping(scope, 'CaseStream', {
    target: addRelease(rollup, settings),
    eventSourceArn: allowStream(rollup, data.cases),
    startingPosition: StartingPosition.TRIM_HORIZON,
    // `kind` is the discriminator of the other items in the table; cases have none
    filters: [
      FilterCriteria.filter({
        eventName: FilterRule.or('INSERT', 'MODIFY'),
        dynamodb: { NewImage: { kind: { S: [...FilterRule.notExists(), ...COUNTED_KINDS] } } },
      }),
    ],
    batchSize: 100,
    maxBatchingWindow: Duration.seconds(1),
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: 5,
    onFailure: new SqsDlq(addFailureQueue(scope, 'RollupFailures', settings)),
  });
  new CfnOutput(scope, 'CaseStreamMapping', { value: mapping.eventSourceMappingId });
};
