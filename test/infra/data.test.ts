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

describe('the keys', () => {
  it('of tables and people rotate, and the one that finds people makes MACs', () => {
    data.resourceCountIs(KEY, 4);
    data.resourcePropertiesCountIs(KEY, { EnableKeyRotation: true, KeySpec: Match.absent() }, 2);
    data.hasResourceProperties(KEY, { KeySpec: 'HMAC_256', KeyUsage: 'GENERATE_VERIFY_MAC' });
  });

  it('of certificates signs on P-256 and can do nothing else', () => {
    data.hasResourceProperties(KEY, { KeySpec: 'ECC_NIST_P256', KeyUsage: 'SIGN_VERIFY' });
  });

  it('outlive their stack in prod', () => {
    data.allResources(KEY, { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
  });
});
