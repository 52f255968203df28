import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readIdentityClaims } from '../../../functions/identity/identity.ts';
import { IssuerUnavailable } from '../../../functions/identity/issuerKeys.ts';
import { TokenLayout } from '../../../functions/identity/tokenLayout.ts';
import { createVerifyToken, InvalidToken } from '../../../functions/identity/verifyToken.ts';
import { type ClaimSet, createKey, type IssuerKey, serveKeys } from '../../support/issuerServer.ts';

let key: IssuerKey;
let issuer: Awaited<ReturnType<typeof serveKeys>>;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  key = await createKey('one');
  issuer = await serveKeys(key);
});
afterEach(() => {
  issuer.stop();
  vi.useRealTimers();
});

const seconds = () => Math.floor(Date.now() / 1_000);
const good = (): ClaimSet => ({
  iss: issuer.url,
  aud: 'tongban',
  sub: 'somebody',
  iat: seconds(),
  exp: seconds() + 3_600,
  role: 'clerk',
  district: '350205',
  windows: ['350205002214-01'],
});
const verifier = (layout: object = {}) =>
  createVerifyToken({
    OIDC_ISSUER: issuer.url,
    OIDC_AUDIENCE: 'tongban',
    OIDC_JWKS_URI: `${issuer.url}/keys`,
    OIDC_TIMEOUT_MS: 600_000,
    OIDC_TOKENS: TokenLayout.parse(layout),
  });
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const later = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

describe('accepted tokens', () => {
  test('a valid token is accepted', async () => {
    const claims = await verifier()(await key.sign(good()));
    expect(claims).toMatchObject({ sub: 'somebody', role: 'CLERK', windows: ['350205002214-01'] });
  });

  test('a token with this endpoint among its audiences is accepted', async () => {
    const claims = await verifier()(await key.sign({ ...good(), aud: ['other', 'tongban'] }));
    expect(claims.sub).toBe('somebody');
  });
});

describe('identity numbers in tokens', () => {
  test.each([[12], [null], [{}], [['999999198503170012']], ['x'.repeat(1_000)]])(
    'a token whose identity number is %j is accepted as a token of nobody in particular',
    async (identity_number) => {
      const claims = await verifier()(await key.sign({ ...good(), identity_number }));
      expect(readIdentityClaims(claims, new Date())).toBeUndefined();
    },
  );
});

