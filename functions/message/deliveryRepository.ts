import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { batchGetItems } from '../dynamodb/batchGetItems.ts';
import { deliveryKey, type Key } from '../dynamodb/keys.ts';
import { Delivery } from './model.ts';

/** An act: the key of its item, and its position in the history. */
export type ActPosition = { readonly item: Key; readonly index: number };

/** The messages about acts in DynamoDB, as they are shown; `functions/deliver` writes them. */
export const createDeliveryRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Reads the messages about acts in batches of 100, in the order of the acts; undefined without one. */
  async findAll(acts: readonly ActPosition[]): Promise<(Delivery | undefined)[]> {
    const keys = acts.map(({ item, index }) => deliveryKey(item, index));
    const found = await batchGetItems(db, table, keys, { ConsistentRead: false });
    const byKey = new Map(found.map((one) => [`${one.pk} ${one.sk}`, Delivery.parse(one)]));
    return keys.map(({ pk, sk }) => byKey.get(`${pk} ${sk}`));
  },
});
