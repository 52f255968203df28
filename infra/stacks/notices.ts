import { CfnOutput, Duration } from 'aws-cdk-lib';
import { EventBus } from 'aws-cdk-lib/aws-events';
import type { Construct } from 'constructs';
import { allowStream, allowTable, allowTableKey } from '../constructs/access.ts';
import { readCaseStream } from '../constructs/readCaseStream.ts';
import { TongbanFunction } from '../constructs/tongbanFunction.ts';
import type { StageSettings } from '../settings.ts';
import type { DataStack } from './data.ts';

/** Adds an event bus for notices of cases, to which senders of messages and outside systems subscribe, and returns it. */
export const addNotices = (scope: Construct, settings: StageSettings, data: DataStack): EventBus => {
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
  const mapping = readCaseStream(scope, 'NoticeStream', {
    settings,
    target: notify,
    streamArn: allowStream(notify, data.cases),
    kinds: ['HELP', 'BOOKER', 'CONTACT', 'ADDRESS_CODE'],
    failures: 'NotifyFailures',
  });
  new CfnOutput(scope, 'NoticeStreamMapping', { value: mapping.eventSourceMappingId });
  return bus;
};
