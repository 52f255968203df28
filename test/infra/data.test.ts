import { Match, type Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { templatesOf } from '../support/synth.ts';
import { actionsOn, environmentOf } from './functions.ts';

const TABLE = 'AWS::DynamoDB::GlobalTable';
const KEY = 'AWS::KMS::Key';

const { data } = templatesOf('prod');
const { data: devData } = templatesOf('dev');

const logicalId = (template: Template, type: string, name: RegExp): string =>
  Object.keys(template.findResources(type)).find((id) => name.test(id)) ?? 'none';
const tableKey = logicalId(data, KEY, /^TableKey/);

describe('tables', () => {
  it('the data stack has three tables', () => {
    data.resourceCountIs(TABLE, 3);
  });

  it('tables have the keys pk and sk and on-demand capacity', () => {
    data.allResourcesProperties(TABLE, {
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
    });
  });

  it('tables have point-in-time recovery, deletion protection and a customer-managed key', () => {
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

  it('tables outlive their stack in prod, not in dev', () => {
    data.allResources(TABLE, { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' });
    devData.allResources(TABLE, { DeletionPolicy: 'Delete' });
  });

  it('the Cases table has the only stream, with the images that replicas need', () => {
    const streams = Object.entries(data.findResources(TABLE)).flatMap(([id, { Properties }]) =>
      Properties.StreamSpecification ? [[id, Properties.StreamSpecification]] : [],
    );
    expect(streams).toEqual([[expect.stringMatching(/^Cases/), { StreamViewType: 'NEW_AND_OLD_IMAGES' }]]);
  });
});

describe('TTL', () => {
  it('items expire by TTL in every table', () => {
    data.allResourcesProperties(TABLE, {
      TimeToLiveSpecification: { AttributeName: 'ttl', Enabled: true },
    });
  });
});

describe('backups', () => {
  it('backups run every night and are retained as configured', () => {
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
    data.hasResource('AWS::Backup::BackupVault', { DeletionPolicy: 'RetainExceptOnCreate' });
  });

  it('in prod nobody deletes a backup before its time without lifting the lock; test has no lock', () => {
    data.hasResourceProperties('AWS::Backup::BackupVault', { LockConfiguration: { MinRetentionDays: 35 } });
    const { data: sealed } = templatesOf('prod', { backupLock: 'compliance' });
    sealed.hasResourceProperties('AWS::Backup::BackupVault', {
      LockConfiguration: { MinRetentionDays: 35, ChangeableForDays: 3 },
    });
    templatesOf('test').data.hasResourceProperties('AWS::Backup::BackupVault', {
      LockConfiguration: Match.absent(),
    });
  });

  it('a copy of each backup goes to the vault of the setting, and is kept as long', () => {
    const vault = 'arn:aws:backup:eu-central-1:111122223333:backup-vault:copies';
    const rules = (copies: unknown) => ({
      BackupPlan: { BackupPlanRule: [Match.objectLike({ CopyActions: copies })] },
    });
    templatesOf('prod', { backupCopyTo: vault }).data.hasResourceProperties(
      'AWS::Backup::BackupPlan',
      rules([{ DestinationBackupVaultArn: vault, Lifecycle: { DeleteAfterDays: 35 } }]),
    );
    data.hasResourceProperties('AWS::Backup::BackupPlan', rules(Match.absent()));
  });

  it('one role makes backups and another restores them, under both keys', () => {
    const managed = Object.entries(data.findResources('AWS::IAM::Role')).flatMap(([id, { Properties }]) =>
      Properties.ManagedPolicyArns ? [[id.slice(0, -8), JSON.stringify(Properties.ManagedPolicyArns)]] : [],
    );
    expect(managed).toEqual([
      ['BackupRole', expect.stringContaining('AWSBackupServiceRolePolicyForBackup')],
      ['BackupRestoreRole', expect.stringContaining('AWSBackupServiceRolePolicyForRestores')],
    ]);
    const allowed = Object.values(data.findResources('AWS::IAM::Policy')).find(({ Properties }) =>
      JSON.stringify(Properties.Roles).includes('BackupRestoreRole'),
    );
    expect(allowed?.Properties.PolicyDocument.Statement).toMatchObject([
      {
        Action: ['kms:Decrypt', 'kms:DescribeKey'],
        Resource: { 'Fn::GetAtt': [expect.stringMatching(/^BackupKey/), 'Arn'] },
      },
      {
        Action: ['kms:CreateGrant', 'kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'],
        Resource: { 'Fn::GetAtt': [tableKey, 'Arn'] },
      },
    ]);
    expect(Object.keys(data.toJSON().Outputs)).toEqual(
      expect.arrayContaining(['BackupRoleArn', 'RestoreRoleArn']),
    );
  });

  it('dev has no backups', () => {
    devData.resourceCountIs('AWS::Backup::BackupPlan', 0);
  });

  it('replicas are encrypted under a key of their own region', () => {
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

describe('keys', () => {
  it('encryption keys rotate, and the person index key generates MACs', () => {
    data.resourceCountIs(KEY, 5);
    data.resourcePropertiesCountIs(KEY, { EnableKeyRotation: true, KeySpec: Match.absent() }, 3);
    data.hasResourceProperties(KEY, { KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' });
  });

  it('the person index key makes MACs for the role of the endpoint and for nobody else', () => {
    const role = logicalId(data, 'AWS::IAM::Role', /^GraphqlRole/);
    data.hasResourceProperties(KEY, {
      KeySpec: 'HMAC_256',
      KeyPolicy: {
        Statement: Match.arrayWith([
          {
            Sid: 'MacsForTheEndpointOnly',
            Effect: 'Deny',
            Principal: { AWS: '*' },
            Action: ['kms:GenerateMac', 'kms:VerifyMac'],
            Resource: '*',
            Condition: { ArnNotEquals: { 'aws:PrincipalArn': { 'Fn::GetAtt': [role, 'Arn'] } } },
          },
        ]),
      },
    });
  });

  it('the certificate key only signs on P-256', () => {
    data.hasResourceProperties(KEY, { KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' });
  });

  describe('replacing the certificate key as the runbook says', () => {
    const steps = {
      before: templatesOf('prod'),
      added: templatesOf('prod', { certificateKeys: 'CertificateKey,CertificateKey2027' }),
      swapped: templatesOf('prod', { certificateKeys: 'CertificateKey2027,CertificateKey' }),
      removed: templatesOf('prod', { certificateKeys: 'CertificateKey2027' }),
    };
    const keysOf = (one: keyof typeof steps) =>
      Object.keys(steps[one].data.findResources(KEY)).filter((id) => id.startsWith('Certificate'));
    const environment = (one: keyof typeof steps): string[] =>
      [
        ...JSON.stringify(
          environmentOf({ template: steps[one].api, name: 'Graphql' }).CERTIFICATE_KEY_IDS,
        ).matchAll(/FnGetAtt(CertificateKey(?:2027)?)/g),
      ].map(([, name = '']) => name);

    it('the old key keeps its id and its export until it is taken out', () => {
      const [old = ''] = keysOf('before');
      expect(keysOf('added')).toEqual([old, expect.stringMatching(/^CertificateKey2027/)]);
      expect(keysOf('swapped').toSorted()).toEqual(keysOf('added').toSorted());
      expect(keysOf('removed')).toEqual([keysOf('added')[1]]);
      const exportsOf = (one: keyof typeof steps) => Object.keys(steps[one].data.toJSON().Outputs);
      expect(exportsOf('added')).toEqual(expect.arrayContaining(exportsOf('before')));
      expect(exportsOf('swapped').toSorted()).toEqual(exportsOf('added').toSorted());
    });

    it('the endpoint signs with the first key and uses no export of a key that was taken out', () => {
      expect([
        environment('before'),
        environment('added'),
        environment('swapped'),
        environment('removed'),
      ]).toEqual([
        ['CertificateKey'],
        ['CertificateKey', 'CertificateKey2027'],
        ['CertificateKey2027', 'CertificateKey'],
        ['CertificateKey2027'],
      ]);
      const mayUse = (name: string) => actionsOn({ template: steps.swapped.api, name: 'Graphql' }, name);
      expect(mayUse('CertificateKey2027')).toEqual(['kms:GetPublicKey', 'kms:Sign']);
      expect(JSON.stringify(steps.removed.api.toJSON())).not.toMatch(/FnGetAttCertificateKey(?!2027)/);
    });
  });

  it('keys outlive their stack in prod', () => {
    data.allResources(KEY, { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'Retain' });
  });
});
