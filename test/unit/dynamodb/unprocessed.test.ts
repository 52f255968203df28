import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { batchGetItems } from '../../../functions/dynamodb/batchGetItems.ts';
import { createDynamoDb } from '../../../functions/dynamodb/client.ts';
import { createRegistryRepository } from '../../../functions/registry/repository.ts';

const Input = z.object({ RequestItems: z.record(z.string(), z.unknown()).optional() });
type Input = z.infer<typeof Input>;

/** Returns a client whose answers are made of what it is asked, and what it was asked. */
const clientWith = (answer: (asked: Input, nth: number) => object) => {
  const asked: Input[] = [];
  const db: DynamoDBDocumentClient = createDynamoDb({ region: 'local' });
  db.middlewareStack.add(
    () =>
      ({ input }) => {
        const read = Input.parse(input);
        const output = answer(read, asked.push(read));
        return Promise.resolve({ response: {}, output: { ...output, $metadata: {} } });
      },
    { step: 'initialize', priority: 'high' },
  );
  return { db, asked };
};
const keys = ['a', 'b', 'c'].map((sk) => ({ pk: 'p', sk }));

test('keys that DynamoDB left out of a batch are asked for again, all of them', async () => {
  const { db, asked } = clientWith((_, nth) =>
    nth === 1
      ? { Responses: { t: keys.slice(0, 1) }, UnprocessedKeys: { t: { Keys: keys.slice(1) } } }
      : { Responses: { t: keys.slice(1) } },
  );
  expect(await batchGetItems(db, 't', keys)).toEqual(keys);
  expect(asked.map(({ RequestItems }) => RequestItems)).toMatchObject([
    { t: { Keys: keys, ConsistentRead: true } },
    { t: { Keys: keys.slice(1), ConsistentRead: true } },
  ]);
});

const street = {
  kind: 'STREET',
  value: { code: '350205001', name: { zh: '海沧街道', en: 'Haicang' }, from: null, to: null },
  position: 0,
  sk: 'STREET#350205001',
} as const;

test('items of a registry that DynamoDB left out of a batch are written again, all of them', async () => {
  const writes: unknown[] = [];
  const { db } = clientWith(({ RequestItems }, nth) => {
    if (RequestItems) writes.push(RequestItems.t);
    return nth === 2 ? { UnprocessedItems: RequestItems } : {};
  });
  await createRegistryRepository(db, 't').writeGeneration('350205', '1', [street]);
  expect(writes).toHaveLength(2);
  expect(writes[1]).toEqual(writes[0]);
});
