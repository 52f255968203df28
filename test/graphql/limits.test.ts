import { buildASTSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typeDefs } from '../../functions/graphql/generated/schema.ts';
import { worstAllowed } from '../support/allowed.ts';
import { attacks } from '../support/attacks.ts';
import { packFolders } from '../support/chancheng.ts';
import { startTestEngine } from '../support/engine.ts';
import { operations } from '../support/operations.ts';
import { openWorld, type World } from '../support/world.ts';

const REFUSED =
  '{"errors":[{"message":"请求未被接受 The request was not accepted.","extensions":{"code":"REFUSED"}}]}\n';
const ANY_TABLE = /./;
const schema = buildASTSchema(typeDefs);

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let world: World;
let token: string;
beforeAll(async () => {
  engine = await startTestEngine();
  // introspection is off in every stage except local
  world = await openWorld({
    dynamoDbEndpoint: engine.endpoint,
    packs: packFolders,
    environment: { GRAPHQL_INTROSPECTION: 'off' },
  });
  token = await world.runner.issueToken({ role: 'clerk', district: '350205', windows: [] });
});
afterAll(async () => {
  await world.close();
  await engine.stop();
});

const post = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${world.runner.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body,
  });

describe('refused requests', () => {
  test.each(Object.entries(attacks))(
    'a request with %s gets one fixed response without a database call',
    async (_, attack) => {
      let answer: { status: number; body: string } | undefined;
      const trips = await engine.during(ANY_TABLE, async () => {
        const response = await post(attack.body, {
          'content-type': attack.contentType ?? 'application/json',
        });
        answer = { status: response.status, body: await response.text() };
      });
      expect(answer).toEqual({ status: 400, body: REFUSED });
      expect(trips).toEqual([]);
    },
  );

  test('a refused request gets the same response with an invalid token or none', async () => {
    for (const authorization of ['Bearer nonsense', '']) {
      const response = await post(JSON.stringify({ query: '{ a: b' }), { authorization });
      expect([response.status, await response.text()]).toEqual([400, REFUSED]);
    }
  });

  test('a refused request is answered in the requested media type', async () => {
    const accept = 'application/graphql-response+json';
    const response = await post(JSON.stringify({ query: '{ nobody }' }), { accept });
    expect([response.headers.get('content-type'), await response.text()]).toEqual([
      `${accept}; charset=utf-8`,
      REFUSED,
    ]);
  });
});

describe('clients that send the hash of a document first', () => {
  const sha256Hash = 'ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38';
  const extensions = { persistedQuery: { version: 1, sha256Hash } };

  test.each([
    ['only the hash', {}],
    ['the hash and the document', { query: '{ __typename }' }],
  ])('a request with %s is answered that persisted queries are not supported', async (_, body) => {
    const response = await post(JSON.stringify({ ...body, extensions }));
    expect([response.status, await response.json()]).toMatchObject([
      200,
      {
        errors: [
          { message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED' } },
        ],
      },
    ]);
  });
});

test('a body with a byte order mark is read', async () => {
  const response = await post('\uFEFF{"query":"{ __typename }"}');
  expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
});

test.each([
  ['an answer', '{"query":"{ __typename }"}'],
  ['a refusal', 'nonsense'],
])('%s forbids browsers to guess its type, to come back without TLS and to keep it', async (_, body) => {
  const { headers } = await post(body);
  expect(
    ['x-content-type-options', 'strict-transport-security', 'cache-control'].map((one) => headers.get(one)),
  ).toEqual(['nosniff', 'max-age=63072000', 'no-store']);
});

describe('requests without a token', () => {
  const sendPublic = async (body: string): Promise<{ status: number; text: string }> => {
    const response = await fetch(`${world.runner.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-tongban-clock': '2016-04-06T01:00:00Z' },
      body,
    });
    return { status: response.status, text: await response.text() };
  };

  test.each(Object.entries(worstAllowed))(
    'without a token, %s makes at most 40 database calls',
    async (_, { body }) => {
      // the first request of an instance loads the registry, and what is kept for a while
      await sendPublic(body);
      const trips = await engine.during(ANY_TABLE, async () => {
        const { text } = await sendPublic(body);
        // or it exceeds its budget while it runs
        expect(text === REFUSED || text.includes('"TOO_MUCH"') || text.startsWith('{"data":')).toBe(true);
      });
      expect(trips.length).toBeLessThanOrEqual(40);
    },
  );

  test.each(Object.entries(worstAllowed))('%s is a valid document', (_, { body }) => {
    expect(validate(schema, parse(JSON.parse(body).query))).toEqual([]);
  });

  test('a document of a cost that a token allows is refused without one', async () => {
    const query = '{ district(code: "350205") { villages { street { villages { code name } } } } }';
    const body = JSON.stringify({ query });
    expect(await sendPublic(body)).toEqual({ status: 400, text: REFUSED });
    expect((await post(body)).status).toBe(200);
  });

  test('a request without a token that lists more than 4,000 entries is refused', async () => {
    const query = '{ district(code: "440604") { villages { street { villages { code } } } } }';
    const body = JSON.stringify({ query });
    expect(await sendPublic(body)).toEqual({ status: 400, text: expect.stringContaining('"TOO_MUCH"') });
    expect((await post(body)).status).toBe(200);
  });
});

describe('GET requests', () => {
  test.each(['?query=mutation{__typename}', '?query={__typename}'])(
    'a GET request with %s is not routed',
    async (query) => {
      const response = await fetch(`${world.runner.url}/graphql${query}`);
      expect(response.status).toBe(404);
    },
  );
});

test('a legitimate operation is not refused', async () => {
  const auditor = await world.actor('auditor');
  const report = await auditor.send<{ serviceReport: object }>(operations.serviceReport, {
    district: '350205',
    from: '2016-04-01',
    to: '2016-05-20',
  });
  expect(report.data.serviceReport).toMatchObject({ accepted: 0 });
});

describe('local stage', () => {
  let local: World;
  beforeAll(async () => {
    local = await openWorld({ packs: [] });
  });
  afterAll(() => local.close());
  const variables = Array.from({ length: 400 }, (_, i) => `$a${i}: Int`).join(' ');

  test('introspection is allowed in the local stage', async () => {
    const schema = await local.stranger.send<{ __schema: object }>('{ __schema { queryType { name } } }');
    expect(schema.data.__schema).toEqual({ queryType: { name: 'Query' } });
  });

  test.each([
    [
      'tokens',
      `query (${variables}) { __typename }`,
      'Syntax Error: Document contains more that 1000 tokens',
    ],
    ['depth', `{ a ${'{ a '.repeat(20)}${'}'.repeat(20)} }`, 'Too much: at most 12 depth.'],
    ['fields', `{ ${'a '.repeat(301)} }`, 'Too much: at most 300 fields.'],
    ['aliases', `{ ${'b: __typename '.repeat(21)} }`, 'Too much: at most 20 aliases.'],
    ['directives', `{ a ${'@skip(if: true) '.repeat(21)} }`, 'Too much: at most 20 directives.'],
    ['lists', `{ a(b: [${'1 '.repeat(101)}]) }`, 'Too much: at most 100 listItems.'],
  ])('a refusal in the local stage names the limit: %s', async (_, query, reason) => {
    const { errors } = await local.stranger.send(query);
    expect(errors[0]?.message).toContain(reason);
  });
});
