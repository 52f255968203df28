import { Match, type Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { templatesOf } from '../support/synth.ts';
import { actionsOn, permissionsOf } from './functions.ts';

const { api, events } = templatesOf('prod');
const stacks: [string, Template][] = [
  ['graphql', api],
  ['rollup', events],
];

describe.each(stacks)('the %s function', (_, template) => {
  it('runs on Node 24 and arm64, and logs JSON', () => {
    template.resourceCountIs('AWS::Lambda::Function', 1);
    template.hasResourceProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      LoggingConfig: { LogFormat: 'JSON', LogGroup: Match.anyValue() },
    });
  });

  it('keeps its log for 180 days in prod', () => {
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 180 });
  });

  it('has a role of its own, without managed policies', () => {
    template.resourceCountIs('AWS::IAM::Role', 1);
    template.hasResourceProperties('AWS::IAM::Role', { ManagedPolicyArns: Match.absent() });
  });

  it('may do nothing by a wildcard', () => {
    const permissions = permissionsOf(template);
    expect(permissions.length).toBeGreaterThan(3);
    for (const { Action, Resource } of permissions) {
      expect(JSON.stringify([Action, Resource])).not.toContain('*');
    }
  });

  it('uses the key of the tables by way of DynamoDB only', () => {
    const [viaKey] = permissionsOf(template).filter(({ Resource }) =>
      JSON.stringify(Resource).includes('TableKey'),
    );
    expect(JSON.stringify(viaKey?.Condition)).toContain('"kms:ViaService"');
  });
});

it('traced functions may also write traces, which have no ARN, and nothing else by a wildcard', () => {
  const traced = templatesOf('prod', { region: 'eu-west-1' });
  for (const template of [traced.api, traced.events]) {
    const wild = permissionsOf(template).filter(({ Resource }) => Resource.includes('*'));
    expect(wild.flatMap(({ Action }) => Action)).toEqual([
      'xray:PutTelemetryRecords',
      'xray:PutTraceSegments',
    ]);
  }
});

describe('what each function may do', () => {
  it('graphql: reads and writes the registry and cases, reads counters', () => {
    expect(actionsOn(api, 'Registry')).toEqual(dynamodb('BatchWriteItem DeleteItem GetItem PutItem Query'));
    expect(actionsOn(api, 'Cases')).toEqual(dynamodb('BatchGetItem GetItem PutItem Query UpdateItem'));
    expect(actionsOn(api, 'Counters')).toEqual(dynamodb('GetItem Query'));
  });

  it('graphql: seals and opens people, and hashes their numbers', () => {
    expect(actionsOn(api, 'PersonKey')).toEqual(['kms:Decrypt', 'kms:GenerateDataKey']);
    expect(actionsOn(api, 'PersonIndexKey')).toEqual(['kms:GenerateMac']);
  });

  it('graphql: signs certificates and publishes the key', () => {
    expect(actionsOn(api, 'CertificateKey')).toEqual(['kms:GetPublicKey', 'kms:Sign']);
  });

  it('rollup: reads the case stream, writes counters, opens no person', () => {
    expect(actionsOn(events, 'Cases')).toEqual(
      dynamodb('DescribeStream GetRecords GetShardIterator ListStreams'),
    );
    expect(actionsOn(events, 'Counters')).toEqual(
      dynamodb('BatchGetItem ConditionCheckItem GetItem PutItem UpdateItem'),
    );
    expect(actionsOn(events, 'Person')).toEqual([]);
    expect(actionsOn(events, 'CertificateKey')).toEqual([]);
  });
});

const dynamodb = (actions: string): string[] => actions.split(' ').map((action) => `dynamodb:${action}`);
