import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { queryAll } from '../../dynamodb/queryAll.ts';

const Revoked = z.object({ revokedIndexes: z.array(z.number()) });

/** Revoked certificates in DynamoDB, by the sparse index `byRevoked`. */
export const createRevokedRepository = (db: DynamoDBDocumentClient, table: string) => ({
  /** Lists the indexes of all revoked certificates of a district: one Query for about ten thousand cases. */
  async list(district: string): Promise<number[]> {
    const found = await queryAll(db, {
      TableName: table,
      IndexName: 'byRevoked',
      KeyConditionExpression: 'revokedIn = :district',
      ExpressionAttributeValues: { ':district': district },
    });
    return found.flatMap((item) => Revoked.parse(item).revokedIndexes);
  },
});
