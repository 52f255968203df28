import { randomUUID } from 'node:crypto';
import type { LambdaDefinition } from './definition.ts';
import { type LambdaInstance, startInstance } from './instance.ts';
import type { InvocationResult, LambdaError, WorkerSettings } from './messages.ts';

/** A function that can be invoked. One instance takes several events at once, where Lambda would start more instances. */
export type LambdaHost = {
  readonly definition: LambdaDefinition;
  /** Its whole environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** How often it was called so far, and for how many milliseconds in all, without loading. */
  readonly used: { readonly invocations: number; readonly milliseconds: number };
  /** Loads it ahead of the first call. Throws when the bundle does not load. */
  load(): Promise<void>;
  /** Calls the function. A thrown error, a crash and a timeout are results, not exceptions. */
  invoke(event: unknown): Promise<InvocationResult>;
  stop(): Promise<void>;
};

const STOPPED = { errorType: 'Runtime.Stopped', errorMessage: 'the local runner is stopping', trace: [] };

/** Opens a bundled function, which its first call loads in a worker thread with `env` as its whole environment. */
export const openLambda = (
  definition: LambdaDefinition,
  env: Record<string, string>,
  log: (line: string) => void,
): LambdaHost => {
  let current: Promise<LambdaInstance> | undefined;
  const instance = (): Promise<LambdaInstance> => {
    current ??= startInstance(workerSettings(definition), env, log).then((started) => {
      started.ended.then(() => {
        current = undefined;
      });
      return started;
    });
    return current;
  };
  const used = { invocations: 0, milliseconds: 0 };
  return {
    definition,
    environment: env,
    used,
    load: async () => void (await instance()),
    invoke: async (event) => {
      const loaded = await instance();
      const from = performance.now();
      const result = await invoke(loaded, event, definition.timeoutSeconds);
      used.invocations += 1;
      used.milliseconds += performance.now() - from;
      return result;
    },
    stop: async () => {
      const last = await current?.catch(() => undefined);
      await last?.end(STOPPED);
    },
  };
};

// As on Lambda a timeout ends the whole instance; the next event meets a new one.
const invoke = async (
  instance: LambdaInstance,
  event: unknown,
  seconds: number,
): Promise<InvocationResult> => {
  const id = randomUUID();
  const timer = setTimeout(() => instance.end(timedOut(id, seconds)), seconds * 1_000);
  try {
    return await instance.call({ id, event: JSON.stringify(event), deadline: Date.now() + seconds * 1_000 });
  } finally {
    clearTimeout(timer);
  }
};

const timedOut = (id: string, seconds: number): LambdaError => ({
  errorType: 'Sandbox.Timedout',
  errorMessage: `RequestId: ${id} Error: Task timed out after ${seconds.toFixed(2)} seconds`,
  trace: [],
});

const workerSettings = ({ file, handler, name, arn, memoryMb }: LambdaDefinition): WorkerSettings => ({
  file,
  handler,
  context: {
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: arn,
    memoryLimitInMB: String(memoryMb),
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
  },
});
