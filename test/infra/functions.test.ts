import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { templatesOf } from '../support/synth.ts';
import { actionsOn, environmentOf, permissionsOf, type TemplateFunction } from './functions.ts';

const templates = templatesOf('prod');
const graphql: TemplateFunction = { template: templates.api, name: 'Graphql' };
const rollup: TemplateFunction = { template: templates.events, name: 'Rollup' };
const supervise: TemplateFunction = { template: templates.events, name: 'Supervise' };
const reconcile: TemplateFunction = { template: templates.events, name: 'Reconcile' };
const notify: TemplateFunction = { template: templates.events, name: 'Notify' };
const audit: TemplateFunction = { template: templates.audit, name: 'Audit' };

describe.each([['api', templates.api, 2] as const, ['events', templates.events, 5] as const])(
  'functions of the %s stack',
  (stack, template, count) => {
    it(`functions of ${stack} run on Node 24 and arm64, and log JSON`, () => {
      template.resourceCountIs('AWS::Lambda::Function', count);
      template.allResourcesProperties('AWS::Lambda::Function', {
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        LoggingConfig: { LogFormat: 'JSON', LogGroup: Match.anyValue() },
      });
    });

    it(`functions of ${stack} retain their logs for 180 days in prod`, () => {
      template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 180 });
    });

    it(`each function of ${stack} has a role of its own, without managed policies`, () => {
      // the policy of a key names the endpoint's role, so the stack of the keys owns it
      const owners = stack === 'api' ? [templates.data, template] : [template];
      const found = owners.flatMap((owner) => Object.values(owner.findResources('AWS::IAM::Role')));
      const roles = found.filter(({ Properties }) =>
        JSON.stringify(Properties.AssumeRolePolicyDocument).includes('lambda.amazonaws.com'),
      );
      expect(roles.map(({ Properties }) => Properties.ManagedPolicyArns)).toEqual(
        Array(count).fill(undefined),
      );
    });
  },
);

describe('reserved concurrency', () => {
  const reservedIn = (settings: Record<string, string>) => {
    const { api, events, audit } = templatesOf('prod', settings);
    return Object.fromEntries(
      [api, events, audit]
        .flatMap((template) => Object.entries(template.findResources('AWS::Lambda::Function')))
        .map(([id, { Properties }]) => [
          id.replace(/[0-9A-F]{8}$/, ''),
          Properties.ReservedConcurrentExecutions,
        ]),
    );
  };

  it('functions on the stream and on a schedule keep concurrency that requests cannot take', () => {
    const scheduled = { Supervise: 11, Reconcile: 11, Audit: 11 };
    expect(reservedIn({})).toMatchObject({ Rollup: 10, Notify: 10, ...scheduled, Graphql: undefined });
    expect(reservedIn({ reservedConcurrency: '1' })).toMatchObject({ Rollup: 1, Notify: 1, Audit: 3 });
  });

  it('a small account may reserve none', () => {
    expect(Object.values(reservedIn({ reservedConcurrency: '0' })).filter((one) => one)).toEqual([]);
  });
});

describe.each([graphql, rollup, supervise, notify])('function $name', (lambda) => {
  it(`${lambda.name} has no wildcard permission`, () => {
    const permissions = permissionsOf(lambda);
    expect(permissions.length).toBeGreaterThan(3);
    for (const { Action, Resource } of permissions) {
      // the streams of a table: a restored one has another; files are named by district and upload
      const known = /\/(?:stream|files|previews)\/\*/g;
      expect(JSON.stringify([Action, Resource]).replaceAll(known, '')).not.toContain('*');
    }
  });

  it(`${lambda.name} uses the table key only through DynamoDB`, () => {
    const [viaKey] = permissionsOf(lambda).filter(({ Resource }) =>
      JSON.stringify(Resource).includes('TableKey'),
    );
    expect(JSON.stringify(viaKey?.Condition)).toContain('"kms:ViaService"');
  });
});

it('tracing is the only wildcard permission of traced functions', () => {
  const traced = templatesOf('prod', { region: 'eu-west-1' });
  const all: TemplateFunction[] = [
    { template: traced.api, name: 'Graphql' },
    { template: traced.events, name: 'Rollup' },
    { template: traced.events, name: 'Supervise' },
    { template: traced.events, name: 'Notify' },
  ];
  for (const lambda of all) {
    const wild = permissionsOf(lambda).filter(({ Resource }) => Resource.includes('*'));
    expect(wild.flatMap(({ Action }) => Action)).toEqual([
      'xray:PutTelemetryRecords',
      'xray:PutTraceSegments',
    ]);
  }
});

