import { CfnOutput, Duration, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectLockRetention } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { allowNightRecords, allowTable, allowTableKey } from '../constructs/access.ts';
import { DataTrail } from '../constructs/dataTrail.ts';
import { removalPolicyOf } from '../constructs/removalPolicy.ts';
import { everyNight, ScheduledFunction } from '../constructs/scheduledFunction.ts';
import type { Removal, StageSettings } from '../settings.ts';
import { byTouched } from './caseIndexes.ts';
import type { DataStack } from './data.ts';

/** Tamper evidence: a daily digest of all records, stored out of reach of their writers. */
export class AuditStack extends Stack {
  constructor(scope: Construct, id: string, settings: StageSettings, data: DataStack, props: StackProps) {
    super(scope, id, { ...props, terminationProtection: settings.removal === 'retain' });
    const digests = digestBucket(this, settings);
    const audit = new ScheduledFunction(this, 'Audit', {
      settings,
      entry: 'audit/handler.ts',
      description: `Tongban ${settings.stage}: verifies the event chains and archives a digest`,
      memorySize: 1024,
      timeout: Duration.minutes(15),
      // 01:30 in China, after the day has closed
      rhythm: everyNight(17, 30),
      environment: {
        REGISTRY_TABLE: data.registry.tableName,
        CASES_TABLE: data.cases.tableName,
        DIGESTS_BUCKET: digests.bucketName,
        ...(settings.timestampAuthority !== undefined && {
          TIMESTAMP_AUTHORITY: settings.timestampAuthority,
        }),
        POWERTOOLS_METRICS_NAMESPACE: 'Tongban',
        POWERTOOLS_SERVICE_NAME: 'audit',
      },
    });
    allowTable(audit, data.registry, ['GetItem', 'Query']);
    allowNightRecords(audit, data.registry);
    allowTable(audit, data.cases, ['BatchGetItem', 'Query'], [byTouched.indexName]);
    allowTableKey(audit, data.tableKey);
    allowDigests(audit, digests);
    if (isLocked(settings.removal)) denyRemoval(digests);
    if (settings.dataEvents)
      new DataTrail(this, 'DataEvents', settings, {
        tables: [data.registry, data.cases, data.counters],
        digests,
      });
    new CfnOutput(this, 'DigestsBucket', { value: digests.bucketName, description: 'The bucket of digests' });
  }
}

/** Whether digests cannot be removed; those of a stage that can be destroyed can. */
const isLocked = (removal: Removal): boolean => removal === 'retain';

/** Creates a bucket whose objects cannot be changed or removed during retention (object lock), if the stage keeps its data. */
const digestBucket = (scope: Construct, { stage, removal, digestDays }: StageSettings): Bucket => {
  const removalPolicy = removalPolicyOf(removal);
  const keptFor = Duration.days(digestDays);
  const encryptionKey = new Key(scope, 'DigestKey', {
    description: `Tongban ${stage}: the digests`,
    enableKeyRotation: true,
    removalPolicy,
  });
  const bucket = new Bucket(scope, 'Digests', {
    encryption: BucketEncryption.KMS,
    encryptionKey,
    bucketKeyEnabled: true,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    ...(isLocked(removal) && {
      versioned: true,
      objectLockEnabled: true,
      // in prod not even the root user can delete a digest before its time
      objectLockDefaultRetention:
        stage === 'prod' ? ObjectLockRetention.compliance(keptFor) : ObjectLockRetention.governance(keptFor),
    }),
    removalPolicy,
  });
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason: 'One function writes one object per day and district; CloudTrail logs any other access.',
  });
  return bucket;
};

/** Lets the audit function read and add digests; denies everybody else to add any. */
const allowDigests = (audit: ScheduledFunction, bucket: Bucket): void => {
  const allow = (who: IGrantable, actions: string[], resources: string[]): void => {
    who.grantPrincipal.addToPrincipalPolicy(new PolicyStatement({ actions, resources }));
  };
  const objects = bucket.arnForObjects('*');
  allow(audit, ['s3:ListBucket'], [bucket.bucketArn]);
  allow(audit, ['s3:GetObject', 's3:PutObject'], [objects]);
  Validations.of(audit.role ?? audit).acknowledge({
    id: 'AwsSolutions-IAM5[Resource::<DigestsBE0C6DEB.Arn>/*]',
    reason: 'Digests are named by district and day: the wildcard covers the objects of this one bucket.',
  });
  bucket.encryptionKey?.grant(audit, 'kms:GenerateDataKey', 'kms:Decrypt');
  bucket.addToResourcePolicy(
    new PolicyStatement({
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: ['s3:PutObject'],
      resources: [objects],
      conditions: { ArnNotEquals: { 'aws:PrincipalArn': audit.role?.roleArn } },
    }),
  );
};

/** Denies everybody to remove digests or to shorten their retention. */
const denyRemoval = (bucket: Bucket): void => {
  bucket.addToResourcePolicy(
    new PolicyStatement({
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: [
        's3:DeleteObject',
        's3:DeleteObjectVersion',
        's3:PutObjectRetention',
        's3:BypassGovernanceRetention',
      ],
      resources: [bucket.arnForObjects('*')],
    }),
  );
};
