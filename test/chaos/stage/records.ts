import { marshall } from '@aws-sdk/util-dynamodb';
import type { StreamRecord } from '../../../infra/local/stream/record.ts';
import type { Random } from '../../support/random.ts';
import type { Life } from './lives.ts';

/** Returns the writes of all items as stream records: items interleaved, each item's own in order. */
export const recordsOf = (lives: readonly Life[], random: Random): StreamRecord[] => {
  const places = random.shuffled(lives.flatMap((life) => life.lengths.map(() => life)));
  const written = new Map<Life, number>();
  return places.map((life, i) => {
    const nth = written.get(life) ?? 0;
    written.set(life, nth + 1);
    return recordOf(life, life.lengths[nth] ?? 0, i);
  });
};

/** Returns the stream record of an item with its first `length` events. */
export const recordOf = ({ item, events }: Life, length: number, sequence: number): StreamRecord => ({
  eventID: String(sequence),
  eventName: length === 1 ? 'INSERT' : 'MODIFY',
  eventVersion: '1.1',
  eventSource: 'aws:dynamodb',
  awsRegion: 'local',
  eventSourceARN: 'arn:aws:dynamodb:local:stream',
  dynamodb: {
    SequenceNumber: String(sequence),
    StreamViewType: 'NEW_IMAGE',
    SizeBytes: 1,
    ApproximateCreationDateTime: 1_460_000_000,
    NewImage: marshall({ ...item, events: events.slice(0, length) }),
  },
});

/** Splits a list into chunks. */
export const chunkList = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
