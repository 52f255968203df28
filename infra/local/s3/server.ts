import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type Loopback, serveLoopback } from '../loopback.ts';
import { type Answer, openBuckets } from './buckets.ts';

/** A local S3, as far as the functions use it: nothing is deleted, and a condition on a write is taken at its word. */
export type S3 = Loopback;

/** Serves these buckets, kept in a folder, by the REST protocol of S3 with the bucket in the path, on a free loopback port. */
export const startS3 = async (names: readonly string[], folder: string): Promise<S3> => {
  const buckets = openBuckets(folder);
  return serveLoopback(async (request, response) => {
    const { status, body = '' } = await answer(buckets, names, request);
    response.writeHead(status, { 'content-type': 'application/xml' }).end(body);
  });
};

const answer = async (
  buckets: ReturnType<typeof openBuckets>,
  names: readonly string[],
  request: IncomingMessage,
): Promise<Answer> => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const [bucket = '', ...key] = pathname.slice(1).split('/').map(decodeURIComponent);
  const content = await buffer(request);
  if (!names.includes(bucket)) return buckets.missing();
  if (request.method === 'PUT') {
    const condition = request.headers['if-none-match'];
    // S3 knows no other condition of this kind
    if (condition !== undefined && condition !== '*') return buckets.refuse();
    return buckets.put(bucket, key.join('/'), content, condition === '*');
  }
  if (request.method !== 'GET') return buckets.refuse();
  return searchParams.has('list-type')
    ? buckets.list(bucket, searchParams.get('prefix') ?? '')
    : buckets.get(bucket, key.join('/'));
};
