import type { _Record, AttributeValue } from '@aws-sdk/client-dynamodb-streams';
import { place } from '../template/intrinsics.ts';

/** A stream record as Lambda hands it to a function. */
export type StreamRecord = {
  readonly eventID: string;
  readonly eventName: string;
  readonly eventVersion: string;
  readonly eventSource: 'aws:dynamodb';
  readonly awsRegion: string;
  readonly eventSourceARN: string;
  readonly dynamodb: {
    readonly SequenceNumber: string;
    readonly StreamViewType: string;
    readonly SizeBytes: number;
    /** Epoch seconds. */
    readonly ApproximateCreationDateTime: number;
    readonly Keys?: unknown;
    readonly NewImage?: unknown;
    readonly OldImage?: unknown;
  };
};

/** Turns what the stream API gives into the record of a Lambda event. Throws on a record without a sequence number. */
export const toStreamRecord = (record: _Record, eventSourceARN: string): StreamRecord => {
  const { SequenceNumber, StreamViewType, SizeBytes, ApproximateCreationDateTime, Keys, NewImage, OldImage } =
    record.dynamodb ?? {};
  if (SequenceNumber === undefined) throw new Error('a stream record has no sequence number');
  return {
    eventID: record.eventID ?? SequenceNumber,
    eventName: record.eventName ?? '',
    eventVersion: record.eventVersion ?? '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: place.region,
    eventSourceARN,
    dynamodb: {
      SequenceNumber,
      StreamViewType: StreamViewType ?? '',
      SizeBytes: SizeBytes ?? 0,
      ApproximateCreationDateTime: Math.floor((ApproximateCreationDateTime?.getTime() ?? 0) / 1_000),
      ...(Keys && { Keys: toJson(Keys) }),
      ...(NewImage && { NewImage: toJson(NewImage) }),
      ...(OldImage && { OldImage: toJson(OldImage) }),
    },
  };
};

// the SDK gives binary values as bytes, an event holds them as base64
const toJson = (value: Record<string, AttributeValue> | AttributeValue | Uint8Array): unknown => {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, toJson(part)]));
};
