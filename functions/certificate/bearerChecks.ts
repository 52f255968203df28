import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { countWithin } from '../dynamodb/countWithin.ts';
import { bearerChecksKey } from '../dynamodb/keys.ts';

/** How often the bearer of one certificate may be checked on a day. */
const MOST_A_DAY = 20;

/** Counts the checks of bearers, so that nobody tries numbers. */
export const createBearerChecks = (db: DynamoDBDocumentClient, table: string) => ({
  /** Counts a check of a certificate on a day. False: there were too many. */
  count: (number: string, day: string): Promise<boolean> =>
    countWithin(db, table, {
      ...{ Key: bearerChecksKey(number), kind: 'BEARER_CHECKS' },
      ...{ at: day, most: MOST_A_DAY },
    }),
});
