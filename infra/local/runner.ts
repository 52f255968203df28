import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Backend, startBackend } from './backend.ts';
import { type Cleanup, createCleanup } from './cleanup.ts';
import { openDataFolder } from './dataFolder.ts';
import { type DynamoDb, openDynamoDb } from './dynamodb/open.ts';
import { openDoors } from './http/doors.ts';
import { type HttpServer, openHttpServer } from './http/server.ts';
import { readPack } from './importPack.ts';
import type { Issuer } from './issuer.ts';
import { openIssuer } from './openIssuer.ts';
import { oneLine, StartFailure } from './startFailure.ts';
import { startStopwatch, type Timings } from './stopwatch.ts';
import { readAssembly } from './template/assembly.ts';
import { synthesizeLocal } from './template/synth.ts';
import { createWorld, type World } from './template/world.ts';

/** What a start may be told. */
export type RunnerOptions = {
  /** Port to listen on; a free one when 0 or absent. */
  readonly port?: number;
  /** Folder that keeps all data; a temporary one, removed at the end, when absent. */
  readonly dataDir?: string | undefined;
  /** A cloud assembly of stage local; synthesized anew when absent. */
  readonly assemblyDir?: string;
  /** Folders of the district packs to import. */
  readonly packs?: readonly string[];
  /** An endpoint to use instead of the embedded engine. */
  readonly dynamoDbEndpoint?: string | undefined;
  /** File that keeps the issuer's key; in the data folder when absent. */
  readonly issuerFile?: string;
  /** Ends the start between two phases. */
  readonly signal?: AbortSignal;
  readonly warn?: (message: string) => void;
};

/** A running Tongban. Several may live in one process. */
export type Runner = Pick<Issuer, 'issueToken'> & {
  readonly url: string;
  /** The `iss` of its tokens. */
  readonly issuer: string;
  readonly dynamoDbEndpoint: string;
  /** The folder that holds its data. */
  readonly dataDir: string;
  readonly timings: Timings;
  readonly world: World;
  /** What a function printed; the name is the beginning of its logical id, in any case. */
  logs(name: string): readonly string[];
  /** Resolves when every stream record written so far has been handled. */
  drained(): Promise<void>;
  stop(): Promise<void>;
  /** Resolves with the reason when the engine has ended, which after `stop` it does anyway. */
  readonly failed: Promise<StartFailure>;
};

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
  const world = createWorld(
    readAssembly(options.assemblyDir ?? (await synthesize(server.url, folder, signal))),
  );
  lap('synth');
  const issuer = await openIssuer(options.issuerFile ?? join(folder, 'issuer.json'), world, server.url);
  const jwks = `${server.url}/.well-known/jwks.json`;
  const backend = await startBackend({ world, folder, dynamoDb, jwks, cleanup, lap, warn });
  await openDoors(server, backend.gateway, issuer, packs);
  lap('import');
  // first to stop: requests under way still find everything behind the port
  cleanup.add(server.stop);
  return toRunner({
    server,
    dynamoDb,
    backend,
    issuer,
    world,
    cleanup,
    dataDir: folder,
    timings: watch.timings(),
  });
};

const synthesize = async (issuer: string, folder: string, signal?: AbortSignal): Promise<string> => {
  const outdir = resolve(folder, 'cdk.out');
  // bundles of earlier code would pile up
  rmSync(outdir, { recursive: true, force: true });
  await synthesizeLocal(issuer, outdir, signal);
  return outdir;
};

type Parts = {
  readonly server: HttpServer;
  readonly dynamoDb: DynamoDb;
  readonly backend: Backend;
  readonly issuer: Issuer;
  readonly world: World;
  readonly cleanup: Cleanup;
  readonly dataDir: string;
  readonly timings: Timings;
};

const toRunner = ({
  server,
  dynamoDb,
  backend,
  issuer,
  world,
  cleanup,
  dataDir,
  timings,
}: Parts): Runner => ({
  url: server.url,
  issuer: issuer.name,
  issueToken: issuer.issueToken,
  dynamoDbEndpoint: dynamoDb.endpoint,
  dataDir,
  timings,
  world,
  logs: backend.logs.lines,
  drained: async () => {
    await Promise.all(backend.pollers.map((poller) => poller.drained()));
  },
  stop: cleanup.run,
  failed: dynamoDb.ended.then(
    () => new StartFailure('The embedded DynamoDB ended by itself: start again; nothing written was lost.'),
  ),
});
