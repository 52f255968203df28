import { Duration, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { allowNightRecords, allowTable, allowTableKey } from '../constructs/access.ts';
import { everyNight, ScheduledFunction } from '../constructs/scheduledFunction.ts';
import type { StageSettings } from '../settings.ts';
import { byTouched } from './caseIndexes.ts';
import type { DataStack } from './data.ts';

/** Adds the nightly comparison of counters, events and published metrics. Reads what was touched; writes only what it found. */
export const addReconciliation = (scope: Construct, settings: StageSettings, data: DataStack): void => {
  const reconcile = new ScheduledFunction(scope, 'Reconcile', {
    settings,
    entry: 'reconcile/handler.ts',
    description: `Tongban ${settings.stage}: compares counters, events and metrics`,
    memorySize: 1024,
    timeout: Duration.minutes(15),
    // 02:30 in China: the previous day is closed, and so are the windows
    rhythm: everyNight(18, 30),
    environment: {
      REGISTRY_TABLE: data.registry.tableName,
      CASES_TABLE: data.cases.tableName,
      COUNTERS_TABLE: data.counters.tableName,
      POWERTOOLS_METRICS_NAMESPACE: 'Tongban',
      POWERTOOLS_SERVICE_NAME: 'reconcile',
    },
  });
  allowTable(reconcile, data.registry, ['GetItem', 'Query']);
  allowNightRecords(reconcile, data.registry);
  allowTable(reconcile, data.cases, ['BatchGetItem', 'Query'], [byTouched.indexName]);
  allowTable(reconcile, data.counters, ['BatchGetItem', 'Query']);
  allowTableKey(reconcile, data.tableKey);
  reconcile.addToRolePolicy(new PolicyStatement({ actions: ['cloudwatch:GetMetricData'], resources: ['*'] }));
  Validations.of(reconcile.role ?? reconcile).acknowledge({
    id: 'AwsSolutions-IAM5[Resource::*]',
    reason: 'GetMetricData supports no resource-level permissions; it reads numbers only.',
  });
};
