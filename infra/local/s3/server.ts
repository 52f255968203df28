import type { IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { type Loopback, serveLoopback } from '../loopback.ts';
import { type Answer, type Buckets, openBuckets, refusal } from './buckets.ts';
import { checkPost } from './postForm.ts';
import { isSignedAddress } from './signature.ts';

/** A local S3, as far as the functions use it: a condition, a form's policy and a signed address are taken at their word. */
export type S3 = Loopback;

/** What the template says of buckets. Without it nothing is removed, shown to a page, or told to anybody. */
export type BucketRules = {
  /** Whether some function may remove objects. */
  isRemovable(bucket: string): boolean;
  /** The CORS headers of an answer to a page. */
  corsHeaders(bucket: string, request: IncomingMessage): Readonly<Record<string, string>>;
  /** Tells of an object that arrived. */
  arrived(bucket: string, key: string, size: number): void;
};

const NO_RULES: BucketRules = {
  isRemovable: () => false,
  corsHeaders: () => ({}),
  arrived: () => undefined,
};

/** Serves these buckets, kept in a folder, by the REST protocol of S3 with the bucket in the path, on a free loopback port. */
export const startS3 = async (
  names: readonly string[],
  folder: string,
  rules: BucketRules = NO_RULES,
): Promise<S3> => {
  const buckets = openBuckets(folder);
  return serveLoopback(async (request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const [bucket = '', ...key] = url.pathname.slice(1).split('/').map(decodeURIComponent);
    const asked = { request, url, bucket, key: key.join('/') };
    const {
      status,
      body = '',
      headers,
    } = names.includes(bucket) ? await answer(buckets, rules, asked) : MISSING;
    response
      .writeHead(status, {
        'content-type': 'application/xml',
        ...headers,
        ...rules.corsHeaders(bucket, request),
      })
      .end(body);
  });
};

type Asked = {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly bucket: string;
  readonly key: string;
};

const answer = async (buckets: Buckets, rules: BucketRules, asked: Asked): Promise<Answer> => {
  const { request } = asked;
  const body = await buffer(request);
  // S3 refuses whoever has no credentials: a page has a form or a signed address
  if (request.headers.authorization?.startsWith('AWS4-HMAC-SHA256 '))
    return answerFunction(buckets, rules, asked, body);
  switch (request.method) {
    case 'OPTIONS':
      return { status: 200 };
    case 'POST':
      return post(buckets, rules, asked, body);
    case 'GET':
      return (await isSignedAddress(asked.url, new Date())) ? show(buckets, asked) : DENIED;
    default:
      return DENIED;
  }
};

// the template has no such bucket
const MISSING: Answer = refusal(404, 'NoSuchBucket');
const DENIED = refusal(403, 'AccessDenied');

const post = async (
  buckets: Buckets,
  rules: BucketRules,
  { request, bucket }: Asked,
  body: Buffer,
): Promise<Answer> => {
  const checked = await checkPost(bucket, body, request.headers['content-type'] ?? '', new Date());
  if ('status' in checked) return checked;
  const { key, content } = checked;
  const { status } = buckets.put(bucket, key, content, false);
  if (status !== 200) return refusal(status, 'InvalidArgument');
  rules.arrived(bucket, key, content.length);
  return { status: 204 };
};

/** Shows an object with the headers that its signed address asks for. S3 adds no others. */
const show = (buckets: Buckets, { bucket, key, url }: Asked): Answer => {
  const asked = [...url.searchParams].flatMap(([name, value]) => {
    const [, header] = /^response-(content-(?:type|disposition)|cache-control)$/.exec(name) ?? [];
    return header === undefined ? [] : [[header, value] as const];
  });
  const found = buckets.get(bucket, key);
  return found.status === 200 ? { ...found, headers: Object.fromEntries(asked) } : found;
};

const answerFunction = (
  buckets: Buckets,
  rules: BucketRules,
  { request, url, bucket, key }: Asked,
  body: Buffer,
): Answer => {
  const { searchParams } = url;
  switch (request.method) {
    case 'PUT': {
      const condition = request.headers['if-none-match'];
      // S3 knows no other condition of this kind
      if (condition !== undefined && condition !== '*') return DENIED;
      // a local run keeps no locks
      if (searchParams.has('retention')) return { status: 200 };
      const put = buckets.put(bucket, key, body, condition === '*');
      if (put.status === 200) rules.arrived(bucket, key, body.length);
      return put;
    }
    case 'DELETE':
      return rules.isRemovable(bucket) ? buckets.remove(bucket, key) : DENIED;
    case 'GET':
      if (searchParams.has('versions')) return buckets.listVersions(bucket, searchParams.get('prefix') ?? '');
      return searchParams.has('list-type')
        ? buckets.list(bucket, searchParams.get('prefix') ?? '')
        : buckets.get(bucket, key);
    default:
      return DENIED;
  }
};
