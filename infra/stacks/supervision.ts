import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import type { Construct } from 'constructs';
import { allowTable, allowTableKey } from '../constructs/access.ts';
import { addFailureQueue } from '../constructs/failureQueue.ts';
import { scheduledConcurrency, TongbanFunction } from '../constructs/tongbanFunction.ts';
import type { StageSettings } from '../settings.ts';
import { byDesk, byEscalation, byTask } from './caseIndexes.ts';
import type { DataStack } from './data.ts';

/** Adds the escalation of overdue items, every 15 minutes. Its clock is the rule's scheduled time, so retries are idempotent. */
export const addSupervision = (scope: Construct, settings: StageSettings, data: DataStack): void => {
  const failures = addFailureQueue(scope, 'SuperviseFailures', settings);
  const supervise = new TongbanFunction(scope, 'Supervise', {
    settings,
    entry: 'supervise/handler.ts',
    description: `Tongban ${settings.stage}: escalates overdue items`,
    memorySize: 512,
    timeout: Duration.minutes(5),
    concurrency: scheduledConcurrency(settings),
    environment: {
      REGISTRY_TABLE: data.registry.tableName,
      CASES_TABLE: data.cases.tableName,
      POWERTOOLS_METRICS_NAMESPACE: 'Tongban',
      POWERTOOLS_SERVICE_NAME: 'supervise',
    },
  });
  allowTable(supervise, data.registry, ['GetItem', 'Query']);
  allowTable(
    supervise,
    data.cases,
    ['GetItem', 'Query', 'PutItem'],
    [byDesk.indexName, byTask.indexName, byEscalation.indexName],
  );
  allowTableKey(supervise, data.tableKey);
  supervise.configureAsyncInvoke({ retryAttempts: 2, onFailure: new SqsDestination(failures) });
  new Rule(scope, 'SuperviseSchedule', {
    description: `Tongban ${settings.stage}: escalates overdue items`,
    schedule: Schedule.rate(Duration.minutes(15)),
    targets: [new LambdaFunction(supervise, { deadLetterQueue: failures, retryAttempts: 2 })],
  });
};
