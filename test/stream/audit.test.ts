import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DeleteCommand, DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { registryLogKey } from '../../functions/dynamodb/keys.ts';
import { appendActs } from '../../functions/record/eventChain.ts';
import { getCaseKey } from '../../functions/record/numbers.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { runScript } from '../local/support/runScript.ts';
import { acceptCase } from '../support/cases.ts';
import { haicangFiles } from '../support/haicang.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow } = places;
const NIGHT = '2016-04-06T17:30:00Z';

let world: World;
let clerk: Actor;
let db: DynamoDBDocumentClient;
let s3: S3Client;
let outputsFile: string;
let output: (name: string) => string;
beforeAll(async () => {
  world = await openWorld();
  clerk = await world.clerk(xinanWindow);
  const { dynamoDbEndpoint, s3Endpoint, dataDir } = world.runner;
  db = DynamoDBDocumentClient.from(new DynamoDBClient(localClient(dynamoDbEndpoint)));
  s3 = new S3Client(localClient(s3Endpoint));
  outputsFile = join(dataDir, 'outputs.json');
  const stacks = z
    .record(z.string(), z.record(z.string(), z.string()))
    .parse(JSON.parse(readFileSync(outputsFile, 'utf8')));
  const all = new Map(Object.values(stacks).flatMap((one) => Object.entries(one)));
  output = (name) => all.get(name) ?? '?';
});
afterAll(async () => {
  db.destroy();
  s3.destroy();
  await world.close();
});

const settled = async (sequence: number, time = '2016-04-06 09:00'): Promise<string> => {
  const then = clerk.at(time);
  const { number } = await acceptCase(then, xinanWindow, application('HC-PS-02', xinan, sequence));
  return caseOf(await then.complete({ number })).number;
};
const night = (at = NIGHT) => world.runner.runScheduled('audit', new Date(at));
/** Runs `npm run verify` and returns its exit code and findings. */
const verify = async (...more: string[]) => {
  const { code, stdout, stderr } = await runScript('infra/operate/verify/main.ts', [
    '--district',
    '350205',
    '--outputs',
    outputsFile,
    ...more,
  ]);
  expect(stderr).toMatch(/^Reading Tongban-local-Data-\S+ at http:\/\/\S+\n$/);
  const lines = stdout.trim().split('\n');
  return {
    code,
    findings: lines.slice(0, -1).map((line): unknown => JSON.parse(line)),
    summary: lines.at(-1),
  };
};

const Stored = z.looseObject({ number: z.string(), events: z.array(z.looseObject({ hash: z.string() })) });
const TableName = () => output('CasesTable');
const read = async (number: string) =>
  Stored.parse((await db.send(new GetCommand({ TableName: TableName(), Key: getCaseKey(number) }))).Item);
const put = (Item: Record<string, unknown>) => db.send(new PutCommand({ TableName: TableName(), Item }));
/** Tampers with a record, verifies, and restores it. */
const whileTampered = async (
  number: string,
  change: (item: z.infer<typeof Stored>) => Record<string, unknown>,
) => {
  const item = await read(number);
  await put(change(item));
  const found = await verify();
  await put(item);
  return found;
};

test('untouched records have no faults, digest after digest', async () => {
  await settled(1);
  expect(await night()).toMatchObject([{ district: '350205', day: '2016-04-06', chains: 1, heads: 1 }]);
  await settled(2, '2016-04-07 09:00');
  expect(await night('2016-04-07T17:30:00Z')).toMatchObject([{ day: '2016-04-07', chains: 1, heads: 1 }]);
  expect(await verify()).toEqual({
    code: 0,
    findings: [],
    summary: '2 chains, 1 log entries, 2 digests: 0 faults.',
  });
});

