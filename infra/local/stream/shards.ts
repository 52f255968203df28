import {
  DescribeStreamCommand,
  type DynamoDBStreamsClient,
  GetRecordsCommand,
  GetShardIteratorCommand,
  TrimmedDataAccessException,
} from '@aws-sdk/client-dynamodb-streams';
import type { StreamProgress } from './progress.ts';
import { type StreamRecord, toStreamRecord } from './record.ts';

/** An open shard of a stream, read from where it was last handled. */
export type Shard = {
  readonly id: string;
  /** The next records, none when there are none yet; `ended` when there will never be more. */
  read(limit: number): Promise<{ readonly records: readonly StreamRecord[]; readonly ended: boolean }>;
};

const MOST_RECORDS = 1_000;

/** The shards to read now: not handled to their end, and with no parent that is still to be read. */
export const openShards = async (
  client: DynamoDBStreamsClient,
  streamArn: string,
  progress: StreamProgress,
): Promise<Shard[]> => {
  const all = await listShards(client, streamArn);
  const unread = new Set(all.map(({ id }) => id).filter((id) => !progress.ended(id)));
  return all
    .filter(({ id, parent }) => unread.has(id) && !(parent !== undefined && unread.has(parent)))
    .map(({ id }) => openShard(client, streamArn, id, progress.after(id)));
};

const listShards = async (client: DynamoDBStreamsClient, streamArn: string) => {
  const shards: { id: string; parent: string | undefined }[] = [];
  let last: string | undefined;
  do {
    const { StreamDescription } = await client.send(
      new DescribeStreamCommand({ StreamArn: streamArn, ExclusiveStartShardId: last }),
    );
    for (const { ShardId, ParentShardId } of StreamDescription?.Shards ?? []) {
      if (ShardId !== undefined) shards.push({ id: ShardId, parent: ParentShardId });
    }
    last = StreamDescription?.LastEvaluatedShardId;
  } while (last !== undefined);
  return shards;
};

const openShard = (
  client: DynamoDBStreamsClient,
  streamArn: string,
  id: string,
  after: string | undefined,
): Shard => {
  let last = after;
  let iterator: string | undefined;
  const next = async (limit: number) => {
    iterator ??= await openIterator(client, streamArn, id, last);
    return client.send(
      new GetRecordsCommand({ ShardIterator: iterator, Limit: Math.min(limit, MOST_RECORDS) }),
    );
  };
  return {
    id,
    read: async (limit) => {
      const { Records = [], NextShardIterator } = await next(limit).catch((error: unknown) => {
        if (!(error instanceof TrimmedDataAccessException)) throw error;
        // DynamoDB Local refuses what it gave for a shard that was empty, and any iterator grows old
        iterator = undefined;
        return next(limit);
      });
      iterator = NextShardIterator;
      const records = Records.map((record) => toStreamRecord(record, streamArn));
      last = records.at(-1)?.dynamodb.SequenceNumber ?? last;
      // only a missing next iterator says that a shard has ended: the embedded engine gives open shards an
      // ending sequence number too
      return { records, ended: NextShardIterator === undefined };
    },
  };
};

const openIterator = async (
  client: DynamoDBStreamsClient,
  streamArn: string,
  shard: string,
  after: string | undefined,
): Promise<string | undefined> => {
  const start = { StreamArn: streamArn, ShardId: shard };
  const horizon = new GetShardIteratorCommand({ ...start, ShardIteratorType: 'TRIM_HORIZON' });
  if (after === undefined) return (await client.send(horizon)).ShardIterator;
  try {
    const resume = { ...start, ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after } as const;
    return (await client.send(new GetShardIteratorCommand(resume))).ShardIterator;
  } catch (error) {
    // the runner was off for longer than the stream keeps records
    if (error instanceof TrimmedDataAccessException) return (await client.send(horizon)).ShardIterator;
    throw error;
  }
};
