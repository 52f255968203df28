import { Agent, createServer, type IncomingHttpHeaders, request as send } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer, text } from 'node:stream/consumers';
import { openEngine } from './engine.ts';
import type { Fault, FaultRule, WireRequest } from './faults.ts';
import { throttledAnswer } from './throttledAnswer.ts';

/** A real engine behind a wire that injects faults. */
export type Wire = Awaited<ReturnType<typeof openWire>>;

/** One attempt of a call, with its time in milliseconds. */
export type Attempt = { readonly call: string; readonly operation: string; readonly at: number };

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: string };

/** Opens an engine with tables of its own, and the wire in front of it. */
export const openWire = async () => {
  const engine = await openEngine();
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const attempts: Attempt[] = [];
  let rule: FaultRule = () => undefined;
  let injected = 0;

  const forward = (headers: IncomingHttpHeaders, body: Buffer): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(engine.endpoint());
      const asking = send({ agent, hostname, port, method: 'POST', headers }, (answer) => {
        text(answer).then(
          (text) => resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: text }),
          reject,
        );
      });
      asking.once('error', reject);
      asking.end(body);
    });

  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const asked = askedOf(request.headers, body);
    attempts.push({ call: asked.call, operation: asked.operation, at: performance.now() });
    const fault = rule(asked);
    if (fault) injected += 1;
    try {
      const answer = await answerWith(fault, asked, () => forward(request.headers, body));
      if (answer) response.writeHead(answer.status, headersOf(answer)).end(answer.body);
      else if (fault?.kind !== 'SILENCE') request.socket.destroy();
    } catch {
      // the engine is down, and so is the connection
      request.socket.destroy();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const wired = new URL(engine.endpoint());
  wired.host = `127.0.0.1:${portOf(server.address())}`;
  return {
    endpoint: wired.href,
    /** Attempts since the last call of `during`. */
    attempts,
    /** Returns the number of faults injected so far. */
    injected: () => injected,
    /** Counts faults injected elsewhere. */
    count: (faults = 1) => {
      injected += faults;
    },
    /** Injects faults while `act` runs. */
    during: async <T>(faults: FaultRule, act: () => Promise<T>): Promise<T> => {
      rule = faults;
      attempts.length = 0;
      try {
        return await act();
      } finally {
        rule = () => undefined;
      }
    },
    /** Kills the engine; its data stays on disk. */
    crash: async () => {
      injected += 1;
      await engine.crash();
    },
    /** Starts the engine again on its data. */
    restart: engine.restart,
    close: async () => {
      server.closeAllConnections();
      server.close();
      agent.destroy();
      await engine.close();
    },
  };
};

const answerWith = async (
  fault: Fault | undefined,
  asked: WireRequest,
  forward: () => Promise<Answer>,
): Promise<Answer | undefined> => {
  switch (fault?.kind) {
    case 'THROTTLE':
      return throttledAnswer(asked);
    case 'CUT':
      return undefined;
    case 'LOSE':
    case 'SILENCE':
      await forward();
      return undefined;
    case 'HOLD':
      await fault.until;
      return forward();
    case 'CHANGE': {
      const answer = await forward();
      return { ...answer, body: fault.answer(answer.body) };
    }
    case undefined:
      return forward();
  }
};

const askedOf = (headers: IncomingHttpHeaders, body: Buffer): WireRequest => {
  const text = body.toString('utf8');
  return {
    operation: String(headers['x-amz-target']).split('.').at(-1) ?? '',
    table: /"(?:TableName":|RequestItems":\{)"([^"]+)"/.exec(text)?.[1] ?? '',
    call: String(headers['amz-sdk-invocation-id'] ?? ''),
    body: text,
  };
};

// content-length and checksum are dropped: a changed body has others
const headersOf = ({ headers }: Answer) => ({
  'content-type': headers['content-type'] ?? 'application/x-amz-json-1.0',
});

const portOf = (address: AddressInfo | string | null): number => {
  if (address === null || typeof address === 'string') throw new Error('the wire has no port');
  return address.port;
};
