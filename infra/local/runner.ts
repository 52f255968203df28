import { join } from 'node:path';
import { readPack } from '../operate/district/files.ts';
import { type Backend, startBackend } from './backend.ts';
import { type Cleanup, createCleanup } from './cleanup.ts';
import { openDataFolder } from './dataFolder.ts';
import { openDynamoDb } from './dynamodb/open.ts';
import { openDoors } from './http/doors.ts';
import { createPortalFiles } from './http/portal.ts';
import { openHttpServer } from './http/server.ts';
import { openIssuer } from './openIssuer.ts';
import { writeOutputs } from './outputs.ts';
import { startPhases } from './phases.ts';
import type { Runner, RunnerOptions } from './runnerTypes.ts';
import { oneLine, StartFailure } from './startFailure.ts';
import { readAssembly } from './template/assembly.ts';
import { openAssembly } from './template/keptAssembly.ts';
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
  const { signal, warn = console.warn, progress = () => undefined } = options;
  const { begin, end } = startPhases((line) => {
    signal?.throwIfAborted();
    progress(line);
  });
  const folder = openDataFolder(options.dataDir, cleanup);
  const server = await openHttpServer(options.port ?? 0);
  cleanup.add(server.stop);
  const packs = await Promise.all((options.packs ?? []).map(readPack));
  begin('engine');
  const dynamoDb = await openDynamoDb(folder, options.dynamoDbEndpoint, cleanup, warn);
  begin('synth');
  const onSynthesis = (): void => progress('Synthesizing it, as its sources are new: about 15 seconds');
  const assembly = options.assemblyDir ?? (await openAssembly(folder, { signal, onSynthesis }));
  const world = createWorld(readAssembly(assembly));
  const issuer = await openIssuer(options.issuerFile ?? join(folder, 'issuer.json'), world, server.url);
  const { environment, invocationSeconds } = options;
  const overrides = { environment, invocationSeconds };
  const backend = await startBackend({
    world,
    folder,
    dynamoDb,
    issuer: server.url,
    overrides,
    streams: options.streams ?? true,
    messages: options.messages ?? false,
    cleanup,
    begin,
    warn,
  });
  begin('import');
  const portal = createPortalFiles(world, {
    issuer: server.url,
    demo: options.demoBegin ?? null,
    startedAt: new Date().toISOString(),
  });
  await openDoors(server, { ...backend, portal }, issuer, { packs, at: options.packsAt });
  writeOutputs(folder, world, {
    url: server.url,
    dynamoDb: dynamoDb.endpoint,
    s3: backend.s3,
    sqs: backend.sqs,
  });
  const timings = end();
  signal?.throwIfAborted();
  // first to stop: requests under way still find everything behind the port
  cleanup.add(server.stop);
  return {
    url: server.url,
    issuer: issuer.name,
    issueToken: issuer.issueToken,
    dynamoDbEndpoint: dynamoDb.endpoint,
    s3Endpoint: backend.s3,
    dataDir: folder,
    timings,
    logs: backend.logs.lines,
    functions: backend.functions,
    drained: () => drained(backend),
    filesChecked: backend.filesChecked,
    notices: backend.notices,
    messages: backend.messages,
    kmsRequests: backend.kmsRequests,
    runScheduled: backend.schedules.run,
    keepSchedules: () => cleanup.add(backend.schedules.keep(warn)),
    stop: cleanup.run,
    failed: dynamoDb.ended.then(() => new StartFailure(ENGINE_ENDED)),
  };
};

const drained = async ({ pollers, idle }: Backend): Promise<void> => {
  await Promise.all(pollers.map((poller) => poller.drained()));
  await idle();
};

const ENGINE_ENDED = 'The embedded DynamoDB ended by itself: start again; nothing written was lost.';
