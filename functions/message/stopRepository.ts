import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { countWithin } from '../dynamodb/countWithin.ts';
import { replyCountKey, stoppedAddressKey } from '../dynamodb/keys.ts';
import { tryWrite } from '../dynamodb/tryWrite.ts';
import type { ReplyWord } from './replyWords.ts';

const Stop = z.object({
  /** Absent once the holder asked for messages again. */
  stoppedAt: z.string().optional(),
  version: z.number(),
  replies: z.array(z.string()),
});
type Stop = z.infer<typeof Stop>;

/** The stops of addresses, and the count of replies. */
export type StopRepository = ReturnType<typeof createStopRepository>;

/** Replies that an address is remembered by, so that one that is sent again has no effect. */
const MOST_REPLIES = 20;

/** The addresses whose holders asked for no more messages: an item each, whether anybody gets messages there or not. */
export const createStopRepository = (db: DynamoDBDocumentClient, table: string) => {
  const read = async (district: string, addressHash: string): Promise<Stop | undefined> => {
    const Key = stoppedAddressKey(district, addressHash);
    const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
    return Item && Stop.parse(Item);
  };
  return {
    /** Finds when the holder of an address last asked to stop. Undefined: never, or they asked for messages again. */
    find: async (district: string, addressHash: string): Promise<string | undefined> =>
      (await read(district, addressHash))?.stoppedAt,

    /** Records a reply that asks to stop, or ends that. One that is known has no effect. Returns false: a race was lost. */
    async record(
      district: string,
      addressHash: string,
      reply: { readonly id: string; readonly at: string; readonly word: ReplyWord },
    ): Promise<boolean> {
      const before = await read(district, addressHash);
      if (before?.replies.includes(reply.id)) return true;
      if (reply.word === 'START' && before?.stoppedAt === undefined) return true;
      const version = before?.version ?? 0;
      const Item = {
        ...stoppedAddressKey(district, addressHash),
        ...{ kind: 'STOPPED_ADDRESS', district, version: version + 1 },
        ...(reply.word === 'STOP' && { stoppedAt: reply.at }),
        replies: [reply.id, ...(before?.replies ?? [])].slice(0, MOST_REPLIES),
      };
      return tryWrite(
        db.send(
          new PutCommand({
            TableName: table,
            Item,
            ConditionExpression: version === 0 ? 'attribute_not_exists(pk)' : '#version = :version',
            ...(version > 0 && {
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':version': version },
            }),
          }),
        ),
      );
    },

    /** Counts a reply of a district in a minute. False: there were too many. */
    count: (district: string, minute: string, most: number): Promise<boolean> =>
      countWithin(db, table, { Key: replyCountKey(district), kind: 'REPLY_COUNT', at: minute, most }),
  };
};
