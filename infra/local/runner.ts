import { join } from 'node:path';
import { readPack } from '../operate/district/files.ts';
import { type Backend, startBackend } from './backend.ts';
import { type Cleanup, createCleanup } from './cleanup.ts';
import { openDataFolder } from './dataFolder.ts';
import { openDynamoDb } from './dynamodb/open.ts';
import { openDoors } from './http/doors.ts';
import { openHttpServer } from './http/server.ts';
import { openIssuer } from './openIssuer.ts';
import { writeOutputs } from './outputs.ts';
import type { Runner, RunnerOptions } from './runnerTypes.ts';
import { oneLine, StartFailure } from './startFailure.ts';
import { startStopwatch } from './stopwatch.ts';
import { readAssembly } from './template/assembly.ts';
import { synthesizeLocal } from './template/synth.ts';
import { createWorld } from './template/world.ts';

export type { Runner, RunnerOptions } from './runnerTypes.ts';

/** Runs the synthesized app on this machine. Throws StartFailure with one line that says what to do; nothing is left running then. */
export const startTongban = async (options: RunnerOptions = {}): Promise<Runner> => {
  const cleanup = createCleanup();
  try {
    return await start(options, cleanup);
  } catch (error) {
    await cleanup.run().catch((failure: unknown) => (options.warn ?? console.warn)(oneLine(failure)));
    throw error;
  }
};

const start = async (options: RunnerOptions, cleanup: Cleanup): Promise<Runner> => {
  const { signal, warn = console.warn } = options;
  const watch = startStopwatch();
  const lap = (phase: string): void => {
    signal?.throwIfAborted();
    watch.lap(phase);
  };
  const server = await openHttpServer(options.port ?? 0);
  cleanup.add(server.stop);
  const folder = openDataFolder(options.dataDir, cleanup);
  const packs = await Promise.all((options.packs ?? []).map(readPack));
  const dynamoDb = await openDynamoDb(folder, options.dynamoDbEndpoint, cleanup, warn);
  lap('engine');
  const assembly = options.assemblyDir ?? (await synthesizeLocal(server.url, folder, signal));
  const world = createWorld(readAssembly(assembly));
  lap('synth');
  const issuer = await openIssuer(options.issuerFile ?? join(folder, 'issuer.json'), world, server.url);
  const jwks = `${server.url}/.well-known/jwks.json`;
  const overrides = options.environment ?? {};
  const backend = await startBackend({ world, folder, dynamoDb, jwks, overrides, cleanup, lap, warn });
  await openDoors(server, backend, issuer, packs);
  writeOutputs(folder, world, { url: server.url, dynamoDb: dynamoDb.endpoint, s3: backend.s3 });
  lap('import');
  // first to stop: requests under way still find everything behind the port
  cleanup.add(server.stop);
  return {
    url: server.url,
    issuer: issuer.name,
    issueToken: issuer.issueToken,
    dynamoDbEndpoint: dynamoDb.endpoint,
    s3Endpoint: backend.s3,
    dataDir: folder,
    timings: watch.timings(),
    logs: backend.logs.lines,
    functions: backend.functions,
    drained: () => drained(backend),
    notices: backend.notices,
    kmsRequests: backend.kmsRequests,
    runScheduled: backend.schedules.run,
    keepSchedules: () => cleanup.add(backend.schedules.keep(warn)),
    stop: cleanup.run,
    failed: dynamoDb.ended.then(() => new StartFailure(ENGINE_ENDED)),
  };
};

const drained = async ({ pollers }: Backend): Promise<void> => {
  await Promise.all(pollers.map((poller) => poller.drained()));
};

const ENGINE_ENDED = 'The embedded DynamoDB ended by itself: start again; nothing written was lost.';
