import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createArchive } from '../../functions/audit/archive.ts';
import { startS3 } from '../../infra/local/s3/server.ts';
import { localClient } from '../../infra/local/sdk.ts';

let folder: string;
let local: Awaited<ReturnType<typeof startS3>>;
let s3: S3Client;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tongban-s3-'));
  local = await startS3(['digests'], join(folder, 's3'));
  s3 = new S3Client({ ...localClient(local.endpoint), forcePathStyle: true });
});
afterAll(async () => {
  s3.destroy();
  await local.stop();
  rmSync(folder, { recursive: true });
});

const read = async (Key: string): Promise<string | undefined> =>
  (await s3.send(new GetObjectCommand({ Bucket: 'digests', Key }))).Body?.transformToString();
const put = (Key: string, Body: string, more: { IfNoneMatch?: string } = {}) =>
  s3.send(new PutObjectCommand({ Bucket: 'digests', Key, Body, ...more }));

test('a write without a condition replaces what is there, as in S3', async () => {
  await put('plain', 'first');
  await put('plain', 'second');
  expect(await read('plain')).toBe('second');
});

test('a second digest of a day is not written, since the archive asks for a new object', async () => {
  const archive = createArchive(s3, 'digests');
  expect([
    await archive.keep('350205', '2016-04-01', 'first'),
    await archive.keep('350205', '2016-04-01', 'second'),
  ]).toEqual([true, false]);
  expect(await read('350205/2016-04-01.jsonl')).toBe('first');
});

test('the digests of another district are not listed', async () => {
  const archive = createArchive(s3, 'digests');
  await archive.keep('440604', '2016-04-02', 'chancheng');
  expect([await archive.days('350205'), await archive.days('440604')]).toEqual([
    ['2016-04-01'],
    ['2016-04-02'],
  ]);
});

test('a bucket that the template does not have is missing, also for writes and lists', async () => {
  const Bucket = 'digest';
  await expect(s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'b' }))).rejects.toThrow(
    'NoSuchBucket',
  );
  await expect(s3.send(new GetObjectCommand({ Bucket, Key: 'a' }))).rejects.toThrow('NoSuchBucket');
  await expect(createArchive(s3, Bucket).days('350205')).rejects.toThrow('NoSuchBucket');
});

test('whoever has no credentials writes nothing', async () => {
  const answer = await fetch(`${local.endpoint}/digests/anonymous`, { method: 'PUT', body: 'x' });
  expect(answer.status).toBe(403);
});

test('a key cannot lead out of its bucket', async () => {
  const headers = { authorization: 'AWS4-HMAC-SHA256 Credential=local' };
  const signed = { method: 'PUT', body: 'x', headers };
  for (const key of ['..%2F..%2Foutside', 'a%2F..%2F..%2Foutside'])
    expect((await fetch(`${local.endpoint}/digests/${key}`, signed)).status).toBe(400);
  for (const place of [folder, join(folder, 's3')]) expect(existsSync(join(place, 'outside'))).toBe(false);
});

test('another condition, and a deletion, are refused', async () => {
  await expect(put('other', 'text', { IfNoneMatch: '"etag"' })).rejects.toThrow('AccessDenied');
  await expect(s3.send(new DeleteObjectCommand({ Bucket: 'digests', Key: 'plain' }))).rejects.toThrow(
    'AccessDenied',
  );
});
