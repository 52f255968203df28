import { CfnOutput, Duration, Size, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  CfnBucket,
  HttpMethods,
  type LifecycleRule,
  StorageClass,
} from 'aws-cdk-lib/aws-s3';
import type { Construct, IConstruct } from 'constructs';
import { SENT_PREFIX } from '../../functions/files/model.ts';
import { allowTable, allowTableKey, exportedArn } from '../constructs/access.ts';
import { addFailureQueue } from '../constructs/failureQueue.ts';
import { addMalwarePlan } from '../constructs/malwarePlan.ts';
import { removalPolicyOf } from '../constructs/removalPolicy.ts';
import { ScanFunction } from '../constructs/scanFunction.ts';
import type { StageSettings } from '../settings.ts';
import type { DataStack } from './data.ts';

/** Uploaded files: their bucket and key, and the function that checks each file before anybody sees it. */
export class FilesStack extends Stack {
  readonly bucket: Bucket;
  /** Where clients send files to. */
  readonly url: string;
  /** The same without a path, for the page's content security policy. */
  readonly origin: string;
  private readonly key: Key;

  constructor(scope: Construct, id: string, settings: StageSettings, data: DataStack, props: StackProps) {
    super(scope, id, { ...props, terminationProtection: settings.removal === 'retain' });
    this.key = new Key(this, 'FileKey', {
      description: `Tongban ${settings.stage}: uploaded files`,
      enableKeyRotation: true,
      removalPolicy: removalPolicyOf(settings.removal),
    });
    this.bucket = this.createBucket(settings);
    const host = `https://${this.bucket.bucketRegionalDomainName}`;
    this.url = `${host}/`;
    // a local run serves its buckets on a port of its own
    this.origin = settings.stage === 'local' ? 'http://127.0.0.1:*' : host;
    if (settings.scanner === 'guardduty')
      addMalwarePlan(this, 'MalwarePlan', {
        bucket: this.bucket,
        key: this.key,
        arn: this.arnSeenFrom(this),
      });
    this.addScan(settings, data);
    new CfnOutput(this, 'FilesBucket', { value: this.bucket.bucketName, description: 'The bucket of files' });
  }

  /** Allows what the forms and links allow that a function signs: to send a file, and to read one. */
  allowClients(who: Grantee): void {
    this.allowObjects(who, ['s3:PutObject'], [SENT_PREFIX]);
    this.allowObjects(who, ['s3:GetObject'], [SENT_PREFIX, PREVIEWS]);
    this.key.grant(who, 'kms:GenerateDataKey', 'kms:Decrypt');
  }

  /** Allows to remove all versions of files, and to lift their lock. */
  allowRemoval(who: Grantee, isLocked: boolean): void {
    allow(who, ['s3:ListBucketVersions'], [this.bucket.bucketArn]);
    const lift = isLocked ? ['s3:BypassGovernanceRetention'] : [];
    this.allowObjects(who, ['s3:DeleteObject', 's3:DeleteObjectVersion', ...lift], [SENT_PREFIX, PREVIEWS]);
  }

  private allowObjects(who: Grantee, actions: string[], prefixes: readonly string[]): void {
    allow(
      who,
      actions,
      prefixes.map((prefix) => this.bucket.arnForObjects(`${prefix}*`)),
    );
    Validations.of(who.role ?? who).acknowledge(
      ...prefixes.map((prefix) => ({
        id: `AwsSolutions-IAM5[Resource::${this.arnSeenFrom(who)}/${prefix}*]`,
        reason: 'Files are named by district and upload: the wildcard covers the objects of this one bucket.',
      })),
    );
  }

  /** The bucket's ARN as cdk-nag writes it in a stack. */
  private arnSeenFrom(who: IConstruct): string {
    const { defaultChild } = this.bucket.node;
    return Stack.of(who) === this && defaultChild instanceof CfnBucket
      ? `<${this.getLogicalId(defaultChild)}.Arn>`
      : exportedArn(this.bucket, this.bucket.bucketArn);
  }

