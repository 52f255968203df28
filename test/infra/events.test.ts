import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { templatesOf } from '../support/synth.ts';
import { environmentOf } from './functions.ts';

const { events } = templatesOf('prod');
const FAILURES = { 'Fn::GetAtt': [Match.stringLikeRegexp('^RollupFailures'), 'Arn'] };

describe('the case stream', () => {
  it('is counted from its oldest record, in batches of a hundred or what a second brings', () => {
    events.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      StartingPosition: 'TRIM_HORIZON',
      BatchSize: 100,
      MaximumBatchingWindowInSeconds: 1,
    });
  });

  it('is retried in ever smaller parts, and what cannot be counted goes to the failure queue', () => {
    events.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 5,
      DestinationConfig: { OnFailure: { Destination: FAILURES } },
    });
  });

  it('tells of new and changed cases and of the kinds beside them that are counted, not of views and the like', () => {
    const pattern = {
      eventName: ['INSERT', 'MODIFY'],
      dynamodb: { NewImage: { kind: { S: [{ exists: false }, 'HELP', 'TICKET'] } } },
    };
    events.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FilterCriteria: { Filters: [{ Pattern: JSON.stringify(pattern) }] },
    });
  });
});

describe('the failure queue', () => {
  it('is encrypted, keeps what it has for 14 days, and outlives its stack', () => {
    events.hasResource('AWS::SQS::Queue', {
      Properties: { SqsManagedSseEnabled: true, MessageRetentionPeriod: 14 * 24 * 60 * 60 },
      DeletionPolicy: 'Retain',
    });
  });

  it('refuses unencrypted connections', () => {
    events.hasResourceProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: Match.objectLike({
        Statement: [
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ],
      }),
    });
  });
});

it('the rollup function is told its stage, its table and the names of its metrics', () => {
  expect(environmentOf({ template: events, name: 'Rollup' })).toEqual({
    STAGE: 'prod',
    COUNTERS_TABLE: expect.anything(),
    POWERTOOLS_METRICS_NAMESPACE: 'Tongban',
    POWERTOOLS_SERVICE_NAME: 'rollup',
  });
});

describe('the schedule of supervision', () => {
  it('runs each quarter of an hour', () => {
    events.hasResourceProperties('AWS::Events::Rule', {
      ScheduleExpression: 'rate(15 minutes)',
      State: 'ENABLED',
      Targets: [Match.objectLike({ RetryPolicy: { MaximumRetryAttempts: 2 } })],
    });
  });

  it('puts aside the runs that did not reach the function, and those that failed in it', () => {
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

describe('the notices', () => {
  it('go to a bus of their own', () => {
    events.hasResourceProperties('AWS::Events::EventBus', { Name: 'tongban-prod-notices' });
  });

  it('are of cases and of help, and what the bus does not take is tried again, then put aside', () => {
    const pattern = {
      eventName: ['INSERT', 'MODIFY'],
      dynamodb: { NewImage: { kind: { S: [{ exists: false }, 'HELP'] } } },
    };
    events.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FilterCriteria: { Filters: [{ Pattern: JSON.stringify(pattern) }] },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 5,
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [Match.stringLikeRegexp('^NotifyFailures'), 'Arn'] } },
      },
    });
  });
});
