import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { countWithin } from '../dynamodb/countWithin.ts';
import { messageCountKey } from '../dynamodb/keys.ts';

/** Messages that a person gets on a day in a district. A family's busy day; each costs money. */
const MOST_A_DAY = 30;

/** Creates what counts the messages of a person on a day. False: there were too many. */
export const createMessageCount =
  (db: DynamoDBDocumentClient, table: string) =>
  (district: string, person: string, day: string): Promise<boolean> =>
    countWithin(db, table, {
      ...{ Key: messageCountKey(district, person), kind: 'MESSAGE_COUNT' },
      ...{ at: day, most: MOST_A_DAY },
    });
