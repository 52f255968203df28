import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { putIfUnchanged, putNew } from '../dynamodb/conditionalPut.ts';
import {
  holderQueuePartition,
  placesKey,
  queuePartition,
  TICKET_PREFIX,
  taskPartition,
  ticketKey,
} from '../dynamodb/keys.ts';
import { queryAll } from '../dynamodb/queryAll.ts';
import { parseTicketNumber } from '../record/numbers.ts';
import { Ticket } from './model.ts';

const Places = z.record(z.string(), z.unknown());

/** Tickets in DynamoDB: one item per ticket, and one per window and day to assign positions. */
export const createTicketRepository = (db: DynamoDBDocumentClient, table: string) => {
  return {
    /**
     * Takes the next position of a day, from 1, by one atomic write. Idempotent: an id keeps its position.
     * The item grows by about 20 bytes per id.
     */
    async takePlace(window: string, day: string, id: string): Promise<number> {
      try {
        const { Attributes } = await db.send(
          new UpdateCommand({
            TableName: table,
            Key: placesKey(window, day),
            UpdateExpression:
              'SET kind = :kind, #last = if_not_exists(#last, :none) + :one, #id = if_not_exists(#last, :none) + :one',
            ConditionExpression: 'attribute_not_exists(#id)',
            ExpressionAttributeNames: { '#last': 'last', '#id': id },
            ExpressionAttributeValues: { ':kind': 'PLACES', ':none': 0, ':one': 1 },
            ReturnValues: 'UPDATED_NEW',
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        );
        return z.number().parse(Attributes?.[id]);
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException && error.Item)
          return z.number().parse(Places.parse(unmarshall(error.Item))[id]);
        throw error;
      }
    },

    /** Finds the position that an id drew. */
    async placeOf(window: string, day: string, id: string): Promise<number | undefined> {
      const { Item = {} } = await db.send(
        new GetCommand({ TableName: table, Key: placesKey(window, day), ConsistentRead: true }),
      );
      return z.number().optional().parse(Places.parse(Item)[id]);
    },

    /** Writes a new ticket, or returns the existing one unchanged. */
    create: (item: Ticket) => putNew(db, table, stored(item), Ticket),

    /** Replaces a ticket if its version is still `readVersion`, else returns the newer one. */
    replace: (item: Ticket, readVersion: number) =>
      putIfUnchanged(db, table, stored(item), readVersion, Ticket),

    /** Reads a ticket, strongly consistent. */
    async find(number: string): Promise<Ticket | undefined> {
      const address = parseTicketNumber(number);
      if (!address) return undefined;
      const Key = ticketKey(address.window, address.day, address.place);
      const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
      return Item && Ticket.parse(Item);
    },

    /** Counts the waiting tickets of a window, from the task index. */
    async countWaiting(window: string, day: string): Promise<number> {
      const { Count = 0 } = await db.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'byTask',
          KeyConditionExpression: 'task = :task',
          ExpressionAttributeValues: { ':task': taskPartition({ of: 'QUEUE', window, day }) },
          Select: 'COUNT',
        }),
      );
      // one page holds thousands of entries: more than any window's queue
      return Count;
    },

    /** Lists all tickets of a window and day by position, strongly consistent. */
    async ofDay(window: string, day: string): Promise<Ticket[]> {
      const found = await queryAll(db, {
        TableName: table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :tickets)',
        ExpressionAttributeValues: { ':pk': queuePartition(window, day), ':tickets': TICKET_PREFIX },
        ConsistentRead: true,
      });
      return found.map((item) => Ticket.parse(item));
    },
  };
};

const stored = (item: Ticket) => ({
  ...ticketKey(item.window, item.day, item.place),
  ...item,
  ...waiting(item),
  ...held(item),
});

// a called ticket leaves the task index
const waiting = ({ status, window, day, takenAt }: Ticket): object =>
  status === 'WAITING' ? { task: taskPartition({ of: 'QUEUE', window, day }), taskDue: takenAt } : {};

// so that an erasure finds a holder's tickets by one Query
const held = ({ holder, takenAt }: Ticket): object =>
  holder === undefined ? {} : { person: holderQueuePartition(holder), filedAt: takenAt };
