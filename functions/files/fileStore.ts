import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectVersionsCommand,
  NoSuchKey,
  PutObjectCommand,
  PutObjectRetentionCommand,
  type S3Client,
  S3ServiceException,
} from '@aws-sdk/client-s3';
import { MEDIA_TYPES, objectKeyOf, previewKeyOf } from './model.ts';

export type FileStore = ReturnType<typeof createFileStore>;

/** The objects of uploads in S3. */
export const createFileStore = (s3: S3Client, bucket: string) => {
  const removeKey = async (Key: string): Promise<void> => {
    const listed = await s3.send(new ListObjectVersionsCommand({ Bucket: bucket, Prefix: Key }));
    const all = [...(listed.Versions ?? []), ...(listed.DeleteMarkers ?? [])];
    // the role of the schedule alone may lift the lock
    for (const { VersionId } of all.filter((one) => one.Key === Key))
      await s3.send(
        new DeleteObjectCommand({ Bucket: bucket, Key, VersionId, BypassGovernanceRetention: true }),
      );
  };

  return {
    /** Reads what was sent. Undefined: it is gone. */
    async read(number: string): Promise<Buffer | undefined> {
      try {
        const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: objectKeyOf(number) }));
        return Body && Buffer.from(await Body.transformToByteArray());
      } catch (error) {
        if (error instanceof NoSuchKey) return undefined;
        throw error;
      }
    },

    async keepPreview(number: string, picture: Buffer): Promise<void> {
      await s3.send(
        new PutObjectCommand({
          Bucket: bucket,
          Key: previewKeyOf(number),
          Body: picture,
          ContentType: MEDIA_TYPES.JPEG,
        }),
      );
    },

    /** Locks what was sent against removal up to an instant. */
    async lock(number: string, until: Date): Promise<void> {
      await s3.send(
        new PutObjectRetentionCommand({
          Bucket: bucket,
          Key: objectKeyOf(number),
          Retention: { Mode: 'GOVERNANCE', RetainUntilDate: until },
        }),
      );
    },

    /** Removes all versions of an object that somebody put where no upload is. */
    removeKey,

    /** Removes all versions of what was sent, and its picture. */
    async remove(number: string): Promise<void> {
      await removeKey(previewKeyOf(number));
      await removeKey(objectKeyOf(number));
    },

    /** The same for whoever may not lift a lock. Returns false: the picture is gone, and what was sent is locked. */
    async removeUnlessLocked(number: string): Promise<boolean> {
      await removeKey(previewKeyOf(number));
      try {
        await removeKey(objectKeyOf(number));
        return true;
      } catch (error) {
        if (error instanceof S3ServiceException && error.name === 'AccessDenied') return false;
        throw error;
      }
    },
  };
};
