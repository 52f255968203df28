import { rmSync } from 'node:fs';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Runner, startTongban } from '../../infra/local/runner.ts';
import { createOwnEndpoint } from '../support/engine.ts';
import { createFixtureAssembly } from './support/createFixtureAssembly.ts';

const Echo = z.object({
  event: z.looseObject({
    headers: z.record(z.string(), z.string()),
    requestContext: z.looseObject({ timeEpoch: z.number(), time: z.string() }),
  }),
  context: z.looseObject({ remaining: z.number() }),
  env: z.record(z.string(), z.string()),
  count: z.number(),
});

let runner: Runner;
let assemblyDir: string;

beforeAll(async () => {
  assemblyDir = createFixtureAssembly();
  runner = await startTongban({ assemblyDir, dynamoDbEndpoint: createOwnEndpoint() });
});
afterAll(async () => {
  await runner.stop();
  rmSync(assemblyDir, { recursive: true, force: true });
});

const post = (body: string | Uint8Array, headers: Record<string, string> = {}, path = '/graphql') =>
  fetch(runner.url + path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
const ask = (what: object, headers: Record<string, string> = {}) => post(JSON.stringify(what), headers);
const echo = async (response: Response) => Echo.parse(await response.json());

describe('requests', () => {
  test('a request becomes an HTTP API event with route, path, query, cookies, headers and body', async () => {
    const { event } = await echo(
      await post('{}', { cookie: 'a=1; b=2', 'X-Mixed': 'Case' }, '/graphql?x=1&x=2&y=%20'),
    );
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'POST /graphql',
      rawPath: '/graphql',
      rawQueryString: 'x=1&x=2&y=%20',
      queryStringParameters: { x: '1,2', y: ' ' },
      cookies: ['a=1', 'b=2'],
      headers: { 'x-mixed': 'Case', 'content-type': 'application/json' },
      requestContext: {
        http: { method: 'POST', path: '/graphql', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' },
        stage: '$default',
      },
      body: '{}',
      isBase64Encoded: false,
    });
    expect(event.headers).not.toHaveProperty('cookie');
  });

  test('a binary request body is base64 in the event', async () => {
    const { event } = await echo(
      await post(Uint8Array.of(0, 255), { 'content-type': 'application/octet-stream' }),
    );
    expect(event).toMatchObject({ body: 'AP8=', isBase64Encoded: true });
  });

  test('an event has the current time if no clock is set', async () => {
    const before = Date.now();
    const { event } = await echo(await ask({}));
    expect(event.requestContext.timeEpoch).toBeGreaterThanOrEqual(before);
    expect(event.requestContext.timeEpoch).toBeLessThanOrEqual(Date.now());
  });

  test('an event has the time of the clock header, which is hidden from the function', async () => {
    const { event } = await echo(await ask({}, { 'x-tongban-clock': '2016-04-01T09:00:00+08:00' }));
    expect(event.requestContext).toMatchObject({
      timeEpoch: Date.parse('2016-04-01T01:00:00Z'),
      time: '01/Apr/2016:01:00:00 +0000',
    });
    expect(event.headers).not.toHaveProperty('x-tongban-clock');
  });
});

describe('gateway responses', () => {
  test('an invalid clock header gets 400', async () => {
    const response = await ask({}, { 'x-tongban-clock': 'yesterday' });
    expect([response.status, await response.json()]).toEqual([
      400,
      { message: 'x-tongban-clock must be an ISO 8601 instant, such as 2016-04-01T01:00:00Z' },
    ]);
  });

  test('an unrouted path gets 404', async () => {
    const response = await post('{}', {}, '/elsewhere');
    expect([response.status, await response.json()]).toEqual([404, { message: 'Not Found' }]);
  });

  test('an unrouted method gets 404', async () => {
    expect((await fetch(`${runner.url}/graphql`, { method: 'DELETE' })).status).toBe(404);
  });

  test('a body of more than 6 MB gets 413', async () => {
    expect((await post('x'.repeat(6 * 1024 * 1024 + 1))).status).toBe(413);
  });
});

