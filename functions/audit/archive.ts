import {
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import type { Digest } from './model.ts';
import { readDigest } from './rules.ts';

export type Archive = ReturnType<typeof createArchive>;

/** Where digests lie, one object a district and day: written once, and never changed by anybody. */
export const createArchive = (s3: S3Client, bucket: string) => ({
  /** The days of which there are digests, oldest first. */
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

  /** The digest of a day. Throws when there is none, or it is not one. */
  async read(district: string, day: string): Promise<Digest> {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: keyOf(district, day) }));
    if (!Body) throw new Error('a digest without content');
    return readDigest(await Body.transformToString('utf8'));
  },

  /** Keeps a digest; false when that day has one already, which stays as it is. */
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
