import { Duration } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { allowTable, allowTableKey } from '../constructs/access.ts';
import { EVERY_QUARTER, ScheduledFunction } from '../constructs/scheduledFunction.ts';
import type { StageSettings } from '../settings.ts';
import { byDesk, byPending, byTask } from './caseIndexes.ts';
import type { DataStack } from './data.ts';
import type { FilesStack } from './files.ts';

/** Adds the escalation of overdue items and the removal of files that no case names, every 15 minutes. Its clock is the rule's scheduled time, so retries are idempotent. */
export const addSupervision = (
  scope: Construct,
  settings: StageSettings,
  { data, files }: { readonly data: DataStack; readonly files: FilesStack },
): void => {
  const supervise = new ScheduledFunction(scope, 'Supervise', {
    settings,
    entry: 'supervise/handler.ts',
    description: `Tongban ${settings.stage}: escalates overdue items`,
    memorySize: 512,
    timeout: Duration.minutes(5),
    rhythm: EVERY_QUARTER,
    environment: {
      REGISTRY_TABLE: data.registry.tableName,
      CASES_TABLE: data.cases.tableName,
      FILES_BUCKET: files.bucket.bucketName,
      POWERTOOLS_METRICS_NAMESPACE: 'Tongban',
      POWERTOOLS_SERVICE_NAME: 'supervise',
    },
  });
  allowTable(supervise, data.registry, ['GetItem', 'Query']);
  allowTable(
    supervise,
    data.cases,
    ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'],
    [byDesk.indexName, byPending.indexName, byTask.indexName],
  );
  allowTableKey(supervise, data.tableKey);
  files.allowRemoval(supervise, settings.fileLockDays > 0);
};
