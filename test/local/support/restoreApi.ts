import { request as send } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { serveLoopback } from '../../../infra/local/loopback.ts';

/** A call that the engine does not know: its name, and what was sent. */
export type Call = { readonly name: string; readonly body: unknown };

/** Calls of backups, which AWS answers with nothing that the tool reads. */
const BACKUP_CALLS = ['RestoreTableToPointInTime', 'UpdateContinuousBackups'];

/**
 * Stands before an engine and answers the calls of backups itself: `onRestore` plays what AWS does in the meantime. Serves
 * the mappings of Lambda besides.
 */
export const startRestoreApi = async (
  engine: string,
  mappings: Map<string, Record<string, unknown>>,
  onRestore: () => Promise<void> = async () => undefined,
) => {
  const calls: Call[] = [];
  const api = await serveLoopback(async (request, response) => {
    const body = await buffer(request);
    const { method = '', url = '' } = request;
    const [, mapping] = /^\/2015-03-31\/event-source-mappings\/?([^/]*)$/.exec(url) ?? [];
    if (mapping !== undefined) {
      calls.push({
        name: `${method} mapping`,
        body: body.length > 0 ? JSON.parse(body.toString()) : mapping,
      });
      const answer = answerMapping(mappings, method, mapping, body);
      response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer ?? { message: 'not found' }));
      return;
    }
    const name = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    if (BACKUP_CALLS.includes(name)) {
      calls.push({ name, body: JSON.parse(body.toString()) });
      if (name === 'RestoreTableToPointInTime') await onRestore();
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end('{}');
      return;
    }
    if (!['Scan', 'PutItem', 'BatchWriteItem', 'DescribeTable'].includes(name))
      calls.push({ name, body: JSON.parse(body.toString()) });
    const { host: _host, ...headers } = request.headers;
    const forwarded = send(engine, { method, path: url, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    forwarded.end(body);
  });
  return { endpoint: api.endpoint, calls, stop: api.stop };
};

const answerMapping = (
  mappings: Map<string, Record<string, unknown>>,
  method: string,
  id: string,
  body: Buffer,
): Record<string, unknown> | undefined => {
  const found = mappings.get(id);
  if (method === 'DELETE') mappings.delete(id);
  if (method !== 'POST') return found;
  const made = { ...JSON.parse(body.toString()), UUID: `new-${mappings.size}` };
  mappings.set(made.UUID, made);
  return made;
};
