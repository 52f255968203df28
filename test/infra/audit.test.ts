import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../infra/stages.ts';
import { prodIssuer, templatesOf } from '../support/synth.ts';

const { audit } = templatesOf('prod');
const retention = (mode: string, days: number) => ({
  ObjectLockEnabled: true,
  ObjectLockConfiguration: { Rule: { DefaultRetention: { Mode: mode, Days: days } } },
});

describe('digest bucket', () => {
  it('digests are locked for three years in prod and for a day in test', () => {
    audit.hasResourceProperties('AWS::S3::Bucket', retention('COMPLIANCE', 1_096));
    templatesOf('test').audit.hasResourceProperties('AWS::S3::Bucket', retention('GOVERNANCE', 1));
  });

  it('the digest bucket is versioned, encrypted under its own key and not public', () => {
    audit.hasResource('AWS::S3::Bucket', {
      Properties: {
        VersioningConfiguration: { Status: 'Enabled' },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            {
              ServerSideEncryptionByDefault: {
                SSEAlgorithm: 'aws:kms',
                KMSMasterKeyID: { 'Fn::GetAtt': [Match.stringLikeRegexp('^DigestKey'), 'Arn'] },
              },
            },
          ],
        },
        PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
      },
      DeletionPolicy: 'RetainExceptOnCreate',
    });
  });

  it.each([
    ['unencrypted connections', { Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }],
    [
      'writes by anybody but the audit function',
      {
        Action: 's3:PutObject',
        Condition: {
          ArnNotEquals: {
            'aws:PrincipalArn': { 'Fn::GetAtt': [Match.stringLikeRegexp('^AuditRole'), 'Arn'] },
          },
        },
      },
    ],
    [
      'deletions and changes of retention',
      {
        Action: [
          's3:BypassGovernanceRetention',
          's3:DeleteObject',
          's3:DeleteObjectVersion',
          's3:PutObjectRetention',
        ],
      },
    ],
  ])('the digest bucket denies %s', (_, statement) => {
    audit.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: { Statement: Match.arrayWith([Match.objectLike({ Effect: 'Deny', ...statement })]) },
    });
  });

  it('the digests of a stage that can be destroyed can be removed', () => {
    const { audit: dev } = templatesOf('dev');
    dev.hasResourceProperties('AWS::S3::Bucket', {
      ObjectLockEnabled: Match.absent(),
      VersioningConfiguration: Match.absent(),
    });
    const policies = JSON.stringify(dev.findResources('AWS::S3::BucketPolicy'));
    expect(policies).not.toMatch(/s3:Delete|Retention/);
    expect(policies).toContain('s3:PutObject');
  });

  it('digests are retained for at least half a year in prod', () => {
    const prod = { stage: 'prod', issuer: prodIssuer };
    expect(() => readSettings({ ...prod, digestDays: 179 })).toThrow(/digestDays/);
    expect(readSettings({ ...prod, digestDays: 180 }).digestDays).toBe(180);
  });
});

describe('who read or wrote', () => {
  it('CloudTrail records every access to an item of the three tables and to a digest in prod', () => {
    audit.hasResourceProperties('AWS::CloudTrail::Trail', {
      IsLogging: true,
      EnableLogFileValidation: true,
      EventSelectors: Match.absent(),
      AdvancedEventSelectors: [
        {
          Name: 'AWS::DynamoDB::Table',
          FieldSelectors: [
            { Field: 'eventCategory', Equals: ['Data'] },
            { Field: 'resources.type', Equals: ['AWS::DynamoDB::Table'] },
            {
              Field: 'resources.ARN',
              Equals: ['Registry', 'Cases', 'Counters'].map((name) => ({
                'Fn::ImportValue': Match.stringLikeRegexp(`FnGetAtt${name}\\w+Arn`),
              })),
            },
          ],
        },
        {
          Name: 'AWS::S3::Object',
          FieldSelectors: [
            { Field: 'eventCategory', Equals: ['Data'] },
            { Field: 'resources.type', Equals: ['AWS::S3::Object'] },
            { Field: 'resources.ARN', StartsWith: [Match.anyValue()] },
          ],
        },
      ],
    });
    audit.hasResourceProperties('AWS::S3::Bucket', {
      LifecycleConfiguration: { Rules: [{ ExpirationInDays: 180, Status: 'Enabled' }] },
      PublicAccessBlockConfiguration: { BlockPublicAcls: true, RestrictPublicBuckets: true },
    });
  });

  it('data events are a setting, off outside prod', () => {
    templatesOf('test').audit.resourceCountIs('AWS::CloudTrail::Trail', 0);
    templatesOf('test', { dataEvents: 'on' }).audit.resourceCountIs('AWS::CloudTrail::Trail', 1);
    templatesOf('prod', { dataEvents: 'off' }).audit.resourceCountIs('AWS::CloudTrail::Trail', 0);
  });
});

it('the audit runs after the day has ended in China', () => {
  audit.hasResourceProperties('AWS::Events::Rule', { ScheduleExpression: 'cron(30 17 * * ? *)' });
});
