import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { type Cleanup, createCleanup } from '../../infra/local/cleanup.ts';
import { startEngine } from '../../infra/local/dynamodb/engine.ts';
import { createTables } from '../../infra/local/dynamodb/tables.ts';
import { startTongban } from '../../infra/local/runner.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { readAssembly } from '../../infra/local/template/assembly.ts';
import { openAssembly } from '../../infra/local/template/keptAssembly.ts';
import { createWorld } from '../../infra/local/template/world.ts';
import { createRequestSender } from '../../replay/play/client.ts';
import { createTokens } from '../../replay/play/tokens.ts';
import { runReplay } from '../../replay/runReplay.ts';
import { readWorkloadPack } from '../../replay/workload/pack.ts';
import { openSender, type Sender } from '../peers/load.ts';
import { type RecordedWrite, startRecordingEngine } from './recordingEngine.ts';

const CASES = Number(process.env.TONGBAN_REPLAY_CASES ?? 3_000);
const CONCURRENCY = 24;
const LEAST_SHARE = 0.8;

/**
 * Compares a replay, counting included, with sending the same writes to the bare engine: conditional writes of cases as
 * many at once, those of one item and all transactions one after the other. Returns whether the replay is fast enough.
 */
export const benchReplay = async (): Promise<boolean> => {
  const assembly = await openAssembly('.tongban');
  const replay = await within((cleanup, folder) => playCases(cleanup, folder, assembly, false));
  const { writes } = await within((cleanup, folder) => playCases(cleanup, folder, assembly, true));
  const bare = await within((cleanup, folder) => sendWrites(cleanup, folder, assembly, writes));
  const rate = (ms: number): string => (CASES / (ms / 1_000)).toFixed(0);
  console.log(
    `${CASES} cases, ${writes.length} writes: ${rate(replay.ms)} cases/s by replay, ${rate(bare)} by the bare engine`,
  );
  console.log(`${(bare / replay.ms).toFixed(2)} of the bare engine's speed`);
  return bare / replay.ms >= LEAST_SHARE;
};

const within = async <T>(run: (cleanup: Cleanup, folder: string) => Promise<T>): Promise<T> => {
  const cleanup = createCleanup();
  const folder = mkdtempSync(join(tmpdir(), 'tongban-replay-'));
  cleanup.add(() => rmSync(folder, { recursive: true, force: true }));
  try {
    return await run(cleanup, folder);
  } finally {
    await cleanup.run();
  }
};

/** Replays on a platform of its own until everything is counted; the engine may be one that records. */
const playCases = async (cleanup: Cleanup, folder: string, assemblyDir: string, isRecorded: boolean) => {
  const engine = await startEngine(join(folder, 'dynamodb.sqlite'));
  cleanup.add(engine.stop);
  const recording = isRecorded ? await startRecordingEngine(engine.endpoint) : undefined;
  cleanup.add(() => recording?.stop());
  const pack = readWorkloadPack();
  const runner = await startTongban({
    dataDir: join(folder, 'tongban'),
    assemblyDir,
    packs: [`districts/${pack.district}`],
    dynamoDbEndpoint: recording?.endpoint ?? engine.endpoint,
  });
  cleanup.add(runner.stop);
  await runner.drained();
  const before = recording?.writes.length ?? 0;
  const stage = {
    pack,
    ask: createRequestSender(runner.url),
    tokens: createTokens(runner.issueToken, pack.district),
  };
  const from = performance.now();
  const lines = await runReplay(stage, {
    cases: CASES,
    concurrency: CONCURRENCY,
    checkpointFile: join(folder, 'replay.json'),
    data: 'bench',
    signal: new AbortController().signal,
  });
  await runner.drained();
  const ms = performance.now() - from;
  if (!lines?.every(({ ok }) => ok)) throw new Error('the figures of the replay differ');
  return { ms, writes: recording?.writes.slice(before).filter(({ isDone }) => isDone) ?? [] };
};

/** Sends writes to an engine of its own with nothing else around it. Returns the milliseconds. */
const sendWrites = async (
  cleanup: Cleanup,
  folder: string,
  assembly: string,
  writes: readonly RecordedWrite[],
): Promise<number> => {
  const engine = await startEngine(join(folder, 'dynamodb.sqlite'));
  cleanup.add(engine.stop);
  const client = new DynamoDBClient(localClient(engine.endpoint));
  cleanup.add(() => client.destroy());
  await createTables(client, createWorld(readAssembly(assembly)));
  const sender = openSender(engine.endpoint, CONCURRENCY);
  cleanup.add(sender.close);
  const lanes = divideIntoLanes(writes);
  const from = performance.now();
  await Promise.all(lanes.map((lane) => sendAll(sender, lane)));
  return performance.now() - from;
};

const Body = z.object({ TableName: z.string(), Item: z.unknown(), Key: z.unknown() }).partial();
const ItemKey = z.object({ pk: z.unknown(), sk: z.unknown() }).partial();

/** Divides writes so that those of one item stay in order, and all transactions: each builds on the version before. */
const divideIntoLanes = (writes: readonly RecordedWrite[]): RecordedWrite[][] => {
  const lanes = Array.from({ length: CONCURRENCY }, (): RecordedWrite[] => []);
  for (const write of writes) lanes[laneOf(write)]?.push(write);
  return lanes;
};

const laneOf = ({ body }: RecordedWrite): number => {
  const { TableName, Item, Key } = Body.parse(JSON.parse(body));
  if (TableName === undefined) return 0;
  const { pk, sk } = ItemKey.parse(Key ?? Item ?? {});
  const hash = createHash('sha256')
    .update(JSON.stringify([TableName, pk, sk]))
    .digest();
  return 1 + (hash.readUInt32BE() % (CONCURRENCY - 1));
};

/** Sends writes one after the other. */
const sendAll = async (sender: Sender, lane: readonly RecordedWrite[]): Promise<void> => {
  for (const one of lane) {
    const answer = await sender.send(one);
    if (answer.includes('"__type"')) throw new Error(`${one.body.slice(0, 1_000)}: ${answer.slice(0, 300)}`);
  }
};
