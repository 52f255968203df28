import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import { putIfUnchanged, putNew } from '../../dynamodb/conditionalPut.ts';
import {
  holderQueuePartition,
  queuePartition,
  TICKET_PREFIX,
  taskPartition,
  ticketKey,
} from '../../dynamodb/keys.ts';
import { queryAll } from '../../dynamodb/queryAll.ts';
import { getTicketKey, parseTicketNumber } from '../../record/numbers.ts';
import { Ticket } from './ticketModel.ts';
import { queueOrder } from './waitingLine.ts';

/** Tickets in DynamoDB: one item per ticket. */
export const createTicketRepository = (db: DynamoDBDocumentClient, table: string) => {
  return {
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
  ...queued(item),
  ...held(item),
});

// of tickets, the task index has those that wait, and those that are called and still at the window
const queued = ({ status, window, day, calledAt, ...ticket }: Ticket): object => {
  if (status === 'WAITING')
    return { task: taskPartition({ of: 'QUEUE', window, day, called: false }), taskDue: queueOrder(ticket) };
  if (status === 'CALLED')
    return { task: taskPartition({ of: 'QUEUE', window, day, called: true }), taskDue: calledAt };
  return {};
};

// so that an erasure finds a holder's tickets by one Query
const held = ({ holder, takenAt }: Ticket): object =>
  holder === undefined ? {} : { person: holderQueuePartition(holder), filedAt: takenAt };
