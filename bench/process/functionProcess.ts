import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import { toHttpEvent } from '../../infra/local/http/event.ts';
import type { Runner } from '../../infra/local/runner.ts';
import type { CpuLimit } from './cpuLimit.ts';

const Answer = z.object({ statusCode: z.number(), body: z.string().default('') });
const Reply = z.object({
  value: z.unknown().optional(),
  wallMs: z.number().optional(),
  cpuMs: z.number().optional(),
  error: z.string().optional(),
});

/** What an act returned, how long it took, and how much of a CPU. */
export type Measured<T> = { readonly value: T; readonly wallMs: number; readonly cpuMs: number };

/** A GraphQL request as the gateway passes it on. */
export type GraphqlRequest = { readonly body: string; readonly token?: string; readonly now: Date };

/** A function in a process of its own. */
export type FunctionProcess = {
  /** What loading the module took. */
  readonly loaded: Measured<unknown>;
  invoke(event: unknown): Promise<Measured<unknown>>;
  /** Sends a request of a client; the answer's text. Throws unless its status is 200. */
  ask(request: GraphqlRequest): Promise<Measured<string>>;
  stop(): Promise<void>;
};

/** Settings of such a process. */
type ProcessOptions = {
  readonly limit?: CpuLimit | undefined;
  readonly env?: Readonly<Record<string, string>>;
  /** Another bundle than the assembly's. */
  readonly file?: string;
};

/** Starts a function of a runner, in the environment that the runner gives it, within a CPU limit if there is one. */
export const startFunctionProcess = async (
  runner: Pick<Runner, 'functions'>,
  name: string,
  { limit, env, file }: ProcessOptions = {},
): Promise<FunctionProcess> => {
  const host = runner.functions.find(({ definition }) => definition.logicalId.startsWith(name));
  if (!host) throw new Error(`no function ${name}`);
  const child = fork(fileURLToPath(new URL('./lambdaProcess.mjs', import.meta.url)), {
    env: { ...host.environment, ...env },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'spawn');
  if (child.pid !== undefined) limit?.add(child.pid);
  const send = sendTo(child);
  const loaded = await send({ act: 'load', file: file ?? host.definition.file });
  const invoke = (event: unknown): Promise<Measured<unknown>> => send({ act: 'invoke', event });
  return {
    loaded,
    invoke,
    ask: async (request) => {
      const measured = await invoke(toEvent(request));
      const { statusCode, body } = Answer.parse(measured.value);
      if (statusCode !== 200) throw new Error(`HTTP ${statusCode}: ${body.slice(0, 500)}`);
      return { ...measured, value: body };
    },
    stop: async () => {
      if (child.exitCode !== null) return;
      child.disconnect();
      await once(child, 'exit');
    },
  };
};

/** Sends messages one after the other, each answered before the next. */
const sendTo =
  (child: ChildProcess) =>
  async (message: object): Promise<Measured<unknown>> => {
    const end = new AbortController();
    const exited = once(child, 'exit', { signal: end.signal }).then((): never => {
      throw new Error('the process of the function ended');
    });
    exited.catch(() => undefined);
    const answered = once(child, 'message', { signal: end.signal });
    child.send(message);
    const [reply] = await Promise.race([answered, exited]).finally(() => end.abort());
    answered.catch(() => undefined);
    const { value, wallMs = 0, cpuMs = 0, error } = Reply.parse(reply);
    if (error !== undefined) throw new Error(error);
    return { value, wallMs, cpuMs };
  };

const toEvent = ({ body, token, now }: GraphqlRequest) =>
  toHttpEvent(
    {
      method: 'POST',
      url: new URL('http://localhost/graphql'),
      headers: {
        'content-type': ['application/json'],
        ...(token !== undefined && { authorization: [`Bearer ${token}`] }),
      },
      body: Buffer.from(body),
      sourceIp: '127.0.0.1',
      time: now.getTime(),
    },
    'POST /graphql',
  );
