import { type DynamoDBDocumentClient, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { batchGetItems } from '../dynamodb/batchGetItems.ts';
import {
  bookingsKey,
  counterKey,
  listPartition,
  matterPrefix,
  openPrefix,
  seriesPartition,
  type Task,
  taskPartition,
  villagePartition,
} from '../dynamodb/keys.ts';
import { mapInTurn } from '../dynamodb/mapInTurn.ts';
import { queryAll } from '../dynamodb/queryAll.ts';
import { addDays } from '../time.ts';

/** The days ahead for which appointments may be booked. */
const DAYS_AHEAD = 30;

const SortKey = z.object({ sk: z.string() });

export type UsageRepository = ReturnType<typeof createUsageRepository>;

/** Finds out whether anything stored refers to a part of a district. Each question stops at the first item. */
export const createUsageRepository = (
  db: DynamoDBDocumentClient,
  tables: { readonly cases: string; readonly counters: string },
) => {
  const finds = async (query: QueryCommandInput): Promise<boolean> => {
    const { Items = [] } = await db.send(new QueryCommand({ ...query, Limit: 1 }));
    return Items.length > 0;
  };
  /** Whether a window was ever counted: in one of the months in which its district was. */
  const isCounted = async (district: string, window: string): Promise<boolean> => {
    const found = await queryAll(db, {
      TableName: tables.counters,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': seriesPartition({ of: 'DISTRICT', district }) },
      ProjectionExpression: 'sk',
    });
    const keys = found.map((item) => counterKey({ of: 'WINDOW', district, window }, SortKey.parse(item).sk));
    return (await batchGetItems(db, tables.counters, keys, { ProjectionExpression: 'pk' })).length > 0;
  };
  const hasCasesNow = (district: string, desk: string): Promise<boolean> =>
    finds({
      TableName: tables.cases,
      IndexName: 'byDesk',
      KeyConditionExpression: 'listedIn = :list AND begins_with(listedBy, :desk)',
      ExpressionAttributeValues: {
        ':list': listPartition({ of: 'OPEN', district }),
        ':desk': openPrefix(desk),
      },
    });
  const hasTask = (task: Task): Promise<boolean> =>
    finds({
      TableName: tables.cases,
      IndexName: 'byTask',
      KeyConditionExpression: 'task = :task',
      ExpressionAttributeValues: { ':task': taskPartition(task) },
    });
  const hasBookings = async (window: string, today: string): Promise<boolean> => {
    const days = Array.from({ length: DAYS_AHEAD + 1 }, (_, i) => addDays(today, i));
    const keys = days.map((day) => bookingsKey(window, day));
    return (await batchGetItems(db, tables.cases, keys, { ProjectionExpression: 'pk' })).length > 0;
  };
  const isAny = async (questions: readonly (() => Promise<boolean>)[]): Promise<boolean> =>
    (await mapInTurn(questions, (ask) => ask())).includes(true);

  return {
    /** Whether a village has a case, draft or help request, open or not. */
    isVillageUsed: (district: string, village: string): Promise<boolean> =>
      finds({
        TableName: tables.cases,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': villagePartition(district, village) },
      }),

    /** Whether one of the villages has a case of a matter, drafts included. */
    isMatterUsed: (district: string, villages: readonly string[], matter: string): Promise<boolean> =>
      isAny(
        villages.map(
          (village) => () =>
            finds({
              TableName: tables.cases,
              KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
              ExpressionAttributeValues: {
                ':pk': villagePartition(district, village),
                ':sk': matterPrefix(matter),
              },
            }),
        ),
      ),

    /** Whether a window ever had something to count, or has something open or booked. */
    isWindowUsed: (district: string, window: string, today: string): Promise<boolean> =>
      isAny([
        () => isCounted(district, window),
        () => hasCasesNow(district, window),
        () => hasTask({ of: 'HELP', desk: window, open: true }),
        () => hasTask({ of: 'HELP', desk: window, open: false }),
        () => hasTask({ of: 'RATING', desk: window }),
        () => hasBookings(window, today),
      ]),

    /** Whether something is open at an office, or a unit that acts as one. */
    isOfficeUsed: (district: string, office: string): Promise<boolean> =>
      isAny([() => hasCasesNow(district, office), () => hasTask({ of: 'RATING', desk: office })]),
  };
};
