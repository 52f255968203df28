import { Stack, Token } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  CfnGlobalTable,
  type GlobalSecondaryIndexPropsV2,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Removal } from '../settings.ts';
import { regionOfArn } from '../settingTypes.ts';
import { removalPolicyOf } from './removalPolicy.ts';

/** The settings that differ between tables. */
export type ProtectedTableProps = {
  readonly key: IKey;
  readonly removal: Removal;
  /** One KMS key ARN per replica region. */
  readonly replicas: readonly string[];
  readonly indexes?: GlobalSecondaryIndexPropsV2[];
  readonly stream?: boolean;
};

/** A table with the project's defaults: `pk` and `sk`, on demand, point-in-time recovery, customer managed key. */
export class ProtectedTable extends TableV2 {
  readonly indexNames: readonly string[];

  constructor(
    scope: Construct,
    id: string,
    { key, removal, replicas, indexes, stream }: ProtectedTableProps,
  ) {
    const regionKnown = !Token.isUnresolved(Stack.of(scope).region);
    const replicaKeys = Object.fromEntries(replicas.map((arn) => [regionOfArn(arn, 'kms'), arn]));
    super(scope, id, {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      encryption: regionKnown
        ? TableEncryptionV2.customerManagedKey(key, replicaKeys)
        : TableEncryptionV2.awsManagedKey(),
      // epoch seconds; DynamoDB removes expired items within days
      timeToLiveAttribute: 'ttl',
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: removal === 'retain',
      removalPolicy: removalPolicyOf(removal),
      ...(indexes && { globalSecondaryIndexes: indexes }),
      // the view type that replication needs: it cannot be changed in place when replicas come later
      ...(stream && { dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES }),
      ...(replicas.length > 0 && { replicas: Object.keys(replicaKeys).map((region) => ({ region })) }),
    });
    this.indexNames = (indexes ?? []).map(({ indexName }) => indexName);
    if (!regionKnown) this.encryptWith(key);
  }

  // TableV2 accepts a customer managed key only for a known region
  private encryptWith(key: IKey): void {
    const { defaultChild } = this.node;
    if (!(defaultChild instanceof CfnGlobalTable)) throw new Error(`${this.node.path} is no global table`);
    defaultChild.addPropertyOverride('Replicas.0.SSESpecification.KMSMasterKeyId', key.keyArn);
  }
}
