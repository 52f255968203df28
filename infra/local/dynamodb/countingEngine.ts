import { mkdtempSync, rmSync } from 'node:fs';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { serveLoopback } from '../loopback.ts';
import { localClient } from '../sdk.ts';
import { startEngine } from './engine.ts';

/** One request to DynamoDB: what was asked of which table, and the capacity units that it used. */
export type RoundTrip = { readonly operation: string; readonly table: string; readonly units: number };

const Used = z.object({ CapacityUnits: z.number() });
const Reply = z.object({ ConsumedCapacity: z.union([Used, z.array(Used)]).optional() });
const Asked = z.looseObject({
  TableName: z.string().optional(),
  RequestItems: z.record(z.string(), z.unknown()).optional(),
  TransactItems: z.array(z.record(z.string(), z.looseObject({ TableName: z.string() }))).optional(),
});
const FORWARDED = ['authorization', 'content-type', 'x-amz-date', 'x-amz-target'];
// operations that report what they use
const METERED = /^(Get|Put|Update|Delete|Query|Scan|BatchGet|BatchWrite|TransactWrite)/;

/** A real engine behind a proxy that writes down every request and asks for the units that it used: the one at `url`, or an embedded one of its own. */
export const startCountingEngine = async (url?: string) => {
  const engine = url === undefined ? await startTemporary() : { endpoint: url, stop: async () => undefined };
  const { endpoint } = localClient(engine.endpoint);
  const seen: RoundTrip[] = [];
  const awaited = new Set<(asked: Omit<RoundTrip, 'units'>) => void>();
  const server = await serveLoopback(async (request, response) => {
    const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
    const asked = Asked.parse(JSON.parse((await readBody(request)) || '{}'));
    for (const tell of awaited) tell({ operation, table: tableOf(asked) });
    const body = METERED.test(operation) ? { ...asked, ReturnConsumedCapacity: 'TOTAL' } : asked;
    const answer = await forward(endpoint, request.headers, JSON.stringify(body));
    // the engine closed the connection: the client sees the same, and its SDK tries again
    if (!answer) return void request.socket.destroy();
    seen.push({ operation, table: tableOf(asked), units: unitsOf(answer.text) });
    response.writeHead(answer.status, { 'content-type': 'application/x-amz-json-1.0' }).end(answer.text);
  });
  const counted = new URL(engine.endpoint);
  counted.host = new URL(server.endpoint).host;
  return {
    endpoint: counted.href,
    /** What an act asked of the tables whose name contains `tables`. */
    during: async (tables: RegExp, act: () => Promise<unknown>): Promise<RoundTrip[]> => {
      const before = seen.length;
      await act();
      return seen.slice(before).filter(({ table }) => tables.test(table));
    },
    /** Resolves when the next request of an operation to a table whose name contains `table` arrives. */
    next: (operation: string, table: string): Promise<void> =>
      new Promise((resolve) => {
        const tell = (asked: Omit<RoundTrip, 'units'>): void => {
          if (asked.operation !== operation || !asked.table.includes(table)) return;
          awaited.delete(tell);
          resolve();
        };
        awaited.add(tell);
      }),
    async stop() {
      await server.stop();
      await engine.stop();
    },
  };
};

const startTemporary = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tongban-count-'));
  const engine = await startEngine(join(folder, 'dynamodb.sqlite'));
  const stop = async (): Promise<void> => {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { endpoint: engine.endpoint, stop };
};

// the body is another one than was signed: a local engine reads who signed, and does not check the signature
const forwarded = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(FORWARDED.map((name) => [name, String(headers[name])]));

/** Sends a request on to the engine. Returns undefined: the connection broke. */
const forward = (endpoint: string, headers: IncomingHttpHeaders, body: string) =>
  fetch(endpoint, { method: 'POST', headers: forwarded(headers), body }).then(
    async (answer) => ({ status: answer.status, text: await answer.text() }),
    () => undefined,
  );

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
};

// no request here spans two tables
const tableOf = ({ TableName, RequestItems = {}, TransactItems = [] }: z.infer<typeof Asked>): string =>
  TableName ?? [...Object.keys(RequestItems), ...TransactItems.flatMap(namesIn)][0] ?? '';

const namesIn = (item: Record<string, { readonly TableName: string }>): string[] =>
  Object.values(item).map(({ TableName }) => TableName);

const unitsOf = (text: string): number => {
  const used = Reply.safeParse(JSON.parse(text)).data?.ConsumedCapacity;
  return [used ?? []].flat().reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);
};
