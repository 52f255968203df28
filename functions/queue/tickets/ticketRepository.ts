import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  type DynamoDBDocumentClient,
  GetCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { batchGetItems } from '../../dynamodb/batchGetItems.ts';
import { putIfUnchanged, putNew, unchangedSince } from '../../dynamodb/conditionalPut.ts';
import { holderQueuePartition, queuePartition, TICKET_PREFIX, ticketKey } from '../../dynamodb/keys.ts';
import { queryAll } from '../../dynamodb/queryAll.ts';
import { tryTransaction } from '../../dynamodb/tryTransaction.ts';
import { touchedKeys } from '../../record/indexKeys.ts';
import { getTicketKey, parseTicketNumber } from '../../record/numbers.ts';
import type { Draw } from './drawModel.ts';
import { Ticket } from './ticketModel.ts';

const Numbered = z.object({ number: z.string() });

const Served = z.object({ served: z.string() });

/** Tickets in DynamoDB: one item per ticket. */
export const createTicketRepository = (db: DynamoDBDocumentClient, table: string) => {
  /** Lists all tickets of a window and day by position, strongly consistent. */
  const ofDay = async (window: string, day: string): Promise<Ticket[]> => {
    const found = await queryAll(db, {
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :tickets)',
      ExpressionAttributeValues: { ':pk': queuePartition(window, day), ':tickets': TICKET_PREFIX },
      ConsistentRead: true,
    });
    return found.map((item) => Ticket.parse(item));
  };

  /** Lists the numbers of the tickets and bookings that a holder took at an instant, from the index. */
  const numbersAt = async (holder: string, at: string): Promise<string[]> => {
    const found = await queryAll(db, {
      TableName: table,
      IndexName: 'byPerson',
      KeyConditionExpression: 'person = :person AND filedAt = :at',
      ExpressionAttributeValues: { ':person': holderQueuePartition(holder), ':at': at },
    });
    return found.map((item) => Numbered.parse(item).number).filter((number) => parseTicketNumber(number));
  };

  /** Reads tickets by number, strongly consistent, in one batch; missing ones are left out. */
  const findAll = async (numbers: readonly string[]): Promise<Ticket[]> => {
    const found = await batchGetItems(db, table, numbers.map(getTicketKey));
    return found.map((item) => Ticket.parse(item));
  };

  return {
    ofDay,
    findAll,

    /** Finds the ticket of a draw: by its holder in the index, else among all of the day. Undefined: it got none. */
    async findDrawn(
      { window, day }: Pick<Ticket, 'window' | 'day'>,
      draw: Draw,
    ): Promise<Ticket | undefined> {
      const isDrawn = (one: Ticket) =>
        one.window === window &&
        one.day === day &&
        one.events[0]?.key === draw.key &&
        one.events[0].actor === draw.actor;
      const own = draw.holder === undefined ? [] : await findAll(await numbersAt(draw.holder, draw.at));
      return own.find(isDrawn) ?? (await ofDay(window, day)).find(isDrawn);
    },

    /** Writes a new ticket, or returns the existing one unchanged. */
    create: (item: Ticket) => putNew(db, table, stored(item), Ticket),

    /** Replaces a ticket if its version is still `readVersion`, else returns the newer one. */
    replace: (item: Ticket, readVersion: number) =>
      putIfUnchanged(db, table, stored(item), readVersion, Ticket),

    /** Reads a ticket, strongly consistent. */
    async find(number: string): Promise<Ticket | undefined> {
      if (!parseTicketNumber(number)) return undefined;
      const { Item } = await db.send(
        new GetCommand({ TableName: table, Key: getTicketKey(number), ConsistentRead: true }),
      );
      return Item && Ticket.parse(Item);
    },

    /**
     * Ends a ticket and begins the one that continues it at another window, in one transaction, so that nobody waits
     * twice or nowhere. Returns the newer first ticket if its version has changed.
     */
    async transfer(item: Ticket, readVersion: number, next: Ticket): Promise<Ticket | undefined> {
      const end = { TableName: table, Item: stored(item), ...unchangedSince(readVersion) };
      const begin = { TableName: table, Item: stored(next), ConditionExpression: 'attribute_not_exists(pk)' };
      const TransactItems = [{ Put: end }, { Put: begin }];
      const isDone = await tryTransaction(db.send(new TransactWriteCommand({ TransactItems })));
      return isDone ? undefined : await this.find(item.number);
    },

    /**
     * Notes the first case that a ticket served after closing time, or another `instead` of it, under a new version, so
     * that no write of a copy read before loses it. Returns the one that is noted then.
     */
    async noteServed(number: string, served: string, instead = ''): Promise<string> {
      try {
        await db.send(
          new UpdateCommand({
            TableName: table,
            Key: getTicketKey(number),
            UpdateExpression: 'SET #served = :served, #version = #version + :one',
            ConditionExpression: 'attribute_not_exists(#served) OR #served = :instead',
            ExpressionAttributeNames: { '#served': 'served', '#version': 'version' },
            ExpressionAttributeValues: { ':served': served, ':instead': instead, ':one': 1 },
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        );
        return served;
      } catch (error) {
        if (!(error instanceof ConditionalCheckFailedException) || !error.Item) throw error;
        return Served.parse(unmarshall(error.Item)).served;
      }
    },
  };
};

const stored = (item: Ticket) => ({
  ...ticketKey(item.window, item.day, item.place),
  ...item,
  ...held(item),
  ...touchedKeys(item),
});

// so that an erasure finds a holder's tickets by one Query
const held = ({ holder, takenAt }: Ticket): object =>
  holder === undefined ? {} : { person: holderQueuePartition(holder), filedAt: takenAt };
