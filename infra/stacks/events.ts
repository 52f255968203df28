import { Duration, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { allowStream, allowTable, allowTableKey } from '../constructs/access.ts';
import { TongbanFunction } from '../constructs/tongbanFunction.ts';
import type { StageSettings } from '../stages.ts';
import type { DataStack } from './data.ts';

const COUNTED_KINDS = FilterRule.or('HELP', 'TICKET');

/** What happens after a case is written: its stream is counted. */
export class EventsStack extends Stack {
  constructor(scope: Construct, id: string, settings: StageSettings, data: DataStack, props: StackProps) {
    super(scope, id, props);
    const rollup = new TongbanFunction(this, 'Rollup', {
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
    new EventSourceMapping(this, 'CaseStream', {
      target: rollup,
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
      onFailure: new SqsDlq(failureQueue(this, settings)),
    });
  }
}

// Lambda puts there where in the stream the records lie, not the records: no personal data
const failureQueue = (scope: Construct, { removal }: StageSettings): Queue => {
  const queue = new Queue(scope, 'RollupFailures', {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    // the longest SQS allows
    retentionPeriod: Duration.days(14),
    removalPolicy: removal === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
  Validations.of(queue).acknowledge({
    id: 'AwsSolutions-SQS3',
    reason:
      'This queue is itself where failed batches go; whoever reads it is a person, not a function that could fail.',
  });
  return queue;
};
