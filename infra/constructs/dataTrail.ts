import { CfnOutput, Duration, Stack, Validations } from 'aws-cdk-lib';
import { CfnTrail, Trail } from 'aws-cdk-lib/aws-cloudtrail';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct, type IConstruct } from 'constructs';
import type { StageSettings } from '../settings.ts';
import { removalPolicyOf } from './removalPolicy.ts';

/** Whose items and objects a trail watches. */
export type Trailed = { readonly tables: readonly TableV2[]; readonly digests: Bucket };

/** A trail of who read or wrote an item of the tables or a digest, kept as long as the logs. */
export class DataTrail extends Construct {
  constructor(scope: Construct, id: string, settings: StageSettings, { tables, digests }: Trailed) {
    super(scope, id);
    const bucket = new Bucket(this, 'Bucket', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      versioned: true,
      lifecycleRules: [{ expiration: Duration.days(settings.logRetentionDays) }],
      removalPolicy: removalPolicyOf(settings.removal),
    });
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason: 'It holds an access log; CloudTrail proves its files by hashes of their own.',
    });
    const target: IConstruct = bucket;
    if (!isBucket(target)) throw new Error(`${bucket.node.path} is no bucket`);
    const trail = new Trail(this, 'Trail', {
      bucket: target,
      isMultiRegionTrail: false,
      includeGlobalServiceEvents: false,
      enableFileValidation: true,
    });
    const { defaultChild } = trail.node;
    if (!(defaultChild instanceof CfnTrail)) throw new Error(`${trail.node.path} is no trail`);
    defaultChild.advancedEventSelectors = [
      selectorOf('AWS::DynamoDB::Table', { equalTo: tables.map(({ tableArn }) => tableArn) }),
      selectorOf('AWS::S3::Object', { startsWith: [`${digests.bucketArn}/`] }),
    ];
    // a trail has selectors of one kind, and an empty list of the other is one
    defaultChild.addPropertyDeletionOverride('EventSelectors');
    new CfnOutput(Stack.of(this), 'TrailBucket', { value: bucket.bucketName });
  }
}

// needed because of `exactOptionalPropertyTypes`: Bucket types `isWebsite` as possibly undefined
const isBucket = (one: IConstruct): one is IBucket => 'bucketArn' in one;

const selectorOf = (
  type: string,
  arns: Omit<CfnTrail.AdvancedFieldSelectorProperty, 'field'>,
): CfnTrail.AdvancedEventSelectorProperty => ({
  name: type,
  fieldSelectors: [
    { field: 'eventCategory', equalTo: ['Data'] },
    { field: 'resources.type', equalTo: [type] },
    { field: 'resources.ARN', ...arns },
  ],
});
