import { type DynamoDBDocumentClient, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { batchGetItems } from '../../dynamodb/batchGetItems.ts';
import { putIfUnchanged, putNew } from '../../dynamodb/conditionalPut.ts';
import { callKey, placesKey, type Task, taskPartition } from '../../dynamodb/keys.ts';
import { getTicketKey } from '../../record/numbers.ts';
import { Ticket } from './ticketModel.ts';
import { InLine } from './waitingLine.ts';

/** The ticket that a request calls. */
const Call = z.object({ kind: z.literal('CALL'), ticket: z.string(), version: z.number() });
export type Call = z.infer<typeof Call>;

type Queue = { readonly window: string; readonly day: string };

const Numbered = z.object({ number: z.string() });
const PLACES = new Set(['pk', 'sk', 'kind', 'last', 'lastId']);

/** Queues in DynamoDB, read from the task index, so that a long day costs no more than a short one. */
export const createLineRepository = (db: DynamoDBDocumentClient, table: string) => {
  const query = async (task: Task, more: Partial<QueryCommandInput>) => {
    const { ExpressionAttributeValues, ...rest } = more;
    return db.send(
      new QueryCommand({
        TableName: table,
        IndexName: 'byTask',
        KeyConditionExpression: 'task = :task',
        ExpressionAttributeValues: { ':task': taskPartition(task), ...ExpressionAttributeValues },
        ...rest,
      }),
    );
  };
  const waiting = (queue: Queue): Task => ({ of: 'QUEUE', ...queue, called: false });

  return {
    /** Counts the waiting tickets. One page holds thousands of entries: more than any window's queue. */
    count: async (queue: Queue): Promise<number> =>
      (await query(waiting(queue), { Select: 'COUNT' })).Count ?? 0,

    /** Counts the waiting tickets before a position in the index. */
    countBefore: async (queue: Queue, order: string): Promise<number> => {
      const { Count = 0 } = await query(waiting(queue), {
        KeyConditionExpression: 'task = :task AND taskDue < :order',
        ExpressionAttributeValues: { ':order': order },
        Select: 'COUNT',
      });
      return Count;
    },

    /** Lists the first waiting tickets in the index's order: appointments by time, then by place. */
    async list(queue: Queue, first: number): Promise<InLine[]> {
      const { Items = [] } = await query(waiting(queue), { Limit: first });
      return Items.map((item) => InLine.parse(item));
    },

    /** Finds the number of the ticket called last of those that are still at the window. */
    async findLastCalled(queue: Queue): Promise<string | undefined> {
      const { Items = [] } = await query(
        { of: 'QUEUE', ...queue, called: true },
        { ScanIndexForward: false, Limit: 1 },
      );
      return Items[0] && Numbered.parse(Items[0]).number;
    },

    /** Reads tickets, and what a request called, strongly consistent, in one batch. */
    async readForCall({ window, day }: Queue, id: string, numbers: readonly string[]) {
      const keys = [callKey(window, day, id), placesKey(window, day), ...numbers.map(getTicketKey)];
      const items = await batchGetItems(db, table, keys);
      const call = items.find(({ kind }) => kind === 'CALL');
      const places = items.find(({ kind }) => kind === 'PLACES') ?? {};
      return {
        tickets: items.filter(({ kind }) => kind === 'TICKET').map((item) => Ticket.parse(item)),
        call: call && Call.parse(call),
        // 0.2.0 noted here who drew, and nowhere which request called
        isOfEarlierRelease: Object.keys(places).some((name) => !PLACES.has(name)),
      };
    },

    /** Notes the ticket that a request calls, instead of the one noted before. Returns a newer note. */
    noteCall: (
      { window, day }: Queue,
      id: string,
      ticket: string,
      before?: Call,
    ): Promise<Call | undefined> => {
      const call: Call = { kind: 'CALL', ticket, version: (before?.version ?? 0) + 1 };
      const item = { ...callKey(window, day, id), ...call };
      return before ? putIfUnchanged(db, table, item, before.version, Call) : putNew(db, table, item, Call);
    },
  };
};
