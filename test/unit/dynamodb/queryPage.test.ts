import type { DynamoDBDocumentClient, QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { createDynamoDb } from '../../../functions/dynamodb/client.ts';
import { queryPage } from '../../../functions/dynamodb/queryPage.ts';

type Stored = { readonly pk: { readonly S: string } };
type Answer = { readonly Items: readonly Stored[]; readonly LastEvaluatedKey?: Stored };

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
const stored = (pk: string): Stored => ({ pk: { S: pk } });
const query = { TableName: 't' };

test('a full page returns the item that follows it', async () => {
  const { db, sent } = clientWith({
    Items: [stored('a'), stored('b'), stored('c')],
    LastEvaluatedKey: stored('c'),
  });
  expect(await queryPage(db, query, { first: 2, after: item('0') })).toEqual({
    items: [item('a'), item('b')],
    following: item('c'),
  });
  expect(sent).toEqual([{ TableName: 't', Limit: 3, ExclusiveStartKey: stored('0') }]);
});

test('a page that DynamoDB truncated is filled by further Queries', async () => {
  const { db, sent } = clientWith(
    { Items: [], LastEvaluatedKey: stored('a') },
    { Items: [stored('b')], LastEvaluatedKey: stored('b') },
    { Items: [stored('c')] },
  );
  expect(await queryPage(db, query, { first: 2, after: undefined })).toEqual({
    items: [item('b'), item('c')],
    following: undefined,
  });
  expect(sent.map(({ ExclusiveStartKey }) => ExclusiveStartKey)).toEqual([
    undefined,
    stored('a'),
    stored('b'),
  ]);
});
