import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { batchGetItems } from '../dynamodb/batchGetItems.ts';
import { type Audience, deliveryKey, type Key } from '../dynamodb/keys.ts';
import { Delivery } from './model.ts';

/** An act: the key of its item, its position in the history, and to whom it is told. */
export type ActPosition = { readonly item: Key; readonly index: number; readonly to: Audience };

/** The messages about acts in DynamoDB, as they are shown; `functions/deliver` writes them. */
export const createDeliveryRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Reads the messages about acts in batches of 100, in the order of the acts; undefined without one. */
  async findAll(acts: readonly ActPosition[]): Promise<(Delivery | undefined)[]> {
    const keys = acts.map(({ item, index, to }) => deliveryKey(item, index, to));
    const found = await batchGetItems(db, table, keys, { ConsistentRead: false });
    const byKey = new Map(found.map((one) => [`${one.pk} ${one.sk}`, Delivery.parse(one)]));
    return keys.map(({ pk, sk }) => byKey.get(`${pk} ${sk}`));
  },
});
