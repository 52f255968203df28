import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { type Delivery, deliver } from './batch.ts';
import { matches } from './eventPattern.ts';
import type { StreamMapping } from './mapping.ts';
import type { StreamProgress } from './progress.ts';
import type { StreamRecord } from './record.ts';
import { openShards, type Shard } from './shards.ts';

/** What is needed to bring a stream's records to a function. */
export type ReaderParts = {
  readonly mapping: Omit<StreamMapping, 'id' | 'lambda' | 'failureQueue'>;
  readonly client: DynamoDBStreamsClient;
  readonly progress: StreamProgress;
  readonly invoke: Delivery['invoke'];
  giveUp(shard: string, records: readonly StreamRecord[], attempts: number): void;
};

/** How much a round found: nothing, less than a batch, or at least one full batch. */
export type Found = 'nothing' | 'some' | 'full';

type Reading = { readonly shard: Shard; waiting: readonly StreamRecord[]; since: number };

/** Reads a stream round by round: every open shard once, and every batch that is due goes to the function. */
export const createReader = (parts: ReaderParts, signal: AbortSignal) => {
  const { mapping, client, progress } = parts;
  let readings: Reading[] = [];
  return {
    /** Plays one round. `hurry` does not wait for the batching window. */
    round: async (hurry: boolean): Promise<Found> => {
      readings = readings.filter(({ shard }) => !progress.ended(shard.id));
      if (readings.length === 0) {
        const shards = await openShards(client, mapping.streamArn, progress);
        readings = shards.map((shard) => ({ shard, waiting: [], since: 0 }));
      }
      const found: Found[] = [];
      for (const reading of readings) found.push(await look(parts, reading, hurry, signal));
      return found.includes('full') ? 'full' : found.includes('some') ? 'some' : 'nothing';
    },
    /** Forgets what was read and not handled; the next round reads it again. */
    rewind: () => {
      readings = [];
    },
  };
};

const look = async (
  parts: ReaderParts,
  reading: Reading,
  hurry: boolean,
  signal: AbortSignal,
): Promise<Found> => {
  const { batchSize, windowMs } = parts.mapping;
  const { records, ended } = await reading.shard.read(batchSize - reading.waiting.length);
  if (reading.waiting.length === 0) reading.since = Date.now();
  reading.waiting = [...reading.waiting, ...records];
  const full = reading.waiting.length >= batchSize;
  const found = full ? 'full' : reading.waiting.length > 0 ? 'some' : 'nothing';
  if (full || hurry || ended || Date.now() - reading.since >= windowMs) await hand(parts, reading, signal);
  if (ended) parts.progress.end(reading.shard.id);
  return found;
};

const hand = async (parts: ReaderParts, reading: Reading, signal: AbortSignal): Promise<void> => {
  const { mapping, progress, invoke } = parts;
  const { shard, waiting } = reading;
  const settled = (records: readonly StreamRecord[]): void => {
    const last = records.at(-1);
    if (last) progress.handled(shard.id, last.dynamodb.SequenceNumber);
  };
  const giveUp = (records: readonly StreamRecord[], attempts: number): void =>
    parts.giveUp(shard.id, records, attempts);
  const wanted =
    mapping.patterns.length === 0 ? waiting : waiting.filter((record) => isWanted(record, mapping));
  await deliver({ mapping, invoke, giveUp, settled, signal }, wanted);
  settled(waiting);
  reading.waiting = [];
};

const isWanted = (record: StreamRecord, { patterns }: Pick<StreamMapping, 'patterns'>): boolean =>
  patterns.some((pattern) => matches(record, pattern));
