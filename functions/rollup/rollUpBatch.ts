import { setTimeout } from 'node:timers/promises';
import type { DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import { type Chunk, packChunks } from './chunk.ts';
import type { CounterWriter } from './counterWriter.ts';
import { type Image, readImage } from './image.ts';
import type { RollupMetrics } from './metrics.ts';

type RollupServices = {
  readonly counted: CounterWriter;
  readonly metrics: Pick<RollupMetrics, 'publish' | 'publishLag'>;
  readonly now: () => Date;
};
type Readable = { readonly images: readonly Image[]; readonly stoppedAt: DynamoDBRecord | undefined };

const MOST_TRIES = 6;
const FIRST_PAUSE_MS = 10;

/**
 * Counts a batch of stream records: each item up to its longest image, without events already counted,
 * so that a batch may be repeated, late or bisected. Lambda retries from the returned record.
 */
export const rollUpBatch = async (
  records: readonly DynamoDBRecord[],
  parts: RollupServices,
): Promise<DynamoDBBatchResponse> => {
  const { images, stoppedAt } = readUntilUnreadable(records);
  await countImages(longestOfEach(images), parts);
  const lag = lagOf(records, parts.now());
  if (lag !== undefined) parts.metrics.publishLag(lag);
  return { batchItemFailures: stoppedAt ? [failureOf(stoppedAt)] : [] };
};

/** Computes the seconds since the oldest record was written. */
const lagOf = (records: readonly DynamoDBRecord[], now: Date): number | undefined => {
  const written = records.flatMap(({ dynamodb }) => dynamodb?.ApproximateCreationDateTime ?? []);
  return written.length > 0 ? Math.max(0, now.getTime() / 1_000 - Math.min(...written)) : undefined;
};

/** Counts items; on a lost race, reads the markers again and retries with back-off, then throws. */
export const countImages = async (
  images: readonly Image[],
  { counted, metrics }: Pick<RollupServices, 'counted'> & Partial<Pick<RollupServices, 'metrics'>>,
): Promise<void> => {
  let waiting = images;
  for (let tries = 0; waiting.length > 0; tries += 1) {
    if (tries > 0) await setTimeout(FIRST_PAUSE_MS * 2 ** tries);
    if (tries === MOST_TRIES) throw new Error('counters are contended; Lambda retries the batch');
    const chunks = packChunks(await uncountedOf(waiting, counted));
    const left: Chunk[] = [];
    for (const chunk of chunks) {
      if (await counted.add(chunk)) metrics?.publish(chunk);
      else left.push(chunk);
    }
    // an item with several slices is read again only once
    waiting = [...new Set(left.flatMap((chunk) => chunk.slices.map(({ image }) => image)))];
  }
};

const uncountedOf = async (images: readonly Image[], repository: CounterWriter) => {
  const counted = await repository.countedOf(images);
  return images.map((image) => ({ image, counted: counted.get(image.number) ?? 0 }));
};

/** Reads images up to the first malformed record; Lambda bisects to it and dead-letters it. */
const readUntilUnreadable = (records: readonly DynamoDBRecord[]): Readable => {
  const images: Image[] = [];
  for (const record of records) {
    try {
      const image = readImage(record);
      if (image) images.push(image);
    } catch {
      return { images, stoppedAt: record };
    }
  }
  return { images, stoppedAt: undefined };
};

const longestOfEach = (images: readonly Image[]): Image[] => {
  const longest = new Map<string, Image>();
  for (const image of images) {
    if (image.events.length >= (longest.get(image.number)?.events.length ?? 0))
      longest.set(image.number, image);
  }
  return [...longest.values()];
};

const failureOf = (record: DynamoDBRecord) => {
  const itemIdentifier = record.dynamodb?.SequenceNumber;
  if (itemIdentifier === undefined) throw new Error('a stream record without a sequence number');
  return { itemIdentifier };
};
