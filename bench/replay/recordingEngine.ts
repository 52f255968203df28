import { createServer, type IncomingMessage } from 'node:http';
import * as z from 'zod';

/** A write as it was sent, and whether it was done. */
export type RecordedWrite = {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isDone: boolean;
};

const WRITES = /\.(Put|Update|Delete|TransactWrite|BatchWrite)/;
const FORWARDED = ['authorization', 'content-type', 'x-amz-date', 'x-amz-target'];

/** Passes requests on to an engine, and writes down the writes. */
export const startRecordingEngine = async (endpoint: string) => {
  const writes: RecordedWrite[] = [];
  const server = createServer(async (request, response) => {
    const body = await readBody(request);
    const headers = Object.fromEntries(FORWARDED.map((name) => [name, String(request.headers[name])]));
    const answer = await fetch(endpoint, { method: 'POST', headers, body });
    if (WRITES.test(headers['x-amz-target'] ?? '')) writes.push({ headers, body, isDone: answer.ok });
    response
      .writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' })
      .end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  return {
    endpoint: `http://127.0.0.1:${port}`,
    writes,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

const readBody = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString('utf8');
};
