import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkForm } from '../../../functions/case/filing/form.ts';
import { Position } from '../../../functions/dynamodb/queryPage.ts';
import { readBody } from '../../../functions/graphql/http/readBody.ts';
import { TokenLayout } from '../../../functions/identity/tokenLayout.ts';
import { createVerifyToken, InvalidToken } from '../../../functions/identity/verifyToken.ts';
import { isRefused } from '../../../functions/refusal/refusal.ts';
import { exampleForm } from '../../../functions/registry/pack/exampleForm.ts';
import { encodeCursor, readPage } from '../../../functions/request/paging.ts';
import { readPoints } from '../../../infra/local/cloudWatch/points.ts';
import { nextOf } from '../../../infra/local/schedule.ts';
import { StartFailure } from '../../../infra/local/startFailure.ts';
import { readOutputs } from '../../../infra/operate/outputs.ts';
import { anyJson, mutateJson, textLike } from '../../support/fuzz.ts';
import { haicangPack } from '../../support/haicang.ts';

test('a cursor decodes to a position or is refused', () => {
  const example = encodeCursor({ pk: '350205#1', sk: 'HC-PS-02#0', sort: '2016' });
  fc.assert(
    fc.property(fc.oneof(textLike(example), anyJson.map(encodeCursor)), (after) => {
      const page = readPage({ after }, Position, 20);
      if (isRefused(page)) expect(page.refusals).toMatchObject([{ code: 'INVALID_INPUT', path: ['after'] }]);
      else expect(Position.parse(page.value.after)).toEqual(page.value.after);
    }),
  );
});

test('a mutated token fails with InvalidToken', async () => {
  const { publicKey, privateKey } = await generateKeyPair('ES256');
  const issuer = 'https://issuer.example.org';
  const config = {
    OIDC_ISSUER: issuer,
    OIDC_AUDIENCE: 'tongban',
    OIDC_TIMEOUT_MS: 1,
    OIDC_TOKENS: TokenLayout.parse({}),
  };
  const keys = { find: async () => publicKey, current: () => undefined };
  const verify = createVerifyToken({ ...config, OIDC_JWKS_URI: undefined }, keys);
  const now = Math.floor(Date.now() / 1_000);
  const good = {
    iss: issuer,
    aud: 'tongban',
    sub: 's',
    iat: now,
    exp: now + 3_600,
    role: 'clerk',
    windows: ['1'],
  };
  const sign = (claims: unknown) =>
    new SignJWT(Object(claims)).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt' }).sign(privateKey);
  const outcome = (token: string) =>
    verify(token).then(
      ({ sub }) => sub,
      (error: unknown) => error,
    );
  const right = await sign(good);
  await fc.assert(
    fc.asyncProperty(textLike(right), async (token) => {
      if (token !== right) expect(await outcome(token)).toBeInstanceOf(InvalidToken);
    }),
  );
  await fc.assert(
    fc.asyncProperty(mutateJson(good), async (claims) => {
      const found = await outcome(await sign(claims));
      if (typeof found !== 'string') expect(found).toBeInstanceOf(InvalidToken);
    }),
  );
});

test('a body parses to one request or to a reason for refusal', () => {
  const example = JSON.stringify({ query: '{ me { role } }', variables: { a: [1] } });
  const type = textLike('application/json; charset=utf-8');
  fc.assert(
    fc.property(textLike(example), type, fc.boolean(), (body, contentType, isBase64Encoded) => {
      const event = { headers: { 'content-type': contentType }, body, isBase64Encoded };
      const read = readBody(Object(event));
      if (typeof read !== 'string') expect(read.query.length).toBeGreaterThan(0);
    }),
  );
});

describe('fuzzed forms', () => {
  const matters = haicangPack().matters.matters.filter(({ form }) => form !== null);

  test('a form of arbitrary JSON is accepted or refused as INVALID_FORM', () => {
    const filled = fc.oneof(
      fc.dictionary(fc.string({ unit: 'binary' }), anyJson),
      ...matters.flatMap(({ form }) => (form ? [mutateJson(exampleForm(form))] : [])),
    );
    fc.assert(
      fc.property(fc.constantFrom(...matters), filled, (matter, form) => {
        const codes = checkForm(matter, Object(form), ['input']).map(({ code }) => code);
        expect(codes.filter((code) => code !== 'INVALID_FORM')).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});

test('a log line parses to metric points or is skipped', () => {
  const emf = {
    _aws: {
      Timestamp: 1,
      CloudWatchMetrics: [{ Namespace: 'Tongban', Dimensions: [['Env']], Metrics: [{ Name: 'Accepted' }] }],
    },
    Env: 'local',
    Accepted: [1, 2],
  };
  const line = fc.oneof(
    textLike(JSON.stringify(emf)),
    mutateJson(emf).map((one) => JSON.stringify(one)),
  );
  expect(readPoints([JSON.stringify(emf)])).toHaveLength(2);
  fc.assert(
    fc.property(line, (printed) => {
      for (const { value } of readPoints([printed])) expect(value).toBeTypeOf('number');
    }),
  );
});

test('a schedule expression yields a later instant or is rejected', () => {
  fc.assert(
    fc.property(
      textLike('rate(15 minutes)', 'rate(1 day)', 'cron(30 16 * * ? *)'),
      fc.nat(),
      (text, after) => {
        let next: ReturnType<typeof nextOf>;
        try {
          next = nextOf(text);
        } catch (error) {
          expect(String(error)).toContain('does not know the schedule');
          return;
        }
        expect(next(after)).toBeGreaterThan(after);
      },
    ),
  );
});

describe('fuzzed outputs file', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tongban-outputs-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('a mutated outputs file is read or rejected', () => {
    const file = join(folder, 'outputs.json');
    const example = {
      Local: { Endpoint: 'http://localhost:4000/graphql', LocalDynamoDb: 'http://localhost:1' },
    };
    const written = fc.oneof(
      textLike(JSON.stringify(example)),
      mutateJson(example).map((one) => JSON.stringify(one)),
    );
    fc.assert(
      fc.property(written, (text) => {
        writeFileSync(file, text);
        try {
          readOutputs(file).output('Endpoint');
        } catch (error) {
          expect(error).toBeInstanceOf(StartFailure);
        }
      }),
    );
  });
});
