import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { z } from 'zod';
import { TokenLayout } from '../../functions/identity/tokenLayout.ts';
import { sendOperation } from '../support/client.ts';
import { type Shape, startOidcProvider } from '../support/oidcProvider.ts';
import { openWorld, places } from '../support/world.ts';

/** The settings that docs/sign-in.md shows, by the issuer's name. */
const settingsOf = (title: string) => {
  const [, section = ''] = readFileSync('docs/sign-in.md', 'utf8').split(`\n## ${title}\n`);
  const [, json = ''] = /```json\n(.*?)```/s.exec(section) ?? [];
  return z.object({ audience: z.string(), tokens: TokenLayout }).parse(JSON.parse(json));
};

// the layouts of the issuers' own documents
const keycloak: Shape = ({ iss, sub, iat, exp, jti }) => ({
  header: { typ: 'JWT' },
  payload: {
    iss,
    sub,
    iat,
    exp,
    jti,
    aud: ['tongban', 'account'],
    typ: 'Bearer',
    azp: 'portal',
    sid: '5a5a',
    acr: '1',
    realm_access: { roles: ['offline_access', 'uma_authorization', 'tongban-clerk'] },
    resource_access: { account: { roles: ['manage-account'] } },
    scope: 'openid profile',
    preferred_username: 'clerk-017',
    district: '350205',
    windows: [places.xinanWindow],
  },
});
const cognito: Shape = ({ iss, sub, iat, exp, jti }) => ({
  header: { typ: undefined },
  payload: {
    iss,
    sub,
    iat,
    exp,
    jti,
    // of a resource binding, and required by the provider: the endpoint goes by the client
    aud: 'https://api.example.org',
    client_id: 'tongban',
    'cognito:groups': ['tongban-clerk'],
    origin_jti: 'b6b6',
    version: 2,
    token_use: 'access',
    scope: 'openid',
    auth_time: iat,
    username: 'clerk-017',
    district: '350205',
    windows: places.xinanWindow,
  },
});

let ends: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ends.reverse()) await end();
  ends = [];
});

const openWith = async (title: string, shape: Shape) => {
  const issuer = await startOidcProvider(shape);
  const { audience, tokens } = settingsOf(title);
  const world = await openWorld({
    packs: [],
    environment: {
      OIDC_ISSUER: issuer.issuer,
      OIDC_JWKS_URI: issuer.jwksUri,
      OIDC_AUDIENCE: audience,
      OIDC_TOKENS: JSON.stringify(tokens),
    },
  });
  ends.push(issuer.stop, world.close);
  const ask = async () =>
    sendOperation<{ me: { role: string; desks: unknown } | null }>(
      { url: world.runner.url, token: await issuer.issueToken() },
      '{ me { role } }',
    );
  return ask();
};

test.each([
  ['Keycloak', keycloak],
  ['Cognito', cognito],
])(
  'a clerk signs in with a token that a certified provider issues in the layout of %s',
  async (title, shape) => {
    const { status, data } = await openWith(title, shape);
    expect([status, data.me]).toEqual([200, { role: 'CLERK' }]);
  },
);

test.each([
  ['Keycloak', 'an ID token', keycloak, { typ: 'ID' }],
  ['Keycloak', 'a token for another audience', keycloak, { aud: 'account' }],
  [
    'Keycloak',
    'a token with two roles',
    keycloak,
    { realm_access: { roles: ['tongban-clerk', 'tongban-operator'] } },
  ],
  ['Cognito', 'an ID token', cognito, { token_use: 'id' }],
  ['Cognito', 'a token of another client', cognito, { client_id: 'other' }],
  ['Cognito', 'a token without a group', cognito, { 'cognito:groups': undefined }],
])('of %s, %s is refused with 401', async (title, _, shape, changed) => {
  const { status } = await openWith(title, (claims) => {
    const { header, payload } = shape(claims);
    return { header, payload: { ...payload, ...changed } };
  });
  expect(status).toBe(401);
});
