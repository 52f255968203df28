import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { freePort } from '../freePort.ts';
import { localClient } from '../sdk.ts';
import { StartFailure } from '../startFailure.ts';

/** A DynamoDB that runs as a child process. */
export type Engine = {
  readonly endpoint: string;
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
  /** Ends it as a crash would, in the middle of whatever it does. */
  crash(): Promise<void>;
};

// The shell becomes the engine, after leaving behind a reader of the pipe that only the parent holds open.
// However the parent ends, the pipe closes, the reader wakes and ends the engine.
const ENDS_WITH_PARENT =
  'exec 3<&0; (read -r _ <&3; kill -TERM $$) >/dev/null 2>&1 & exec "$0" "$@" </dev/null 3<&-';
const MOST_ATTEMPTS = 3;
const ANSWER_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 30_000;

/** The program of the embedded engine, by platform. */
export const ENGINES: Readonly<Record<string, string | undefined>> = {
  'darwin-arm64': 'dynoxide',
  'darwin-x64': 'dynoxide',
  'linux-arm64': 'dynoxide',
  'linux-x64': 'dynoxide',
  'win32-x64': 'dynoxide.exe',
};

/** Returns the path of the embedded engine's program. Throws StartFailure: no engine for this platform, or not installed. */
export const findEngine = (platform = `${process.platform}-${process.arch}`): string => {
  const elsewhere = 'set DYNAMODB_ENDPOINT to a DynamoDB endpoint (such as http://localhost:8000)';
  const program = ENGINES[platform];
  if (!program) throw new StartFailure(`There is no embedded DynamoDB for ${platform}: ${elsewhere}.`);
  try {
    const manifest = createRequire(import.meta.url).resolve(`@dynoxide/${platform}/package.json`);
    return join(dirname(manifest), program);
  } catch {
    throw new StartFailure(
      `The embedded DynamoDB for ${platform} is not installed: run npm ci, or ${elsewhere}.`,
    );
  }
};

/** Starts the embedded engine on a database file and waits until it listens. It ends when this process ends. */
export const startEngine = async (file: string, program = findEngine()): Promise<Engine> => {
  for (let attempt = 1; ; attempt += 1) {
    const started = await tryToStart(file, program, await freePort());
    if (started.engine) return started.engine;
    // somebody else may have taken the free port first
    if (attempt === MOST_ATTEMPTS || !started.printed.includes('in use')) {
      throw new StartFailure(
        `The embedded DynamoDB did not start: ${started.printed.trim() || 'it said nothing'}`,
      );
    }
  }
};

const tryToStart = async (
  file: string,
  program: string,
  port: number,
): Promise<{ engine?: Engine; printed: string }> => {
  const child = spawnEngine(program, ['serve', '--port', String(port), '--db-path', file]);
  child.stdin.on('error', () => undefined);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  ended.then(() => child.stdin.destroy());
  const printed = await untilListening(child.stderr, ended);
  if (child.exitCode !== null || child.signalCode !== null) return { printed };
  const crash = (): Promise<void> => {
    child.kill('SIGKILL');
    return ended;
  };
  return {
    printed,
    engine: { endpoint: `http://127.0.0.1:${port}`, ended, stop: () => stop(child, ended), crash },
  };
};

/** Starts the engine in a process group or console of its own: Ctrl-C must reach the runner only, which stops the engine last. */
const spawnEngine = (program: string, args: readonly string[]) =>
  process.platform === 'win32'
    ? // on Windows a child that is not detached ends with its parent
      spawn(program, args, { stdio: ['pipe', 'ignore', 'pipe'], windowsHide: true })
    : spawn('/bin/sh', ['-c', ENDS_WITH_PARENT, program, ...args], {
        stdio: ['pipe', 'ignore', 'pipe'],
        detached: true,
      });

// its own word, not an answer on the port: that could come from another engine
const untilListening = async (stderr: Readable, ended: Promise<void>): Promise<string> => {
  let printed = '';
  const listening = new Promise<void>((resolve) => {
    stderr.on('data', (part) => {
      printed += part;
      if (printed.includes('listening on')) resolve();
    });
  });
  await Promise.race([listening, Promise.all([ended, once(stderr, 'end')])]);
  return printed;
};

/** Checks that a DynamoDB answers at an endpoint somebody else runs. Throws StartFailure when none does. */
export const checkEndpoint = async (endpoint: string): Promise<void> => {
  if (!URL.canParse(endpoint) || !(await answers(endpoint))) {
    throw new StartFailure(
      `No DynamoDB answers at DYNAMODB_ENDPOINT=${endpoint}: start one there, or unset it to use the embedded engine.`,
    );
  }
};

const answers = async (endpoint: string): Promise<boolean> => {
  const client = new DynamoDBClient({ ...localClient(endpoint), maxAttempts: 1 });
  try {
    await client.send(new ListTablesCommand({ Limit: 1 }), {
      abortSignal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
    });
    return true;
  } catch {
    return false;
  } finally {
    client.destroy();
  }
};

const stop = async (child: ChildProcess, ended: Promise<void>): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(timer);
};
