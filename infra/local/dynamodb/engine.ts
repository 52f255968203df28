import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
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
};

// The shell becomes the engine, after leaving behind a reader of the pipe that only the parent holds open.
// However the parent ends, the pipe closes, the reader wakes and ends the engine.
const ENDS_WITH_PARENT =
  'exec 3<&0; (read -r _ <&3; kill -TERM $$) >/dev/null 2>&1 & exec "$0" "$@" </dev/null 3<&-';
const POLL_MS = 5;
const START_TIMEOUT_MS = 10_000;
const STOP_TIMEOUT_MS = 5_000;

/** The path of the embedded engine's program. Throws StartFailure on a platform that has none. */
export const findEngine = (platform = `${process.platform}-${process.arch}`): string => {
  try {
    const manifest = createRequire(import.meta.url).resolve(`@dynoxide/${platform}/package.json`);
    return join(dirname(manifest), 'dynoxide');
  } catch {
    throw new StartFailure(
      `There is no embedded DynamoDB for ${platform} here: run npm ci on linux-x64, or set DYNAMODB_ENDPOINT to a DynamoDB endpoint (such as http://localhost:8000).`,
    );
  }
};

/** Starts the embedded engine on a database file and waits until it answers. It ends when this process ends. */
export const startEngine = async (file: string, program = findEngine()): Promise<Engine> => {
  const port = String(await freePort());
  const child = spawn(
    '/bin/sh',
    ['-c', ENDS_WITH_PARENT, program, 'serve', '--port', port, '--db-path', file],
    {
      stdio: ['pipe', 'ignore', 'ignore'],
      // its own process group: Ctrl-C must reach the runner only, which stops the engine last
      detached: true,
    },
  );
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  child.stdin.on('error', () => undefined);
  ended.then(() => child.stdin.destroy());
  const endpoint = `http://127.0.0.1:${port}`;
  await untilAnswering(endpoint, child);
  return { endpoint, ended, stop: () => stop(child, ended) };
};

/** Checks that a DynamoDB answers at an endpoint somebody else runs. Throws StartFailure when none does. */
export const checkEndpoint = async (endpoint: string): Promise<void> => {
  if (!URL.canParse(endpoint) || !(await answers(endpoint))) {
    throw new StartFailure(
      `No DynamoDB answers at DYNAMODB_ENDPOINT=${endpoint}: start one there, or unset it to use the embedded engine.`,
    );
  }
};

const untilAnswering = async (endpoint: string, child: ChildProcess): Promise<void> => {
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!(await answers(endpoint))) {
    if (child.exitCode !== null || child.signalCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new StartFailure(
        `The embedded DynamoDB did not start (${child.exitCode ?? 'no answer'}): try again.`,
      );
    }
    await wait(POLL_MS);
  }
};

const answers = async (endpoint: string): Promise<boolean> => {
  const client = new DynamoDBClient({ ...localClient(endpoint), maxAttempts: 1 });
  try {
    await client.send(new ListTablesCommand({ Limit: 1 }), { abortSignal: AbortSignal.timeout(2_000) });
    return true;
  } catch {
    return false;
  } finally {
    client.destroy();
  }
};

const stop = async (child: ChildProcess, ended: Promise<void>): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await Promise.race([exit, ended]);
  clearTimeout(timer);
};
