import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  Billing,
  CfnGlobalTable,
  type GlobalSecondaryIndexPropsV2,
  type StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { Removal } from '../stages.ts';

/** What differs between the tables. */
export type ProtectedTableProps = {
  readonly key: IKey;
  readonly removal: Removal;
  readonly indexes?: GlobalSecondaryIndexPropsV2[];
  readonly stream?: StreamViewType;
};

/** A table as every table here is: `pk` and `sk`, on demand, restorable to any second, under our own key. */
export class ProtectedTable extends TableV2 {
  constructor(scope: Construct, id: string, { key, removal, indexes, stream }: ProtectedTableProps) {
    super(scope, id, {
      partitionKey: { name: 'pk', type: AttributeType.STRING },
      sortKey: { name: 'sk', type: AttributeType.STRING },
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: removal === 'retain',
      removalPolicy: removal === 'retain' ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
      ...(indexes && { globalSecondaryIndexes: indexes }),
      ...(stream && { dynamoStream: stream }),
    });
    this.encryptWith(key);
  }

  // TableV2 takes a key of ours only when it knows the region; these stacks are for any region
  private encryptWith(key: IKey): void {
    const { defaultChild } = this.node;
    if (!(defaultChild instanceof CfnGlobalTable)) throw new Error(`${this.node.path} is no global table`);
    defaultChild.addPropertyOverride('Replicas.0.SSESpecification.KMSMasterKeyId', key.keyArn);
  }
}