  private createBucket(settings: StageSettings): Bucket {
    const bucket = new Bucket(this, 'Files', {
      encryption: BucketEncryption.KMS,
      encryptionKey: this.key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      versioned: true,
      ...(settings.fileLockDays > 0 && { objectLockEnabled: true }),
      cors: [
        {
          allowedOrigins: originsOf(settings),
          allowedMethods: [HttpMethods.POST, HttpMethods.GET],
          allowedHeaders: ['*'],
          maxAge: Duration.hours(1).toSeconds(),
        },
      ],
      lifecycleRules: lifecycleOf(settings),
      removalPolicy: removalPolicyOf(settings.removal),
    });
    const { defaultChild } = bucket.node;
    if (!(defaultChild instanceof CfnBucket)) throw new Error(`${bucket.node.path} is no bucket`);
    // not `eventBridgeEnabled`, which would add a function of the CDK to set what the bucket can say itself
    defaultChild.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
    Validations.of(bucket).acknowledge({
      id: 'AwsSolutions-S1',
      reason:
        'Each form and link is given out by the endpoint, and each view is in the access log of its case.',
    });
    return bucket;
  }

  private addScan(settings: StageSettings, data: DataStack): void {
    const failures = addFailureQueue(this, 'ScanFailures', settings);
    const scan = new ScanFunction(this, 'Scan', {
      settings,
      description: `Tongban ${settings.stage}: checks uploaded files`,
      // the signatures of ClamAV fill 1.3 GB
      memorySize: settings.scanner === 'clamav' ? 3_008 : 1_024,
      timeout: Duration.minutes(3),
      ephemeralStorageSize: Size.mebibytes(1_024),
      environment: {
        CASES_TABLE: data.cases.tableName,
        FILES_BUCKET: this.bucket.bucketName,
        SCANNER: settings.stage === 'local' ? 'INSTALLED' : SCANNERS[settings.scanner],
        LOCK_DAYS: String(settings.fileLockDays),
      },
    });
    allowTable(scan, data.cases, ['GetItem', 'UpdateItem']);
    allowTableKey(scan, data.tableKey);
    allow(scan, ['s3:ListBucket'], [this.bucket.bucketArn]);
    this.allowRemoval(scan, false);
    this.allowObjects(
      scan,
      ['s3:GetObject', ...(settings.fileLockDays > 0 ? ['s3:PutObjectRetention'] : [])],
      [SENT_PREFIX],
    );
    this.allowObjects(scan, ['s3:PutObject'], [PREVIEWS]);
    this.key.grant(scan, 'kms:GenerateDataKey', 'kms:Decrypt');
    scan.configureAsyncInvoke({ retryAttempts: 2, onFailure: new SqsDestination(failures) });
    new Rule(this, 'Arrivals', {
      description: 'Files that arrived and wait to be checked',
      eventPattern: arrivalsOf(settings, this.bucket),
      targets: [new LambdaFunction(scan, { deadLetterQueue: failures, retryAttempts: 2 })],
    });
  }
}

type Grantee = IGrantable & IConstruct & { readonly role?: IConstruct };

const PREVIEWS = 'previews/';
const SCANNERS = { clamav: 'CLAMAV', guardduty: 'GUARDDUTY' } as const;

const allow = (who: IGrantable, actions: string[], resources: string[]): void => {
  who.grantPrincipal.addToPrincipalPolicy(new PolicyStatement({ actions, resources }));
};

/** A file is checked once it has arrived, or once GuardDuty has looked into it. */
const arrivalsOf = ({ scanner }: StageSettings, { bucketName }: Bucket) =>
  scanner === 'guardduty'
    ? {
        source: ['aws.guardduty'],
        detailType: ['GuardDuty Malware Protection Object Scan Result'],
        detail: { s3ObjectDetails: { bucketName: [bucketName] } },
      }
    : {
        source: ['aws.s3'],
        detailType: ['Object Created'],
        detail: { bucket: { name: [bucketName] }, object: { key: [{ prefix: SENT_PREFIX }] } },
      };

// without a name of its own the page's address is known only after this stack; a form is what allows to send
const originsOf = ({ allowedOrigins, portal, portalDomainName }: StageSettings): string[] => {
  const page = portalDomainName === undefined ? '*' : `https://${portalDomainName}`;
  const origins = [...new Set([...allowedOrigins, ...(portal ? [page] : [])])];
  return origins.length > 0 ? origins : ['*'];
};

const lifecycleOf = ({ fileColdDays }: StageSettings): LifecycleRule[] => [
  {
    // one that is sent twice, or removed by hand
    noncurrentVersionExpiration: Duration.days(7),
    abortIncompleteMultipartUploadAfter: Duration.days(1),
    ...(fileColdDays > 0 && {
      transitions: [
        { storageClass: StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(fileColdDays) },
      ],
    }),
  },
];
