import { CfnOutput, Duration } from 'aws-cdk-lib';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Construct } from 'constructs';
import { allowStream, allowTable, allowTableKey } from '../constructs/access.ts';
import { failureQueue } from '../constructs/failureQueue.ts';
import { released } from '../constructs/release.ts';
import { TongbanFunction } from '../constructs/tongbanFunction.ts';
import type { StageSettings } from '../settings.ts';
import type { DataStack } from './data.ts';

const COUNTED_KINDS = FilterRule.or('HELP', 'TICKET');

/** Counts what happens to a case, and to what lies beside the cases, from their stream. */
export const addCounting = (scope: Construct, settings: StageSettings, data: DataStack): void => {
  const rollup = new TongbanFunction(scope, 'Rollup', {
    settings,
    entry: 'rollup/handler.ts',
    description: `Tongban ${settings.stage}: counts the events of cases`,
    memorySize: 512,
    timeout: Duration.minutes(1),
    environment: {
      COUNTERS_TABLE: data.counters.tableName,
      POWERTOOLS_METRICS_NAMESPACE: 'Tongban',
      POWERTOOLS_SERVICE_NAME: 'rollup',
    },
  });
  // the last one is what a condition inside a transaction asks for
  allowTable(rollup, data.counters, [
    'BatchGetItem',
    'GetItem',
    'PutItem',
    'UpdateItem',
    'ConditionCheckItem',
  ]);
  allowTableKey(rollup, data.tableKey);
  // the event source construct would ask for the streams of every table
  const mapping = new EventSourceMapping(scope, 'CaseStream', {
    target: released(rollup, settings),
    eventSourceArn: allowStream(rollup, data.cases),
    startingPosition: StartingPosition.TRIM_HORIZON,
    // views and the like lie beside the cases and name their kind; a case names none, and these are counted too
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
    onFailure: new SqsDlq(failureQueue(scope, 'RollupFailures', settings)),
  });
  new CfnOutput(scope, 'CaseStreamMapping', { value: mapping.eventSourceMappingId });
};