describe('tampering', () => {
  let number: string;
  beforeAll(async () => {
    number = await settled(3, '2016-04-08 09:00');
    await night('2016-04-08T17:30:00Z');
  });
  const digest = '2016-04-08';

  test('an edited event is found', async () => {
    const found = await whileTampered(number, (item) => ({
      ...item,
      events: item.events.map((event, i) => (i === 0 ? { ...event, desk: '350205002006-01' } : event)),
    }));
    expect(found).toMatchObject({ code: 1, findings: [{ number, fault: 'CHAIN_BROKEN' }] });
  });

  test('an event cut off at the end is found', async () => {
    const found = await whileTampered(number, (item) => ({ ...item, events: item.events.slice(0, -1) }));
    expect(found).toMatchObject({ code: 1, findings: [{ number, fault: 'CUT_OFF', digest }] });
  });

  test('a rewritten chain with valid hashes is found', async () => {
    const found = await whileTampered(number, (item) => ({
      ...item,
      events: appendActs<object>(
        item.number,
        [],
        item.events.map(({ hash: _, ...act }) => ({ ...act, day: '2016-04-05' })),
      ),
    }));
    expect(found).toMatchObject({ code: 1, findings: [{ number, fault: 'REWRITTEN', digest }] });
  });

  test('a removed record is found', async () => {
    const item = await read(number);
    await db.send(new DeleteCommand({ TableName: TableName(), Key: getCaseKey(number) }));
    const found = await verify();
    await put(item);
    expect(found).toMatchObject({ code: 1, findings: [{ number, fault: 'REMOVED', digest }] });
  });

  test('a removed entry of the registry log is found', async () => {
    const operator = await world.actor('operator');
    const pack = { ...haicangFiles, bundles: undefined };
    await operator.send(
      'mutation ($input: ImportDistrictInput!) { importDistrict(input: $input) { refusals { code } } }',
      {
        input: { idempotencyKey: 'without-bundles', pack },
      },
    );
    const Key = registryLogKey('350205', 2);
    const log = { TableName: output('RegistryTable') };
    const { Item } = await db.send(new GetCommand({ ...log, Key }));
    await db.send(new DeleteCommand({ ...log, Key }));
    const found = await verify();
    await db.send(new PutCommand({ ...log, Item }));
    expect(found).toMatchObject({ code: 1, findings: [{ number: '350205-REGISTRY', fault: 'CUT_OFF' }] });
  });

  test('the nightly audit logs tampering for an alarm', async () => {
    const item = await read(number);
    await put({ ...item, events: item.events.slice(0, -1) });
    await night('2016-04-09T17:30:00Z');
    await put(item);
    const lines = world.runner.logs('audit').join('\n');
    expect(lines).toContain('CUT_OFF');
    expect(lines).toMatch(/"AuditFaults":1/);
  });
});

test('an act soon after a digest is in the next one, and so is one that was written late', async () => {
  const online = async (sequence: number, time: string): Promise<void> => {
    const applicant = await world.actor('resident', { person: identityNumber(sequence) });
    caseOf(await applicant.at(time).submit({ application: application('HC-PS-02', xinan, sequence) }));
  };
  // half an hour after the digest of the night before
  await online(70, '2016-04-10 02:00');
  expect(await night('2016-04-10T17:30:00Z')).toMatchObject([{ day: '2016-04-10', heads: 1 }]);
  // half an hour before that digest, by a clock that is slow
  await online(71, '2016-04-11 01:00');
  expect(await night('2016-04-11T17:30:00Z')).toMatchObject([{ day: '2016-04-11', heads: 1 }]);
});

describe('digests', () => {
  const Key = '350205/2016-04-06.jsonl';

  test('a digest is not overwritten by the write that the function makes, and cannot be deleted', async () => {
    const Bucket = output('DigestsBucket');
    const write = new PutObjectCommand({ Bucket, Key, Body: '{}', IfNoneMatch: '*' });
    await expect(s3.send(write)).rejects.toThrow('PreconditionFailed');
    await expect(s3.send(new DeleteObjectCommand({ Bucket, Key }))).rejects.toThrow('AccessDenied');
  });

  test('a digest holds the heads of chains, and no data of cases', () => {
    const text = readFileSync(join(world.runner.dataDir, 's3', output('DigestsBucket'), Key), 'utf8');
    const [top, ...heads] = text
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(top).toMatchObject({ district: '350205', day: '2016-04-06', heads: 1, before: null });
    expect(heads.map((head) => Object.keys(z.looseObject({}).parse(head)).sort())).toEqual([
      ['events', 'hash', 'number', 'pk', 'sk'],
    ]);
  });

  test('a second run on the same night does not change the digest', async () => {
    const file = join(world.runner.dataDir, 's3', output('DigestsBucket'), Key);
    const before = readFileSync(file, 'utf8');
    await night(NIGHT);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});
