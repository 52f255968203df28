import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as z from 'zod';
import type { Cleanup } from '../../infra/local/cleanup.ts';
import type { Runner } from '../../infra/local/runner.ts';
import { StartFailure } from '../../infra/local/startFailure.ts';
import type { Postgres } from './postgres.ts';
import { findChildren } from './processTree.ts';
import type { Ask } from './questions.ts';

/** A system under measurement: where it listens, its server process and that of its database. */
export type System = {
  readonly name: string;
  readonly url: string;
  readonly server: number;
  readonly database: number;
  readonly ask: Ask;
};

const HERE = fileURLToPath(new URL('.', import.meta.url));
const Started = z.object({ url: z.string() });

/** Installs what is compared, of the versions in its own lock file; only at the first run. */
export const installPeers = (): void => {
  if (existsSync(`${HERE}node_modules/postgraphile`)) return;
  console.error('Installing PostGraphile, GraphQL Yoga and Mercurius into bench/peers/node_modules');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: HERE, stdio: 'inherit' });
  if (status !== 0) throw new StartFailure('npm ci failed in bench/peers');
};

/** Starts all servers: ours by its bundle, or by an earlier one too, PostGraphile, and our schema behind GraphQL Yoga and Mercurius. */
export const startSystems = async (
  runner: Pick<Runner, 'functions'>,
  postgres: Postgres,
  { ours, theirs }: { readonly ours: Ask; readonly theirs: Ask },
  before: string | undefined,
  cleanup: Cleanup,
): Promise<System[]> => {
  const host = runner.functions.find(({ definition }) => definition.logicalId.startsWith('Graphql'));
  const [engine] = findChildren('dynoxide');
  if (!host || engine === undefined) throw new Error('no function or no engine');
  const start = async (name: string, file: string, env: NodeJS.ProcessEnv, database: number, ask: Ask) => {
    const started = await startServer(file, env, cleanup);
    return { name, ...started, database, ask };
  };
  const env = { ...host.environment, NODE_ENV: 'production' };
  const gateway = `${HERE}servers/tongban.mjs`;
  const withBundle = (file: string) => ({ ...env, PEERS_BUNDLE: file });
  const connection = {
    NODE_ENV: 'production',
    GRAPHILE_ENV: 'production',
    PEERS_DATABASE: postgres.connection,
  };
  return [
    await start('Tongban', gateway, withBundle(host.definition.file), engine, ours),
    ...(before ? [await start('earlier bundle', gateway, withBundle(resolve(before)), engine, ours)] : []),
    await start('PostGraphile', `${HERE}servers/postgraphile.mjs`, connection, postgres.pid, theirs),
    await start('Yoga', await bundleServer('yoga'), env, engine, ours),
    await start('Mercurius', await bundleServer('mercurius'), env, engine, ours),
  ];
};

/** Bundles our schema behind another server, which stays outside, as does the one copy of graphql-js. */
const bundleServer = async (name: string): Promise<string> => {
  const outfile = `${HERE}node_modules/.cache/${name}.mjs`;
  await build({
    entryPoints: [`${HERE}servers/${name}.mjs`],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    mainFields: ['module', 'main'],
    external: ['graphql', 'graphql-yoga', 'fastify', 'mercurius'],
    define: { 'process.env.NODE_ENV': '"production"' },
    banner: {
      js: "import{createRequire as benchRequire}from'node:module';const require=benchRequire(import.meta.url);",
    },
    logLevel: 'error',
  });
  return outfile;
};

const startServer = async (
  file: string,
  env: NodeJS.ProcessEnv,
  cleanup: Cleanup,
): Promise<{ readonly url: string; readonly server: number }> => {
  const execArgv = (process.env.TONGBAN_PEERS_NODE ?? '').split(' ').filter(Boolean);
  const child = fork(file, { env, execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  cleanup.add(() => end(child));
  const failed = once(child, 'exit').then((): never => {
    throw new Error(`${file} ended`);
  });
  failed.catch(() => undefined);
  const [message] = await Promise.race([once(child, 'message'), failed]);
  return { ...Started.parse(message), server: child.pid ?? 0 };
};

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.disconnect();
  await once(child, 'exit');
};
