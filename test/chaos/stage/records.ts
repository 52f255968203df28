import { marshall } from '@aws-sdk/util-dynamodb';
import type { StreamRecord } from '../../../infra/local/stream/record.ts';
import type { Random } from '../../support/random.ts';
import type { Life } from './lives.ts';

/** The writes of lives as stream records, item after item mixed, each item's own in their order. */
export const recordsOf = (lives: readonly Life[], random: Random): StreamRecord[] => {
  const places = random.shuffled(lives.flatMap((life) => life.lengths.map(() => life)));
  const written = new Map<Life, number>();
  return places.map((life, i) => {
    const nth = written.get(life) ?? 0;
    written.set(life, nth + 1);
    return recordOf(life, life.lengths[nth] ?? 0, i);
  });
};

/** The record of an item as it stood when it had so many events. */
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

/** Splits a list into parts of a size. */
export const cut = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