describe('permissions by function', () => {
  it('the GraphQL function reads and writes registry and cases, and reads counters', () => {
    expect(actionsOn(graphql, 'Registry')).toEqual(
      dynamodb('BatchWriteItem DeleteItem GetItem PutItem Query'),
    );
    expect(actionsOn(graphql, 'Cases')).toEqual(
      dynamodb('BatchGetItem ConditionCheckItem GetItem PutItem Query UpdateItem'),
    );
    expect(actionsOn(graphql, 'Counters')).toEqual(dynamodb('BatchGetItem Query'));
  });

  it('the GraphQL function encrypts and decrypts people, and computes keyed hashes', () => {
    expect(actionsOn(graphql, 'PersonKey')).toEqual(['kms:Decrypt', 'kms:GenerateDataKey']);
    expect(actionsOn(graphql, 'PersonIndexKey')).toEqual(['kms:GenerateMac']);
  });

  it('the GraphQL function signs certificates and publishes the key', () => {
    expect(actionsOn(graphql, 'CertificateKey')).toEqual(['kms:GetPublicKey', 'kms:Sign']);
  });

  it('the rollup reads the case stream, writes counters and decrypts no person', () => {
    expect(actionsOn(rollup, 'Cases')).toEqual(
      dynamodb('DescribeStream GetRecords GetShardIterator ListStreams'),
    );
    expect(actionsOn(rollup, 'Counters')).toEqual(
      dynamodb('BatchGetItem ConditionCheckItem GetItem PutItem UpdateItem'),
    );
    expect(actionsOn(rollup, 'Person')).toEqual([]);
    expect(actionsOn(rollup, 'CertificateKey')).toEqual([]);
  });

  it('notify reads case stream and registry, publishes events and decrypts no person', () => {
    expect(actionsOn(notify, 'Cases')).toEqual(
      dynamodb('DescribeStream GetRecords GetShardIterator ListStreams'),
    );
    expect(actionsOn(notify, 'Registry')).toEqual(dynamodb('GetItem Query'));
    expect(actionsOn(notify, 'Person')).toEqual([]);
    const bus = permissionsOf(notify).filter(({ Resource }) =>
      JSON.stringify(Resource).includes('NoticeBus'),
    );
    expect(bus.flatMap(({ Action }) => Action)).toEqual(['events:PutEvents']);
  });

  it('reconcile reads tables and metrics, writes what the night found and decrypts no person', () => {
    expect(actionsOn(reconcile, 'Registry')).toEqual(dynamodb('GetItem Query UpdateItem'));
    expect(actionsOn(reconcile, 'Cases')).toEqual(dynamodb('BatchGetItem Query'));
    expect(actionsOn(reconcile, 'Counters')).toEqual(dynamodb('BatchGetItem Query'));
    expect(actionsOn(reconcile, 'Person')).toEqual([]);
    // GetMetricData supports no resource-level permissions
    const wild = permissionsOf(reconcile).filter(({ Resource }) => JSON.stringify(Resource).includes('"*"'));
    expect(wild.map(({ Action }) => Action)).toEqual([['cloudwatch:GetMetricData']]);
  });

  it('supervise reads the registry, reads and writes cases and decrypts no person', () => {
    expect(actionsOn(supervise, 'Registry')).toEqual(dynamodb('GetItem Query'));
    expect(actionsOn(supervise, 'Cases')).toEqual(dynamodb('BatchGetItem GetItem PutItem Query UpdateItem'));
    expect(actionsOn(supervise, 'Counters')).toEqual([]);
    expect(actionsOn(supervise, 'Person')).toEqual([]);
  });
});

describe('function timeouts', () => {
  it.each([
    ['the endpoint within the gateway’s own limit', graphql, 29],
    ['rollup', rollup, 60],
    ['notify', notify, 60],
    ['supervise', supervise, 5 * 60],
    ['reconcile', reconcile, 15 * 60],
    ['audit', audit, 15 * 60],
  ])('%s is stopped in time', (_, { template, name }, seconds) => {
    const found = Object.entries(template.findResources('AWS::Lambda::Function'));
    const [, lambda] = found.find(([id]) => id.startsWith(name)) ?? [];
    expect(lambda?.Properties.Timeout).toBe(seconds);
  });

  it.each([graphql, rollup, notify, supervise, reconcile, audit])(
    '$name keeps the built-in limits on databases, issuers and cached registries',
    (lambda) => {
      const limits = Object.keys(environmentOf(lambda)).filter((name) => /_MS$/.test(name));
      expect(limits).toEqual([]);
    },
  );
});

const dynamodb = (actions: string): string[] => actions.split(' ').map((action) => `dynamodb:${action}`);
