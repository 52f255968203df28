import { join } from 'node:path';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { readOutputs } from '../../infra/operate/outputs.ts';

/** Opens the audit digests of a local run: texts by object key. */
export const openDigests = (dataDir: string) => {
  const { output, s3: settings } = readOutputs(join(dataDir, 'outputs.json'));
  const s3 = new S3Client(settings);
  const Bucket = output('DigestsBucket');
  const read = async (Key: string): Promise<[string, string]> => {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    return [Key, (await Body?.transformToString('utf8')) ?? ''];
  };
  return {
    readAll: async (): Promise<Record<string, string>> => {
      const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
      const found = await Promise.all(Contents.flatMap(({ Key }) => (Key === undefined ? [] : [read(Key)])));
      return Object.fromEntries(found);
    },
    fillAll: async (digests: Readonly<Record<string, string>>): Promise<void> => {
      for (const [Key, Body] of Object.entries(digests))
        await s3.send(new PutObjectCommand({ Bucket, Key, Body }));
    },
    close: () => s3.destroy(),
  };
};
