import {
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
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
  async keep(district: string, day: string, text: string): Promise<boolean> {
    try {
      await s3.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: keyOf(district, day),
          Body: text,
          ContentType: 'application/jsonl',
          IfNoneMatch: '*',
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof S3ServiceException && error.name === 'PreconditionFailed') return false;
      throw error;
    }
  },
});

const keyOf = (district: string, day: string): string => `${district}/${day}.jsonl`;
