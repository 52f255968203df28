import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { StartFailure } from '../startFailure.ts';
import { gatewayAnswer, type HttpAnswer, unavailable } from './answer.ts';
import type { HttpRequest } from './event.ts';

/** Answers requests; may be put in place after the port is open. */
export type Answerer = (request: HttpRequest) => Promise<HttpAnswer>;

/** An open port. Until `serve` is called every request is answered 503. */
export type HttpServer = {
  readonly url: string;
  serve(answerer: Answerer): void;
  stop(): Promise<void>;
};

// the most that Lambda takes in one synchronous event
const BODY_LIMIT_BYTES = 6 * 1024 * 1024;
const CLOSE_TIMEOUT_MS = 2_000;

/** Opens a port of the loopback address; 0 takes a free one. Throws StartFailure when the port is taken. */
export const openHttpServer = async (port: number): Promise<HttpServer> => {
  let answerer: Answerer = async () => unavailable();
  // a client that sends as its idle connection is closed would lose the request
  const server = createServer(
    { keepAliveTimeout: 0 },
    (request, response) => void handle(request, response, (read) => answerer(read)),
  );
  const opened = await listen(server, port);
  let stopping: Promise<void> | undefined;
  return {
    url: `http://localhost:${opened}`,
    serve: (next) => {
      answerer = next;
    },
    stop: () => {
      stopping ??= close(server);
      return stopping;
    },
  };
};

const listen = async (server: Server, port: number): Promise<number> => {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch {
    throw new StartFailure(
      `Port ${port} is in use: stop what uses it, or choose another with PORT=… npm start.`,
    );
  }
  return z.object({ port: z.number() }).parse(server.address()).port;
};

const handle = async (
  request: IncomingMessage,
  response: ServerResponse,
  answerer: Answerer,
): Promise<void> => {
  try {
    const body = await readBody(request);
    const {
      status,
      headers,
      body: text,
    } = body ? await answerer(toRequest(request, body)) : gatewayAnswer(413, 'Request Entity Too Large');
    response.writeHead(status, headers).end(request.method === 'HEAD' ? undefined : text);
  } catch (error) {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end();
  }
};

const readBody = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    // read on without keeping: a client gets its 413 only after it has sent everything
    if (size <= BODY_LIMIT_BYTES) parts.push(part);
  }
  return size <= BODY_LIMIT_BYTES ? Buffer.concat(parts) : undefined;
};

const toRequest = (request: IncomingMessage, body: Buffer): HttpRequest => ({
  method: request.method ?? 'GET',
  url: new URL(`http://localhost${request.url ?? '/'}`),
  headers: request.headersDistinct,
  body,
  sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
  time: Date.now(),
});

const close = async (server: Server): Promise<void> => {
  const closed = once(server, 'close');
  server.close();
  const timer = setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT_MS);
  await closed;
  clearTimeout(timer);
};
