import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { StartFailure } from '../../infra/local/startFailure.ts';

const DATABASE = 'postgres';
const MOST_TRIES = 300;
const TRY_EACH_MS = 100;

/** As durable as it is by default, and with the memory of a server of its own. */
const SETTINGS = {
  listen_addresses: '',
  shared_buffers: '1GB',
  effective_cache_size: '4GB',
  work_mem: '32MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '4GB',
  random_page_cost: '1.1',
  jit: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
};

/** A cluster that runs. */
export type Postgres = {
  readonly connection: string;
  /** The postmaster. */
  readonly pid: number;
  readonly version: string;
  /** Runs a script, piece by piece. */
  run(script: Iterable<string>): Promise<string>;
  stop(): Promise<void>;
};

/** Starts a cluster in a folder, made at the first start, as a user without privileges. Throws StartFailure. */
export const startPostgres = async (folder: string): Promise<Postgres> => {
  const programs = findPrograms();
  const user = findUser();
  mkdirSync(folder, { recursive: true });
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const options = { ...user, cwd: folder };
  if (!existsSync(data))
    await runProgram(
      join(programs, 'initdb'),
      ['-D', data, '-U', DATABASE, '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'],
      options,
    );
  const settings = Object.entries({ ...SETTINGS, unix_socket_directories: folder });
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...options, stdio: 'ignore' },
  );
  const ended = once(server, 'exit');
  const run = (script: Iterable<string>): Promise<string> =>
    runProgram(
      join(programs, 'psql'),
      ['-X', '-q', '-t', '-A', '-v', 'ON_ERROR_STOP=1', '-h', folder, '-U', DATABASE],
      options,
      script,
    );
  await untilReady(run);
  return {
    connection: `postgres:///${DATABASE}?host=${encodeURIComponent(folder)}&user=${DATABASE}`,
    pid: server.pid ?? 0,
    version: (await run(['show server_version'])).trim(),
    run,
    stop: async () => {
      // SIGINT ends it fast, and cleanly
      server.kill('SIGINT');
      await ended;
    },
  };
};

/** Finds the folder of the programs of PostgreSQL; Debian keeps it off the path. */
const findPrograms = (): string => {
  const found = [
    ...globSync('/usr/lib/postgresql/*/bin/initdb').sort().reverse(),
    ...(process.env.PATH ?? '').split(':').map((folder) => join(folder, 'initdb')),
  ].find((path) => existsSync(path));
  if (!found)
    throw new StartFailure('PostgreSQL is not installed: apt-get install --no-install-recommends postgresql');
  return dirname(found);
};

/** Finds who runs it in place of root, which it refuses: its own user, or nobody. */
const findUser = (): { readonly uid: number; readonly gid: number } | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const own = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  return { uid: Number(own?.[2]), gid: Number(own?.[3]) };
};

const untilReady = async (run: (script: Iterable<string>) => Promise<string>): Promise<void> => {
  for (let tried = 1; ; tried += 1) {
    const isReady = await run(['select 1']).then(
      () => true,
      (error: unknown) => {
        if (tried === MOST_TRIES) throw error;
        return false;
      },
    );
    if (isReady) return;
    await setTimeout(TRY_EACH_MS);
  }
};

type Options = { readonly uid?: number; readonly gid?: number; readonly cwd: string };

/** Runs a program to its end, with a text as its input. Returns what it printed; throws what it complained of. */
const runProgram = async (
  program: string,
  args: readonly string[],
  options: Options,
  input: Iterable<string> = [],
): Promise<string> => {
  const child = spawn(program, args, { ...options, stdio: ['pipe', 'pipe', 'pipe'] });
  const [printed, complained]: [string[], string[]] = [[], []];
  child.stdout.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => complained.push(text));
  // of an input that nobody reads any more, the exit code tells
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'close');
  for (const text of input)
    if (!child.stdin.write(text)) await Promise.race([once(child.stdin, 'drain'), ended]);
  child.stdin.end();
  const [code] = await ended;
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${complained.join('')}`);
  return printed.join('');
};
