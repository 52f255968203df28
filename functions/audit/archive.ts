import {
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type PutObjectCommandInput,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { Digest } from './model.ts';
import { parseDigest } from './rules.ts';

export type Archive = ReturnType<typeof createArchive>;

/** The archive of digests in S3: one immutable object per district and day. */
export const createArchive = (s3: S3Client, bucket: string) => ({
  /** Lists the days with a digest, oldest first. */
  async days(district: string): Promise<string[]> {
    const days: string[] = [];
    let from: string | undefined;
    do {
      const { Contents = [], NextContinuationToken } = await s3.send(
        new ListObjectsV2Command({ Bucket: bucket, Prefix: `${district}/`, ContinuationToken: from }),
      );
      days.push(...Contents.flatMap(({ Key }) => /\d{4}-\d{2}-\d{2}(?=\.jsonl$)/.exec(Key ?? '')?.[0] ?? []));
      from = NextContinuationToken;
    } while (from);
    return days.sort();
  },

  /** Reads the digest of a day. Throws: missing or malformed. */
  async read(district: string, day: string): Promise<Digest> {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(district, day) }));
    if (!Body) throw new Error('a digest without content');
    return parseDigest(await Body.transformToString('utf8'));
  },

  /** Writes a digest. Returns false: the day has one already, which stays unchanged. */
  keep: (district: string, day: string, text: string): Promise<boolean> =>
    putOnce(s3, bucket, { Key: keyOf(district, day), Body: text, ContentType: 'application/jsonl' }),

  /** Reads the timestamp of a day's digest (RFC 3161). Undefined: there is none. */
  async readTimestamp(district: string, day: string): Promise<Uint8Array | undefined> {
    try {
      const Key = timestampKey(district, day);
      const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key }));
      return await Body?.transformToByteArray();
    } catch (error) {
      if (error instanceof S3ServiceException && error.name === 'NoSuchKey') return undefined;
      throw error;
    }
  },

  /** Writes the timestamp of a day's digest beside it. Returns false: there is one already, which stays. */
  keepTimestamp: (district: string, day: string, token: Uint8Array): Promise<boolean> =>
    putOnce(s3, bucket, {
      Key: timestampKey(district, day),
      Body: token,
      ContentType: 'application/timestamp-reply',
    }),
});

/** Writes an object unless there is one of that name. */
const putOnce = async (
  s3: S3Client,
  Bucket: string,
  object: Pick<PutObjectCommandInput, 'Key' | 'Body' | 'ContentType'>,
): Promise<boolean> => {
  try {
    await s3.send(new PutObjectCommand({ Bucket, IfNoneMatch: '*', ...object }));
    return true;
  } catch (error) {
    if (error instanceof S3ServiceException && error.name === 'PreconditionFailed') return false;
    throw error;
  }
};

const timestampKey = (district: string, day: string): string => `${district}/${day}.tsr`;
const keyOf = (district: string, day: string): string => `${district}/${day}.jsonl`;
