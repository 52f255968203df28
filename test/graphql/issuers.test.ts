import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendOperation } from '../support/client.ts';
import { createKey, type IssuerKey, serveKeys } from '../support/issuerServer.ts';
import { openWorld, places, type World } from '../support/world.ts';

const REALM = 'https://id.example.org/realms/haicang';
let world: World;
let key: IssuerKey;
let issuer: Awaited<ReturnType<typeof serveKeys>>;

beforeAll(async () => {
  key = await createKey('realm');
  issuer = await serveKeys(key);
  const tokens = {
    profile: 'keycloak',
    role: 'realm_access.roles',
    windows: 'posts',
    roles: { counter: 'clerk' },
  };
  world = await openWorld({
    packs: [],
    environment: {
      OIDC_ISSUER: REALM,
      OIDC_JWKS_URI: `${issuer.url}/protocol/openid-connect/certs`,
      OIDC_TOKENS: JSON.stringify(tokens),
    },
  });
});
afterAll(async () => {
  await world.close();
  issuer.stop();
});

const me = async (claims: object = {}) => {
  const now = Math.floor(Date.now() / 1_000);
  const token = await key.sign(
    {
      iss: REALM,
      aud: 'tongban',
      sub: 'c',
      iat: now,
      exp: now + 3_600,
      typ: 'Bearer',
      district: '350205',
      realm_access: { roles: ['counter'] },
      posts: [places.xinanWindow],
      ...claims,
    },
    { typ: 'JWT' },
  );
  return sendOperation<{ me: object }>(
    { url: world.runner.url, token },
    '{ me { subject role district { code } } }',
  );
};

test('an issuer is configured by settings alone, and its keys are fetched once', async () => {
  const answers = await Promise.all([me(), me(), me()]);
  // the district of the token is not imported here
  for (const { data } of answers) expect(data.me).toEqual({ subject: 'c', role: 'CLERK', district: null });
  expect(issuer.state.fetches).toBe(1);
});

test('an ID token, and a token of the local issuer, are refused with 401', async () => {
  const local = await world.runner.issueToken({ role: 'clerk', district: '350205' });
  const answers = [
    await me({ typ: 'ID' }),
    await sendOperation({ url: world.runner.url, token: local }, '{ me { role } }'),
  ];
  expect(answers.map(({ status }) => status)).toEqual([401, 401]);
});

test('an unreachable issuer gives 503 instead of treating callers as unauthenticated', async () => {
  const elsewhere = await openWorld({ packs: [], environment: { OIDC_JWKS_URI: 'http://localhost:9/keys' } });
  const token = await elsewhere.runner.issueToken({ role: 'clerk', district: '350205' });
  const answer = await sendOperation({ url: elsewhere.runner.url, token }, '{ me { role } }');
  await elsewhere.close();
  expect([answer.status, answer.errors[0]?.extensions?.code]).toEqual([503, 'UNAVAILABLE']);
  expect(answer.headers.get('retry-after')).toBe('1');
});
