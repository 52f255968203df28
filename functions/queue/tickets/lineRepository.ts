import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { batchGetItems } from '../../dynamodb/batchGetItems.ts';
import { putIfUnchanged, putNew } from '../../dynamodb/conditionalPut.ts';
import { callKey, lineKey } from '../../dynamodb/keys.ts';
import { type Line, LineMarks } from './waitingLine.ts';

/** The ticket that a request calls. */
const Call = z.object({ kind: z.literal('CALL'), ticket: z.string(), version: z.number() });
export type Call = z.infer<typeof Call>;

type Queue = { readonly window: string; readonly day: string };

/** A place in line, and the line as it stands. */
export type Entry = { readonly place: number; readonly line: Line; readonly isNew: boolean };

/** How a ticket was called: whether it went first, as an appointment, or in its turn. */
export type Turn = 'FIRST' | 'APPOINTMENT' | 'ORDINARY';

type CalledTicket = { readonly lineId?: string | undefined; readonly place: number };

// one item per window and day: two attributes per waiting ticket, the second only if it has marks
const PLACE = 'w:';
const MARKS = 'o:';
const KNOWN = new Set(['pk', 'sk', 'kind', 'last', 'lastId', 'called', 'run']);
const Stored = z.record(z.string(), z.unknown());
const Count = z.number().optional();

