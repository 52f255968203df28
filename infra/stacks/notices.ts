import { Duration } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Construct } from 'constructs';
import { allowStream, allowTable, allowTableKey } from '../constructs/access.ts';
import { addFailureQueue } from '../constructs/failureQueue.ts';
import { TongbanFunction } from '../constructs/tongbanFunction.ts';
import type { StageSettings } from '../settings.ts';
import type { DataStack } from './data.ts';

/** Adds an event bus for notices of cases; message senders, archives and other systems subscribe to it. */
export const addNotices = (scope: Construct, settings: StageSettings, data: DataStack): void => {
  const bus = new EventBus(scope, 'NoticeBus', {
    eventBusName: `tongban-${settings.stage}-notices`,
    description: `Tongban ${settings.stage}: events of cases; docs/events.md`,
  });
  const notify = new TongbanFunction(scope, 'Notify', {
    settings,
    entry: 'notify/handler.ts',
    description: `Tongban ${settings.stage}: publishes the events of cases on the bus`,
    memorySize: 512,
    timeout: Duration.minutes(1),
    trigger: 'STREAM',
    concurrency: settings.reservedConcurrency,
    environment: { REGISTRY_TABLE: data.registry.tableName, NOTICE_BUS: bus.eventBusName },
  });
  bus.grantPutEventsTo(notify);
  allowTable(notify, data.registry, ['GetItem', 'Query']);
  allowTableKey(notify, data.tableKey);
  new EventSourceMapping(scope, 'NoticeStream', {
    target: notify,
    eventSourceArn: allowStream(notify, data.cases),
    startingPosition: StartingPosition.TRIM_HORIZON,
    filters: [
      FilterCriteria.filter({
        eventName: FilterRule.or('INSERT', 'MODIFY'),
        dynamodb: { NewImage: { kind: { S: [...FilterRule.notExists(), 'HELP'] } } },
      }),
    ],
    batchSize: 100,
    maxBatchingWindow: Duration.seconds(1),
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: 5,
    onFailure: new SqsDlq(addFailureQueue(scope, 'NotifyFailures', settings)),
  });
};
