// Runs inside a worker thread: the bundled asset of one function, in nothing but that function's environment.
// Compiled as CommonJS, which has no top-level await.
import { pathToFileURL } from 'node:url';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type Invocation, toLambdaError, type WorkerMessage, type WorkerSettings } from './messages.ts';

type Handler = (event: unknown, context: unknown) => unknown;

const load = async (settings: WorkerSettings): Promise<Handler> => {
  const loaded: Record<string, unknown> = await import(pathToFileURL(settings.file).href);
  const handler = loaded[settings.handler];
  if (typeof handler !== 'function')
    throw new Error(`${settings.file} exports no function ${settings.handler}`);
  return (event, context) => Reflect.apply(handler, undefined, [event, context]);
};

const run = async (
  handler: Handler,
  settings: WorkerSettings,
  invocation: Invocation,
): Promise<WorkerMessage> => {
  const { id, deadline } = invocation;
  const context = {
    ...settings.context,
    awsRequestId: id,
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
  };
  try {
    const result: unknown = await handler(JSON.parse(invocation.event), context);
    return { type: 'ended', id, result: JSON.stringify(result) };
  } catch (error) {
    console.error(error);
    return { type: 'failed', id, error: toLambdaError(error) };
  }
};

// the host must have every line of an invocation before its result
const flush = async (): Promise<void> => {
  for (const stream of [process.stdout, process.stderr]) {
    if (stream.writableLength > 0) await new Promise<void>((resolve) => stream.write('', () => resolve()));
  }
};

const serve = async (port: MessagePort, settings: WorkerSettings): Promise<void> => {
  const post = (message: WorkerMessage): void => port.postMessage(message);
  try {
    const handler = await load(settings);
    port.on('message', async (invocation: Invocation) => {
      const message = await run(handler, settings, invocation);
      await flush();
      post(message);
    });
    post({ type: 'ready' });
  } catch (error) {
    post({ type: 'broken', error: toLambdaError(error) });
  }
};

if (parentPort) void serve(parentPort, workerData);