describe('rejected tokens', () => {
  const changed: [string, () => ClaimSet, ClaimSet?][] = [
    ['of another issuer', () => ({ ...good(), iss: 'https://elsewhere.example.org' })],
    ['of an issuer whose URL extends ours', () => ({ ...good(), iss: `${issuer.url}/other` })],
    ['for another audience', () => ({ ...good(), aud: 'another' })],
    ['without an audience', () => ({ ...good(), aud: undefined })],
    ['that has expired', () => ({ ...good(), exp: seconds() - 6 })],
    ['that never expires', () => ({ ...good(), exp: undefined })],
    ['issued more than a day ago', () => ({ ...good(), iat: seconds() - 86_406, exp: seconds() + 3_600 })],
    ['issued in the future', () => ({ ...good(), iat: seconds() + 60 })],
    ['that is not yet valid', () => ({ ...good(), nbf: seconds() + 60 })],
    ['without a subject', () => ({ ...good(), sub: undefined })],
    ['with an empty subject', () => ({ ...good(), sub: '' })],
    ['with blanks as the subject', () => ({ ...good(), sub: ' \t\u3000' })],
    ['with an empty role', () => ({ ...good(), role: '' })],
    ['with an empty district', () => ({ ...good(), district: '' })],
    ['that is an ID token', good, { typ: 'JWT' }],
    ['without a type', good, { typ: undefined }],
    ['with an unknown role', () => ({ ...good(), role: 'mayor' })],
    ['with two roles', () => ({ ...good(), role: ['clerk', 'supervisor'] })],
    ['with a role named like an Object property', () => ({ ...good(), role: 'constructor' })],
    ['with a malformed district', () => ({ ...good(), district: '350205#x' })],
  ];

  test.each(changed)('a token %s is rejected', async (_, claims, header = {}) => {
    await expect(verifier()(await key.sign(claims(), header))).rejects.toThrow(InvalidToken);
  });

  test('a token with another encoding of the same signature is rejected', async () => {
    const token = await key.sign(good());
    const bytes = Buffer.from(token.split('.')[2] ?? '', 'base64url');
    const last = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_']
      .map((letter) => token.slice(0, -1) + letter)
      .filter((one) => one !== token && bytes.equals(Buffer.from(one.split('.')[2] ?? '', 'base64url')));
    expect(last).not.toEqual([]);
    for (const spelling of [...last, `${token} `, `${token}\n`])
      await expect(verifier()(spelling)).rejects.toThrow(InvalidToken);
  });

  test.each(['none', 'None', ''])(
    'a token with the algorithm “%s” and no signature is rejected',
    async (alg) => {
      const token = `${encode({ alg, typ: 'at+jwt', kid: 'one' })}.${encode(good())}.`;
      await expect(verifier()(token)).rejects.toThrow(InvalidToken);
    },
  );

  test('a token signed by HS256 with the public key is rejected', async () => {
    const body = `${encode({ alg: 'HS256', typ: 'at+jwt', kid: 'one' })}.${encode(good())}`;
    for (const secret of [key.publicText, JSON.stringify(key.published)]) {
      const signature = createHmac('sha256', secret).update(body).digest('base64url');
      await expect(verifier()(`${body}.${signature}`)).rejects.toThrow(InvalidToken);
    }
  });

  test('a token signed by an algorithm that is not allowed is rejected', async () => {
    const other = await createKey('other', 'ES512');
    issuer.state.keys = [other];
    await expect(verifier()(await other.sign(good()))).rejects.toThrow(InvalidToken);
  });

  test('a token with an altered claim is rejected', async () => {
    const [header, , signature] = (await key.sign(good())).split('.');
    const altered = `${header}.${encode({ ...good(), role: 'supervisor' })}.${signature}`;
    await expect(verifier()(altered)).rejects.toThrow(InvalidToken);
  });

  test('a token signed by a key in its own header is rejected', async () => {
    const own = await createKey('one');
    const header = { jwk: own.published, jku: 'https://elsewhere.example.org/keys' };
    await expect(verifier()(await own.sign(good(), header))).rejects.toThrow(InvalidToken);
  });
});

describe('issuer keys', () => {
  test('the issuer’s keys are fetched once for a thousand unknown key ids', async () => {
    const verify = verifier();
    const stranger = await createKey('stranger');
    const tokens = await Promise.all(
      Array.from({ length: 1_000 }, (_, i) => stranger.sign(good(), { kid: `unknown-${i}` })),
    );
    const outcomes = await Promise.allSettled(tokens.map(verify));
    for (const token of tokens.slice(0, 20)) await expect(verify(token)).rejects.toThrow(InvalidToken);
    expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1_000);
    expect(issuer.state.fetches).toBe(1);
  });

  test('rotated issuer keys are picked up without a restart', async () => {
    const verify = verifier();
    await verify(await key.sign(good()));
    const next = await createKey('two');
    issuer.state.keys = [next];
    later(31_000);
    expect((await verify(await next.sign(good()))).sub).toBe('somebody');
    await expect(verify(await key.sign(good()))).rejects.toThrow(InvalidToken);
    expect(issuer.state.fetches).toBe(2);
  });

  test('a token that was verified before is rejected once it has ended, or its key is withdrawn', async () => {
    const verify = verifier();
    const short = await key.sign({ ...good(), exp: seconds() + 60 });
    const long = await key.sign(good());
    for (const token of [short, short, long]) expect((await verify(token)).sub).toBe('somebody');
    later(64_000);
    expect((await verify(short)).sub).toBe('somebody');
    later(1_000);
    await expect(verify(short)).rejects.toThrow(InvalidToken);
    const next = await createKey('two');
    issuer.state.keys = [next];
    expect((await verify(long)).sub).toBe('somebody');
    await verify(await next.sign(good()));
    await expect(verify(long)).rejects.toThrow(InvalidToken);
  });

  test('issuer keys are cached for ten minutes, so that a withdrawn key stops working', async () => {
    const verify = verifier();
    await verify(await key.sign(good()));
    issuer.state.keys = [await createKey('two')];
    later(599_000);
    await verify(await key.sign(good()));
    later(2_000);
    await expect(verify(await key.sign(good()))).rejects.toThrow(InvalidToken);
  });

  test('an unreachable issuer fails with IssuerUnavailable and is not asked at every request', async () => {
    const verify = verifier();
    issuer.state.status = 500;
    const token = await key.sign(good());
    for (let i = 0; i < 10; i += 1) await expect(verify(token)).rejects.toThrow(IssuerUnavailable);
    expect(issuer.state.fetches).toBe(1);
    issuer.state.status = 200;
    later(10_001);
    expect((await verify(token)).sub).toBe('somebody');
  });
});

