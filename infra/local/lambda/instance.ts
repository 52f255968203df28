import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import {
  type Invocation,
  type InvocationResult,
  type LambdaError,
  toLambdaError,
  type WorkerMessage,
  type WorkerSettings,
} from './messages.ts';

/** One execution environment of a function: a worker thread. */
export type LambdaInstance = {
  /** Runs one invocation; gives an error result when the thread ends first. */
  call(invocation: Invocation): Promise<InvocationResult>;
  /** Ends the thread; invocations under way get this error. */
  end(why: LambdaError): Promise<void>;
  /** Resolves when the thread has ended. */
  readonly ended: Promise<void>;
};

type Pending = Map<string, (result: InvocationResult) => void>;
type State = { why: LambdaError; over: boolean };

const EXITED = { errorType: 'Runtime.ExitError', errorMessage: 'the function ended its process', trace: [] };

let compiled: string | undefined;

/** Returns the code of a worker thread, compiled once: a thread that reads TypeScript loads a compiler of its own. */
const workerCode = (): string => {
  compiled ??= compile(fileURLToPath(new URL('./worker.ts', import.meta.url)));
  return compiled;
};

const compile = (entry: string): string =>
  buildSync({ entryPoints: [entry], bundle: true, platform: 'node', format: 'cjs', write: false })
    .outputFiles.map(({ text }) => text)
    .join('');

/** Starts a worker thread and waits until it has loaded the function. `log` gets each line it prints. Throws when it does not load. */
export const startInstance = async (
  settings: WorkerSettings,
  env: Record<string, string>,
  log: (line: string) => void,
): Promise<LambdaInstance> => {
  const worker = new Worker(workerCode(), {
    eval: true,
    workerData: settings,
    env,
    execArgv: [],
    stdout: true,
    stderr: true,
  });
  for (const stream of [worker.stdout, worker.stderr]) eachLine(stream, log);
  const pending: Pending = new Map();
  const ready = Promise.withResolvers<void>();
  worker.on('message', (message: WorkerMessage) => receive(message, pending, ready));
  const state: State = { why: EXITED, over: false };
  const ended = settleAtTheEnd(worker, pending, ready, state);
  await ready.promise.catch(async (error: unknown) => {
    await worker.terminate();
    throw error;
  });
  return {
    ended,
    call: (invocation) => call(worker, pending, state, invocation),
    end: async (why) => {
      state.why = why;
      await worker.terminate();
    },
  };
};

const receive = (message: WorkerMessage, pending: Pending, ready: PromiseWithResolvers<void>): void => {
  if (message.type === 'ready') ready.resolve();
  else if (message.type === 'broken') ready.reject(new Error(message.error.trace.join('\n')));
  else {
    pending.get(message.id)?.(toResult(message));
    pending.delete(message.id);
  }
};

const toResult = (message: Extract<WorkerMessage, { id: string }>): InvocationResult =>
  message.type === 'ended'
    ? { ok: true, value: message.result === undefined ? null : JSON.parse(message.result) }
    : { ok: false, error: message.error };

const settleAtTheEnd = (
  worker: Worker,
  pending: Pending,
  ready: PromiseWithResolvers<void>,
  state: State,
): Promise<void> => {
  const ended = Promise.withResolvers<void>();
  worker.once('error', (error) => {
    state.why = toLambdaError(error);
  });
  worker.once('exit', () => {
    for (const settle of pending.values()) settle({ ok: false, error: state.why });
    pending.clear();
    state.over = true;
    ready.reject(new Error(state.why.errorMessage));
    ended.resolve();
  });
  return ended.promise;
};

const call = (
  worker: Worker,
  pending: Pending,
  state: State,
  invocation: Invocation,
): Promise<InvocationResult> =>
  new Promise((resolve) => {
    if (state.over) return resolve({ ok: false, error: state.why });
    pending.set(invocation.id, resolve);
    worker.postMessage(invocation);
  });

const eachLine = (stream: Readable, log: (line: string) => void): void => {
  createInterface({ input: stream }).on('line', log);
};
