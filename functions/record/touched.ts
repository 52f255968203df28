import { type DynamoDBDocumentClient, paginateQuery } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import type { Key } from '../dynamodb/keys.ts';

const Keys = z.array(z.object({ pk: z.string(), sk: z.string() }));

/** Lists the keys of a district's items with a history whose last act was on a day or later, page by page. */
export async function* pageTouched(
  db: DynamoDBDocumentClient,
  table: string,
  district: string,
  from: string,
): AsyncGenerator<Key[]> {
  const pages = paginateQuery(
    { client: db },
    {
      TableName: table,
      IndexName: 'byTouched',
      KeyConditionExpression: 'district = :district AND touchedOn >= :from',
      ProjectionExpression: 'pk, sk',
      // no day is before this one, and a key must not be empty
      ExpressionAttributeValues: { ':district': district, ':from': from || '0' },
    },
  );
  for await (const { Items = [] } of pages) yield Keys.parse(Items);
}