/** Lines of windows in DynamoDB: one small item a window and day, whose size depends on who waits, not on who came. */
export const createLineRepository = (db: DynamoDBDocumentClient, table: string) => {
  const keyOf = ({ window, day }: Queue) => lineKey(window, day);

  /** Updates a line and returns it; if the condition fails, returns it unchanged and says so. */
  const update = async (
    queue: Queue,
    change: {
      readonly UpdateExpression: string;
      readonly ConditionExpression: string;
      readonly ExpressionAttributeNames: Record<string, string>;
      readonly ExpressionAttributeValues?: Record<string, unknown>;
    },
  ): Promise<{ readonly item: Record<string, unknown>; readonly isChanged: boolean }> => {
    try {
      const { Attributes } = await db.send(
        new UpdateCommand({
          TableName: table,
          Key: keyOf(queue),
          ReturnValues: 'ALL_NEW',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          ...change,
        }),
      );
      return { item: Attributes ?? {}, isChanged: true };
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException)
        return { item: error.Item ? unmarshall(error.Item) : {}, isChanged: false };
      throw error;
    }
  };

  return {
    /** Reads lines, missing ones left out, in one batch of reads that may be some moments old. */
    async readAll(queues: readonly Queue[]): Promise<ReadonlyMap<string, Line>> {
      const keys = queues.map(keyOf);
      const items = await batchGetItems(db, table, keys, { ConsistentRead: false });
      return new Map(items.map((item) => [z.string().parse(item.pk), readLine(item)]));
    },

    /** Reads a line, strongly consistent. */
    async read(queue: Queue): Promise<Line> {
      const [item = {}] = await batchGetItems(db, table, [keyOf(queue)]);
      return readLine(item);
    },

    /** Reads a line, and what a request called, strongly consistent, in one batch. */
    async readForCall(queue: Queue, request: string) {
      const { window, day } = queue;
      const items = await batchGetItems(db, table, [keyOf(queue), callKey(window, day, request)]);
      const call = items.find(({ kind }) => kind === 'CALL');
      return { line: readLine(items.find((item) => item !== call) ?? {}), call: call && Call.parse(call) };
    },

    /** Finds the place that a draw of 0.1 got. Undefined: none. */
    async findPlace(queue: Queue, draw: string): Promise<number | undefined> {
      const [item = {}] = await batchGetItems(db, table, [keyOf(queue)]);
      return Count.parse(item[draw]);
    },

    /**
     * Takes the next place of a day, from 1, and enters a ticket in its line, by one atomic write. An id that is in
     * line keeps its place, unless that is the `left` one; so does a draw of 0.1, noted under `draw`.
     */
    async enter(
      queue: Queue,
      id: string,
      marks: LineMarks,
      { draw, left }: { readonly draw: string; readonly left?: number | undefined },
    ): Promise<Entry> {
      const isFree = left === undefined ? 'attribute_not_exists(#place)' : '#place = :left';
      const hasMarks = Object.values(marks).some((mark) => mark !== undefined);
      const { item, isChanged } = await update(queue, {
        UpdateExpression: `SET kind = :kind, #place = if_not_exists(#last, :none) + :one, #last = if_not_exists(#last, :none) + :one${
          hasMarks ? ', #marks = :marks' : left === undefined ? '' : ' REMOVE #marks'
        }`,
        ConditionExpression: `${isFree} AND attribute_not_exists(#draw)`,
        ExpressionAttributeNames: {
          '#place': PLACE + id,
          '#last': 'last',
          '#draw': draw,
          ...((hasMarks || left !== undefined) && { '#marks': MARKS + id }),
        },
        ExpressionAttributeValues: {
          ':kind': 'PLACES',
          ':none': 0,
          ':one': 1,
          ...(hasMarks && { ':marks': marks }),
          ...(left !== undefined && { ':left': left }),
        },
      });
      const place = z.number().parse(item[PLACE + id] ?? item[draw]);
      return { place, line: readLine(item), isNew: isChanged };
    },

    /** Puts a ticket back in line with its place. Returns the place of another ticket of its holder that waits. */
    async putBack(queue: Queue, id: string, place: number, marks: LineMarks): Promise<number | undefined> {
      const hasMarks = Object.values(marks).some((mark) => mark !== undefined);
      const { item, isChanged } = await update(queue, {
        UpdateExpression: `SET kind = :kind, #place = :place${hasMarks ? ', #marks = :marks' : ' REMOVE #marks'}`,
        ConditionExpression: 'attribute_not_exists(#place) OR #place = :place',
        ExpressionAttributeNames: { '#place': PLACE + id, '#marks': MARKS + id },
        ExpressionAttributeValues: {
          ':kind': 'PLACES',
          ':place': place,
          ...(hasMarks && { ':marks': marks }),
        },
      });
      return isChanged ? undefined : z.number().parse(item[PLACE + id]);
    },

    /** Removes a ticket from its line, unless its holder is there with another one. Idempotent. */
    async leave(queue: Queue, id: string, place: number): Promise<void> {
      await update(queue, {
        UpdateExpression: 'REMOVE #place, #marks',
        ConditionExpression: '#place = :place',
        ExpressionAttributeNames: { '#place': PLACE + id, '#marks': MARKS + id },
        ExpressionAttributeValues: { ':place': place },
      });
    },

    /** Removes a called ticket from its line, and counts the tickets with priority that were called in a row. */
    async callOut(queue: Queue, { lineId, place }: CalledTicket, turn: Turn): Promise<void> {
      const run = {
        FIRST: ', #run = if_not_exists(#run, :none) + :one',
        ORDINARY: ', #run = :none',
        APPOINTMENT: '',
      };
      await update(queue, {
        UpdateExpression: `SET kind = :kind, #called = :place${run[turn]} REMOVE #place, #marks`,
        ConditionExpression: 'attribute_not_exists(#place) OR #place = :place',
        ExpressionAttributeNames: {
          '#place': `${PLACE}${lineId}`,
          '#marks': `${MARKS}${lineId}`,
          '#called': 'called',
          ...(turn !== 'APPOINTMENT' && { '#run': 'run' }),
        },
        ExpressionAttributeValues: {
          ':kind': 'PLACES',
          ':place': place,
          ...(turn !== 'APPOINTMENT' && { ':none': 0 }),
          ...(turn === 'FIRST' && { ':one': 1 }),
        },
      });
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

const readLine = (found: unknown): Line => {
  const item = Stored.parse(found);
  const names = Object.keys(item);
  return {
    waiting: names
      .filter((name) => name.startsWith(PLACE))
      .map((name) => ({
        id: name.slice(PLACE.length),
        place: z.number().parse(item[name]),
        ...LineMarks.optional().parse(item[MARKS + name.slice(PLACE.length)]),
      })),
    called: Count.parse(item.called),
    run: Count.parse(item.run) ?? 0,
    isOfEarlierRelease: names.some(
      (name) => !KNOWN.has(name) && !name.startsWith(PLACE) && !name.startsWith(MARKS),
    ),
  };
};