describe('Keycloak', () => {
  const layout = {
    profile: 'keycloak',
    role: 'realm_access.roles',
    windows: 'posting.windows',
    roles: { 'haicang-clerk': 'clerk', 'haicang-supervisor': 'supervisor' },
  };
  const token = (more: ClaimSet = {}) =>
    key.sign(
      {
        ...good(),
        role: undefined,
        windows: undefined,
        typ: 'Bearer',
        realm_access: { roles: ['offline_access', 'haicang-clerk'] },
        posting: { windows: '350205002214-01 350205002214-02' },
        ...more,
      },
      { typ: 'JWT' },
    );

  test('a Keycloak token lists roles below a claim and windows in one string', async () => {
    const claims = await verifier(layout)(await token());
    expect(claims).toMatchObject({ role: 'CLERK', windows: ['350205002214-01', '350205002214-02'] });
  });

  test.each([
    ['an ID token', { typ: 'ID' }],
    ['a refresh token', { typ: 'Refresh' }],
    ['an unmapped role', { realm_access: { roles: ['supervisor'] } }],
    ['another audience', { aud: 'account' }],
  ])('a Keycloak token with %s is rejected', async (_, more) => {
    await expect(verifier(layout)(await token(more))).rejects.toThrow(InvalidToken);
  });
});

describe('Cognito user pool', () => {
  const layout = {
    profile: 'cognito',
    role: 'cognito:groups',
    district: 'custom:district',
    windows: 'custom:windows',
  };
  const token = (more: ClaimSet = {}) =>
    key.sign(
      {
        ...good(),
        aud: undefined,
        role: undefined,
        token_use: 'access',
        client_id: 'tongban',
        'cognito:groups': ['clerk'],
        'custom:district': '350205',
        ...more,
      },
      { typ: undefined },
    );

  test('a Cognito token names the client instead of the audience', async () => {
    expect(await verifier(layout)(await token())).toMatchObject({ role: 'CLERK', district: '350205' });
  });

  test.each([
    ['an ID token', { token_use: 'id', aud: 'tongban' }],
    ['another client', { client_id: 'another', aud: 'tongban' }],
    ['no client', { client_id: undefined }],
  ])('a Cognito token with %s is rejected', async (_, more) => {
    await expect(verifier(layout)(await token(more))).rejects.toThrow(InvalidToken);
  });
});

test('a claim named by a URL is not treated as a path', async () => {
  const claims = await verifier({ role: 'https://example.org/role' })(
    await key.sign({ ...good(), role: undefined, 'https://example.org/role': 'auditor' }),
  );
  expect(claims.role).toBe('AUDITOR');
});
