import { Match, type Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { templatesOf } from '../support/synth.ts';

const filesOf = (stage: 'dev' | 'prod', settings: Record<string, string> = {}): Template =>
  templatesOf(stage, settings).files;
const prod = filesOf('prod');

describe('the bucket of files', () => {
  it('is encrypted with a key of its own that rotates, versioned, private and locked in prod', () => {
    prod.hasResourceProperties('AWS::S3::Bucket', {
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } },
        ],
      },
      VersioningConfiguration: { Status: 'Enabled' },
      ObjectLockEnabled: true,
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      NotificationConfiguration: { EventBridgeConfiguration: { EventBridgeEnabled: true } },
    });
    prod.hasResourceProperties('AWS::KMS::Key', { EnableKeyRotation: true });
  });

  it('takes TLS only', () => {
    prod.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
        ]),
      },
    });
  });

  it('moves files to colder storage after 90 days in prod, and never in dev', () => {
    const rulesOf = (template: Template): string => JSON.stringify(template.findResources('AWS::S3::Bucket'));
    expect(rulesOf(prod)).toContain('"StorageClass":"STANDARD_IA","TransitionInDays":90');
    expect(rulesOf(filesOf('dev'))).not.toContain('STANDARD_IA');
  });

  it('lets the page of the stage send, and no other one once it has a name', () => {
    const named = filesOf('prod', { portalDomainName: 'portal.example.gov.cn' });
    named.hasResourceProperties('AWS::S3::Bucket', {
      CorsConfiguration: {
        CorsRules: [
          Match.objectLike({
            AllowedMethods: ['POST', 'GET'],
            AllowedOrigins: ['https://portal.example.gov.cn'],
          }),
        ],
      },
    });
  });
});

describe('the check of files', () => {
  it('is an image for arm64 that runs when a file arrives, with retries and a dead-letter queue', () => {
    prod.hasResourceProperties('AWS::Lambda::Function', {
      PackageType: 'Image',
      Architectures: ['arm64'],
      Environment: { Variables: Match.objectLike({ SCANNER: 'CLAMAV', LOCK_DAYS: '180' }) },
    });
    prod.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: {
        source: ['aws.s3'],
        'detail-type': ['Object Created'],
        detail: { object: { key: [{ prefix: 'files/' }] } },
      },
      Targets: [Match.objectLike({ RetryPolicy: { MaximumRetryAttempts: 2 } })],
    });
    prod.hasResourceProperties('AWS::Lambda::EventInvokeConfig', { MaximumRetryAttempts: 2 });
  });

  it('waits for GuardDuty where the stage says so', () => {
    const guarded = filesOf('prod', { scanner: 'guardduty', region: 'eu-west-1' });
    guarded.resourceCountIs('AWS::GuardDuty::MalwareProtectionPlan', 1);
    guarded.hasResourceProperties('AWS::Events::Rule', {
      EventPattern: Match.objectLike({ source: ['aws.guardduty'] }),
    });
    guarded.hasResourceProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ SCANNER: 'GUARDDUTY' }) },
    });
  });
});
