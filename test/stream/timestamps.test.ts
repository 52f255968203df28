import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { localClient } from '../../infra/local/sdk.ts';
import { runScript } from '../local/support/runScript.ts';
import { acceptCase } from '../support/cases.ts';
import { startTimestampAuthority } from '../support/timestampAuthority.ts';
import { application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow } = places;

let authority: Awaited<ReturnType<typeof startTimestampAuthority>>;
let world: World;
let s3: S3Client;
let Bucket: string;
let outputsFile: string;
beforeAll(async () => {
  authority = await startTimestampAuthority();
  world = await openWorld({ environment: { TIMESTAMP_AUTHORITY: authority.url } });
  s3 = new S3Client(localClient(world.runner.s3Endpoint));
  outputsFile = join(world.runner.dataDir, 'outputs.json');
  const stacks = z
    .record(z.string(), z.record(z.string(), z.string()))
    .parse(JSON.parse(readFileSync(outputsFile, 'utf8')));
  Bucket = Object.values(stacks).find((one) => one.DigestsBucket)?.DigestsBucket ?? '?';
  const clerk = (await world.clerk(xinanWindow)).at('2016-04-06 09:00');
  const { number } = await acceptCase(clerk, xinanWindow, application('HC-PS-02', xinan, 1));
  caseOf(await clerk.complete({ number }));
});
afterAll(async () => {
  s3.destroy();
  await world.close();
  await authority.stop();
});

const night = (day: string) => world.runner.runScheduled('audit', new Date(`${day}T17:30:00Z`));
const stampOf = async (day: string): Promise<Uint8Array | undefined> =>
  s3.send(new GetObjectCommand({ Bucket, Key: `350205/${day}.tsr` })).then(
    ({ Body }) => Body?.transformToByteArray(),
    () => undefined,
  );
/** Runs `npm run verify` and returns what it printed. */
const verify = async (...more: string[]): Promise<string[]> => {
  const args = ['--district', '350205', '--outputs', outputsFile, ...more];
  const { stdout } = await runScript('infra/operate/verify/main.ts', args);
  return stdout.trim().split('\n');
};
const TRUSTED = () => ['--authority', authority.trustedBy];

test('a night keeps a timestamp of its digest, which openssl verifies by the authority', async () => {
  await night('2016-04-06');
  const first = await stampOf('2016-04-06');
  expect(first?.length).toBeGreaterThan(500);
  expect(await verify()).toEqual([
    '1 of 1 digests have a timestamp; --authority FILE verifies them.',
    expect.stringMatching(/: 0 faults\.$/),
  ]);
  expect(await verify(...TRUSTED())).toEqual([
    '1 of 1 digests have a timestamp, 1 verified.',
    expect.stringMatching(/: 0 faults\.$/),
  ]);
  // a retry asks for no other
  await night('2016-04-06');
  expect(await stampOf('2016-04-06')).toEqual(first);
});

test('a night whose authority does not answer keeps its digest without a timestamp, and says so', async () => {
  authority.answer('BUSY');
  await night('2016-04-07');
  authority.answer('GRANTED');
  expect(await stampOf('2016-04-07')).toBeUndefined();
  const [stamps, summary] = await verify(...TRUSTED());
  expect([stamps, summary]).toEqual([
    '1 of 2 digests have a timestamp, 1 verified.',
    expect.stringMatching(/2 digests: 0 faults\.$/),
  ]);
});

test('a timestamp of another text, or trusted by other certificates, is a fault', async () => {
  const Body = await stampOf('2016-04-06');
  if (!Body) throw new Error('no timestamp to copy');
  await s3.send(new PutObjectCommand({ Bucket, Key: '350205/2016-04-07.tsr', Body }));
  const wrong = (digest: string) => JSON.stringify({ number: '350205', fault: 'TIMESTAMP_WRONG', digest });
  expect((await verify(...TRUSTED())).slice(0, -1)).toEqual([
    wrong('2016-04-07'),
    '2 of 2 digests have a timestamp, 1 verified.',
  ]);
  const stranger = await startTimestampAuthority();
  const found = await verify('--authority', stranger.trustedBy, '--to', '2016-04-06');
  expect(found[0]).toBe(wrong('2016-04-06'));
  await stranger.stop();
});
