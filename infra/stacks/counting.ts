import { CfnOutput, Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { allowStream, allowTable, allowTableKey } from '../constructs/access.ts';
import { readCaseStream } from '../constructs/readCaseStream.ts';
import { addRelease } from '../constructs/release.ts';
import { TongbanFunction } from '../constructs/tongbanFunction.ts';
import type { StageSettings } from '../settings.ts';
import type { DataStack } from './data.ts';

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
  const mapping = readCaseStream(scope, 'CaseStream', {
    settings,
    target: addRelease(rollup, settings, { check: 'STREAM' }),
    streamArn: allowStream(rollup, data.cases),
    kinds: ['HELP', 'TICKET'],
    failures: 'RollupFailures',
  });
  new CfnOutput(scope, 'CaseStreamMapping', { value: mapping.eventSourceMappingId });
};
