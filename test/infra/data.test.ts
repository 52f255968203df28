import { Match, type Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { templatesOf } from '../support/synth.ts';

const TABLE = 'AWS::DynamoDB::GlobalTable';
const KEY = 'AWS::KMS::Key';

const { data } = templatesOf('prod');
const { data: devData } = templatesOf('dev');

const logicalId = (template: Template, type: string, name: RegExp): string =>
  Object.keys(template.findResources(type)).find((id) => name.test(id)) ?? 'none';
const tableKey = logicalId(data, KEY, /^TableKey/);

describe('the tables', () => {
  it('are three', () => {
    data.resourceCountIs(TABLE, 3);
  });

  it('have the keys pk and sk, on demand', () => {
    data.allResourcesProperties(TABLE, {
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    });
  });

  it('can be restored to any second, cannot be deleted by mistake, and lie under our own key', () => {
    data.allResourcesProperties(TABLE, {
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
      Replicas: [
        Match.objectLike({
          Region: { Ref: 'AWS::Region' },
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          SSESpecification: { KMSMasterKeyId: { 'Fn::GetAtt': [tableKey, 'Arn'] } },
        }),
      ],
    });
  });

  it('outlive their stack in prod and not in dev', () => {
    data.allResources(TABLE, { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    devData.allResources(TABLE, { DeletionPolicy: 'Delete' });
  });

  it('have one stream, of new images, on Cases', () => {
    const streams = Object.entries(data.findResources(TABLE)).flatMap(([id, { Properties }]) =>
      Properties.StreamSpecification ? [[id, Properties.StreamSpecification]] : [],
    );
    expect(streams).toEqual([[expect.stringMatching(/^Cases/), { StreamViewType: 'NEW_IMAGE' }]]);
  });
});

describe('items that say when', () => {
  it('expire in every table', () => {
    data.allResourcesProperties(TABLE, {
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
    });
  });
});

describe('copies of the tables', () => {
  it('are made every night and kept as long as the stage says', () => {
    data.hasResourceProperties('AWS::Backup::BackupPlan', {
      BackupPlan: {
        BackupPlanRule: [
          Match.objectLike({ ScheduleExpression: 'cron(0 19 * * ? *)', Lifecycle: { DeleteAfterDays: 35 } }),
        ],
      },
    });
    data.hasResourceProperties('AWS::Backup::BackupSelection', {
      BackupSelection: { Resources: [Match.anyValue(), Match.anyValue(), Match.anyValue()] },
    });
    data.hasResource('AWS::Backup::BackupVault', { DeletionPolicy: 'Retain' });
  });

  it('are not made where nothing is worth keeping', () => {
    devData.resourceCountIs('AWS::Backup::BackupPlan', 0);
  });

  it('lie in further regions when the stage says so, each under a key there', () => {
    const key = 'arn:aws:kms:eu-central-1:111122223333:key/0b1c';
    templatesOf('prod', { region: 'eu-west-1', replicas: key }).data.allResourcesProperties(TABLE, {
      Replicas: Match.arrayWith([
        Match.objectLike({
          Region: 'eu-central-1',
          DeletionProtectionEnabled: true,
          SSESpecification: { KMSMasterKeyId: key },
        }),
      ]),
    });
  });
});

describe('the keys', () => {
  it('of tables, people and backups rotate, and the one that finds people makes MACs', () => {
    data.resourceCountIs(KEY, 5);
    data.resourcePropertiesCountIs(KEY, { EnableKeyRotation: true, KeySpec: Match.absent() }, 3);
    data.hasResourceProperties(KEY, { KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' });
  });

  it('of certificates signs on P-256 and can do nothing else', () => {
    data.hasResourceProperties(KEY, { KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' });
  });

  it('outlive their stack in prod', () => {
    data.allResources(KEY, { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });
});