describe('function responses', () => {
  test('the function’s status, headers, cookies and body are returned', async () => {
    const answer = {
      statusCode: 418,
      headers: { 'x-a': 'b' },
      cookies: ['c=1'],
      body: 'AP8=',
      isBase64Encoded: true,
    };
    const response = await ask({ answer });
    expect(response.status).toBe(418);
    expect(response.headers.get('x-a')).toBe('b');
    expect(response.headers.getSetCookie()).toEqual(['c=1']);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(Uint8Array.of(0, 255));
  });

  test.each([
    ['throws', { fail: 'a secret' }],
    ['ends its process', { exit: true }],
    ['times out', { hang: true }, '/hang'],
  ])(
    'a function that %s gives a bare 500, and the next request succeeds',
    async (_, what, path = '/graphql') => {
      const failed = await post(JSON.stringify(what), {}, path);
      expect([failed.status, await failed.json()]).toEqual([500, { message: 'Internal Server Error' }]);
      expect((await post('{}', {}, path)).status).toBe(200);
    },
  );

  test('output and errors of the function are logged', async () => {
    await ask({ print: 'a line', fail: 'the reason' });
    expect(runner.logs('echo')).toContain('a line');
    expect(runner.logs('echo').join('\n')).toContain('TypeError: the reason');
  });

  test('the function’s environment has nothing of the runner’s', async () => {
    const { env } = await echo(await ask({}));
    expect(env).toMatchObject({ STAGE: 'local', THINGS_TABLE: 'Data-Things' });
    expect(Object.keys(env).filter((name) => !/^(AWS_|LAMBDA_|TZ$|STAGE$|THINGS_TABLE$)/.test(name))).toEqual(
      [],
    );
  });

  test('the function knows its remaining time', async () => {
    const { context } = await echo(await ask({}));
    expect(context.remaining).toBeGreaterThan(0);
    expect(context.remaining).toBeLessThanOrEqual(600_000);
  });
});

describe('CORS', () => {
  const preflight = (origin: string, headers: Record<string, string> = {}) =>
    fetch(`${runner.url}/graphql`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', ...headers },
    });
  const corsHeaders = ({ headers }: Response) =>
    Object.fromEntries([...headers].filter(([name]) => name.startsWith('access-control-')));

  test.each(['http://localhost:5173', 'https://client.example.org'])(
    'a preflight from %s is answered by the template’s CORS settings',
    async (origin) => {
      const response = await preflight(origin);
      expect([response.status, corsHeaders(response)]).toEqual([
        204,
        {
          'access-control-allow-origin': origin,
          'access-control-allow-methods': 'POST',
          'access-control-allow-headers': 'authorization,content-type',
          'access-control-max-age': '3600',
        },
      ]);
    },
  );

  test('an allowed origin may read every answer, even of the gateway itself', async () => {
    const origin = 'http://localhost:5173';
    const answers = [
      await ask({}, { origin }),
      await ask({ fail: 'x' }, { origin }),
      await post('{}', { origin }, '/elsewhere'),
    ];
    expect(answers.map((answer) => [answer.status, corsHeaders(answer)])).toEqual(
      [200, 500, 404].map((status) => [status, { 'access-control-allow-origin': origin }]),
    );
  });

  test('CORS headers of the function are removed', async () => {
    const answer = { statusCode: 200, headers: { 'Access-Control-Allow-Origin': '*' }, body: '{}' };
    expect(corsHeaders(await ask({ answer }))).toEqual({});
  });

  test('an origin that is not allowed gets no CORS headers', async () => {
    const origin = 'https://elsewhere.example.org';
    const [before, after] = [await preflight(origin), await ask({}, { origin })];
    expect([before.status, corsHeaders(before)]).toEqual([204, {}]);
    expect([after.status, corsHeaders(after)]).toEqual([200, {}]);
  });

  test('a preflight without a method gets no CORS headers, as on API Gateway', async () => {
    const origin = 'http://localhost:5173';
    expect(corsHeaders(await preflight(origin, { 'access-control-request-method': '' }))).toEqual({});
  });
});

test('the local issuer publishes its verification key and nothing secret', async () => {
  const keys = z
    .object({ keys: z.array(z.looseObject({ kty: z.string() })) })
    .parse(await (await fetch(`${runner.url}/.well-known/jwks.json`)).json());
  const token = await runner.issueToken({ role: 'clerk', windows: ['350205002214-01'], district: '350205' });
  const { payload, protectedHeader } = await jwtVerify(token, createLocalJWKSet(keys), {
    issuer: runner.issuer,
  });
  expect(protectedHeader).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
  expect(payload).toMatchObject({ role: 'clerk', windows: ['350205002214-01'], district: '350205' });
  expect(keys.keys[0]).not.toHaveProperty('d');
});

test('a browser at /graphql gets GraphiQL with all its files served locally', async () => {
  const page = await (await fetch(`${runner.url}/graphql`, { headers: { accept: 'text/html' } })).text();
  const files = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, file]) => String(file));
  expect(files).toHaveLength(5);
  for (const file of files) expect((await fetch(new URL(file, runner.url))).status).toBe(200);
});
