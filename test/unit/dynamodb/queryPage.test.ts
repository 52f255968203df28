import type { DynamoDBDocumentClient, QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { createDynamoDb } from '../../../functions/dynamodb/client.ts';
import { queryPage } from '../../../functions/dynamodb/queryPage.ts';

type Answer = { readonly Items: Record<string, unknown>[]; readonly LastEvaluatedKey?: { pk: string } };

/** Returns a client with canned answers, and the Queries sent to it. */
const clientWith = (...answers: Answer[]): { db: DynamoDBDocumentClient; sent: QueryCommandInput[] } => {
  const sent: QueryCommandInput[] = [];
  const db = createDynamoDb({ region: 'local' });
  db.middlewareStack.add(
    () =>
      ({ input }) => {
        sent.push({ TableName: 't', ...input });
        return Promise.resolve({ response: {}, output: { ...answers.shift(), $metadata: {} } });
      },
    { step: 'initialize', priority: 'high' },
  );
  return { db, sent };
};
const item = (pk: string) => ({ pk });
const query = { TableName: 't' };

test('a full page returns the item that follows it', async () => {
  const { db, sent } = clientWith({ Items: [item('a'), item('b'), item('c')], LastEvaluatedKey: item('c') });
  expect(await queryPage(db, query, { first: 2, after: item('0') })).toEqual({
    items: [item('a'), item('b')],
    following: item('c'),
  });
  expect(sent).toEqual([{ TableName: 't', Limit: 3, ExclusiveStartKey: item('0') }]);
});

test('a page that DynamoDB truncated is filled by further Queries', async () => {
  const { db, sent } = clientWith(
    { Items: [], LastEvaluatedKey: item('a') },
    { Items: [item('b')], LastEvaluatedKey: item('b') },
    { Items: [item('c')] },
  );
  expect(await queryPage(db, query, { first: 2, after: undefined })).toEqual({
    items: [item('b'), item('c')],
    following: undefined,
  });
  expect(sent.map(({ ExclusiveStartKey }) => ExclusiveStartKey)).toEqual([undefined, item('a'), item('b')]);
});
