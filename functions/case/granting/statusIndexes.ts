import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { statusIndexesKey } from '../../dynamodb/keys.ts';

/** Indexes that an instance reserves by one write; those that it does not use are lost, and harmless. */
export const RESERVED = 64;

const Reserved = z.object({ reserved: z.number() });

/** Gives each certificate of a district an index of its own in the district's status lists. */
export type StatusIndexes = {
  /** Returns an index that nobody else gets. One write for every 64 of an instance. */
  next(district: string): Promise<number>;
  /** Counts the indexes that were reserved so far. */
  count(district: string): Promise<number>;
};

type Reservation = { next: number; readonly end: number };

/** Indexes from a counter in DynamoDB, reserved in blocks before the write that grants a certificate. */
export const createStatusIndexes = (db: DynamoDBDocumentClient, TableName: string): StatusIndexes => {
  const reservations = new Map<string, Promise<Reservation>>();

  const reserve = (district: string): Promise<Reservation> => {
    const reservation = addToCounter(district);
    reservations.set(district, reservation);
    reservation.catch(() => reservations.delete(district));
    return reservation;
  };

  const addToCounter = async (district: string): Promise<Reservation> => {
    const { Attributes } = await db.send(
      new UpdateCommand({
        TableName,
        Key: statusIndexesKey(district),
        // what has no kind is a case to those who read the stream
        UpdateExpression: 'SET #kind = :kind ADD reserved :more',
        ExpressionAttributeNames: { '#kind': 'kind' },
        ExpressionAttributeValues: { ':kind': 'STATUS_INDEXES', ':more': RESERVED },
        ReturnValues: 'ALL_NEW',
      }),
    );
    const { reserved } = Reserved.parse(Attributes);
    return { next: reserved - RESERVED, end: reserved };
  };

  return {
    async next(district) {
      for (;;) {
        const current = reservations.get(district) ?? reserve(district);
        const reservation = await current;
        if (reservation.next < reservation.end) return reservation.next++;
        // several that waited for the last index of a block reserve the next one together
        if (reservations.get(district) === current) reservations.delete(district);
      }
    },
    async count(district) {
      const { Item } = await db.send(new GetCommand({ TableName, Key: statusIndexesKey(district) }));
      return Reserved.safeParse(Item).data?.reserved ?? 0;
    },
  };
};
