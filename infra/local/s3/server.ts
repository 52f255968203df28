import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import { type Answer, openBuckets } from './buckets.ts';

/** A local S3, as far as the functions use it: a bucket of it only ever grows, as one under Object Lock. */
export type S3 = { readonly endpoint: string; stop(): Promise<void> };

/** Serves buckets kept in a folder, by the REST protocol of S3 with the bucket in the path, on a free loopback port. */
export const startS3 = async (folder: string): Promise<S3> => {
  const buckets = openBuckets(folder);
  const server = createServer(async (request, response) => {
    const { status, body = '' } = await answer(buckets, request);
    response.writeHead(status, { 'content-type': 'application/xml' }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
  return { endpoint: `http://127.0.0.1:${port}`, stop };
};

const answer = async (buckets: ReturnType<typeof openBuckets>, request: IncomingMessage): Promise<Answer> => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const [bucket = '', ...key] = pathname.slice(1).split('/').map(decodeURIComponent);
  const content = await buffer(request);
  if (request.method === 'PUT') return buckets.put(bucket, key.join('/'), content);
  if (request.method !== 'GET') return buckets.refuse();
  return searchParams.has('list-type')
    ? buckets.list(bucket, searchParams.get('prefix') ?? '')
    : buckets.get(bucket, key.join('/'));
};
