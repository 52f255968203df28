import { Match, type Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { templatesOf } from '../support/synth.ts';
import { environmentOf } from './functions.ts';

const { events } = templatesOf('prod');
const FAILURES = { 'Fn::GetAtt': [Match.stringLikeRegexp('^RollupFailures'), 'Arn'] };

describe('case stream', () => {
  it('the rollup reads the case stream from its oldest record, in batches of 100 or one second', () => {
    events.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 100,
      MaximumBatchingWindowInSeconds: 1,
    });
  });

  it('a failed batch is bisected and retried for 20 hours, then sent to the dead-letter queue', () => {
    events.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: Match.absent(),
      MaximumRecordAgeInSeconds: 20 * 3_600,
      DestinationConfig: { OnFailure: { Destination: FAILURES } },
    });
  });

  it('the rollup receives cases, help requests and tickets, and no views', () => {
    const pattern = {
      eventName: ['INSERT', 'MODIFY'],
      dynamodb: { NewImage: { kind: { S: [{ exists: false }, 'HELP', 'TICKET'] } } },
    };
    events.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FilterCriteria: { Filters: [{ Pattern: JSON.stringify(pattern) }] },
    });
  });
});

describe('dead-letter queue', () => {
  it('the dead-letter queue is encrypted, retains messages for 14 days and outlives its stack', () => {
    events.hasResource('AWS::SQS::Queue', {
      Properties: { SqsManagedSseEnabled: true, MessageRetentionPeriod: 14 * 24 * 60 * 60 },
      DeletionPolicy: 'RetainExceptOnCreate',
    });
  });

  it('the dead-letter queue denies unencrypted connections', () => {
    events.hasResourceProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: Match.objectLike({
        Statement: [
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ],
      }),
    });
  });
});

it('the environment of the rollup is its stage, table and metric names', () => {
  expect(environmentOf({ template: events, name: 'Rollup' })).toEqual({
    STAGE: 'prod',
    NODE_ENV: 'production',
    COUNTERS_TABLE: expect.anything(),
    POWERTOOLS_METRICS_NAMESPACE: 'Tongban',
    POWERTOOLS_SERVICE_NAME: 'rollup',
  });
});

describe('supervision schedule', () => {
  it('supervision runs every quarter of an hour', () => {
    events.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(15 minutes)',
      State: 'ENABLED',
      Targets: [Match.objectLike({ RetryPolicy: { MaximumRetryAttempts: 2 } })],
    });
  });

  it('undelivered and failed supervision runs go to a dead-letter queue', () => {
    const destination = { 'Fn::GetAtt': [Match.stringLikeRegexp('^SuperviseFailures'), 'Arn'] };
    events.hasResourceProperties('AWS::Events::Rule', {
      Targets: [Match.objectLike({ DeadLetterConfig: { Arn: destination } })],
    });
    events.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      DestinationConfig: { OnFailure: { Destination: destination } },
      MaximumRetryAttempts: 2,
    });
  });
});

describe('work queues', () => {
  const Attributes = z.object({ 'Fn::GetAtt': z.tuple([z.string(), z.literal('Arn')]) });
  const Work = z.object({
    VisibilityTimeout: z.number(),
    MessageRetentionPeriod: z.number(),
    SqsManagedSseEnabled: z.boolean(),
    RedrivePolicy: z.object({ deadLetterTargetArn: Attributes, maxReceiveCount: z.number() }),
  });
  const Mapping = z.object({
    EventSourceArn: Attributes,
    BatchSize: z.number(),
    ScalingConfig: z.object({ MaximumConcurrency: z.number() }),
  });
  const found = (template: Template, type: string, name: string) =>
    Object.entries(template.findResources(type)).find(([id]) => id.startsWith(name))?.[1].Properties;

  it.each([
    ['Supervise', events],
    ['Reconcile', events],
    ['Audit', templatesOf('prod').audit],
  ])(
    'a message of %s is not given out again while it is worked on, and dead-lettered after three tries',
    (name, template) => {
      const { Timeout } = z
        .object({ Timeout: z.number() })
        .parse(found(template, 'AWS::Lambda::Function', name));
      const queue = Work.parse(found(template, 'AWS::SQS::Queue', `${name}Work`));
      expect(queue).toMatchObject({
        // as Lambda advises
        VisibilityTimeout: 6 * Timeout,
        MessageRetentionPeriod: 24 * 60 * 60,
        SqsManagedSseEnabled: true,
        RedrivePolicy: { maxReceiveCount: 3 },
      });
      expect(queue.RedrivePolicy.deadLetterTargetArn['Fn::GetAtt'][0]).toContain(`${name}Failures`);
      const mapping = Mapping.parse(found(template, 'AWS::Lambda::EventSourceMapping', `${name}Districts`));
      expect(mapping).toMatchObject({ BatchSize: 1, ScalingConfig: { MaximumConcurrency: 10 } });
      expect(mapping.EventSourceArn['Fn::GetAtt'][0]).toContain(`${name}Work`);
    },
  );
});

describe('notices', () => {
  it('notices have a bus of their own', () => {
    events.hasResourceProperties('AWS::Events::EventBus', { Name: 'tongban-prod-notices' });
  });

  it('notices cover cases and help requests, and failures are retried, then go to a dead-letter queue', () => {
    const pattern = {
      eventName: ['INSERT', 'MODIFY'],
      dynamodb: {
        NewImage: { kind: { S: [{ exists: false }, 'HELP', 'BOOKER', 'CONTACT', 'ADDRESS_CODE'] } },
      },
    };
    events.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FilterCriteria: { Filters: [{ Pattern: JSON.stringify(pattern) }] },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: Match.absent(),
      MaximumRecordAgeInSeconds: 20 * 3_600,
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [Match.stringLikeRegexp('^NotifyFailures'), 'Arn'] } },
      },
    });
  });
});
