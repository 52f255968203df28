import { randomUUID } from 'node:crypto';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { acceptCase } from '../support/cases.ts';
import { loadKeys, openVerifier, published } from '../support/offlineVerifier.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, application, caseOf, haicang, openWorld, places, type World } from '../support/world.ts';

const VISIT = '2016-04-06 09:00';
const { xinan, xinanWindow, xinyangStreetWindow } = places;

let world: World;
let clerk: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(xinyangStreetWindow)).at(VISIT);
});
afterAll(() => world.close());

/** Settles a permit and returns its number and token. */
const granted = async (sequence: number): Promise<{ number: string; token: string }> => {
  const { number } = await acceptCase(clerk, xinyangStreetWindow, {
    ...application('HC-PS-02', xinan, sequence),
    form: { address: '海沧区示例路1号' },
  });
  caseOf(await clerk.complete({ number }));
  return { number, token: await tokenOf(number, sequence) };
};

const tokenOf = async (number: string, sequence: number, at = VISIT): Promise<string> => {
  const holder = (await world.actor('resident', { person: identityNumber(sequence) })).at(at);
  const { data } = await holder.send<{ case: { certificate: { token: string } } }>(
    'query ($number: ID!) { case(number: $number) { certificate { token } } }',
    { number },
  );
  return data.case.certificate.token;
};

const revoke = async (number: string, at: string): Promise<void> => {
  const { body, data } = await clerk
    .at(at)
    .send<{ revokeCertificate: { refusals: object[] } }>(
      `mutation ($input: RevokeCertificateInput!) { revokeCertificate(input: $input) { refusals { code } } }`,
      { input: { idempotencyKey: randomUUID(), number, reason: '材料虚假' } },
    );
  if (data.revokeCertificate.refusals.length > 0) throw new Error(body);
};

const verify = async (token: string, at: string) =>
  (await openVerifier(world.runner.url, at)).verify(token, { currentDate: haicang(at).getTime() / 1000 });

const Bearer = z.object({ salt: z.string(), iterations: z.number(), hash: z.string() });

/** Checks a bearer as anybody can who has WebCrypto. */
const provesBearer = async (claim: unknown, text: string): Promise<boolean> => {
  const { salt, iterations, hash } = Bearer.parse(claim);
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(text), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt: Buffer.from(salt, 'base64url'), iterations },
    key,
    128,
  );
  return Buffer.from(bits).toString('base64url') === hash;
};

describe('with published files only', () => {
  test('a library for SD-JWT verifies a certificate, and reads what it discloses', async () => {
    const { number, token } = await granted(1);
    const { payload, header } = await verify(token, '2016-05-01 12:00');
    expect(header).toMatchObject({ alg: 'ES256', typ: 'dc+sd-jwt' });
    expect(payload).toMatchObject({
      iss: 'tongban-local',
      sub: number,
      vct: 'urn:tongban:certificate',
      document: { zh: '暂住证', en: 'Temporary residence permit' },
      name: '陈**',
      labels: { address: ['居住地址', 'Address'] },
      fields: { address: '海沧区示例路1号' },
    });
  });

  test('a token spells out a choice in both languages, and the endpoint reads it by its form', async () => {
    const village = (await world.clerk(xinanWindow)).at(VISIT);
    const { number } = await acceptCase(village, xinanWindow, {
      ...application('HC-PS-01', xinan, 10),
      form: { address: '海沧区示例路1号', livingSince: '2015-09-01', purpose: 'EMPLOYMENT' },
    });
    caseOf(await village.complete({ number }));
    const token = await tokenOf(number, 10);
    expect((await verify(token, '2016-05-01 12:00')).payload).toMatchObject({
      labels: { purpose: ['用途', 'Purpose'] },
      fields: { purpose: ['EMPLOYMENT', '就业', 'Employment'] },
    });
    const { data } = await world.stranger
      .at(VISIT)
      .send<{ verifyCertificate: { fields: object[] } }>(
        'query ($token: String!) { verifyCertificate(token: $token) { fields { label(lang: EN) value(lang: EN) } } }',
        { token },
      );
    expect(data.verifyCertificate.fields).toContainEqual({ label: 'Purpose', value: 'Employment' });
  });

  test('a token shows the address and nothing else of the person, if its holder leaves out the rest', async () => {
    const { token } = await granted(2);
    const [signed, , , address] = token.split('~');
    const { payload } = await verify(`${signed}~${address}~`, '2016-05-01 12:00');
    expect(payload).toMatchObject({ fields: { address: '海沧区示例路1号' } });
    expect(Object.keys(payload)).not.toEqual(expect.arrayContaining(['name']));
    expect(Object.keys(payload)).not.toEqual(expect.arrayContaining(['bearer']));
  });

  test('an expired certificate is refused', async () => {
    const { token } = await granted(3);
    await expect(verify(token, '2017-04-07 00:01')).rejects.toThrow(/expired/);
  });

  test('a revoked certificate is refused by the next list, and no other is', async () => {
    const [one, other] = [await granted(4), await granted(5)];
    await verify(one.token, '2016-05-02 12:00');
    await revoke(one.number, '2016-05-03 09:00');
    await expect(verify(one.token, '2016-05-03 10:00')).rejects.toThrow(/Status/);
    await verify(other.token, '2016-05-03 10:00');
  });

  test('a certificate replaced by a correction is refused, and the one in its place is not', async () => {
    const { number, token } = await granted(6);
    const { body, data } = await clerk
      .at('2016-04-06 10:00')
      .send<{ correctCase: { refusals: object[] } }>(
        `mutation ($input: CorrectCaseInput!) { correctCase(input: $input) { refusals { code } } }`,
        {
          input: {
            idempotencyKey: randomUUID(),
            number,
            correction: { form: { address: '海沧区示例路2号' }, reason: '门牌号有误' },
          },
        },
      );
    expect(data.correctCase.refusals, body).toEqual([]);
    await expect(verify(token, '2016-04-06 12:00')).rejects.toThrow(/Status/);
    const anew = await tokenOf(number, 6, '2016-04-06 11:00');
    expect((await verify(anew, '2016-04-06 12:00')).payload).toMatchObject({
      fields: { address: '海沧区示例路2号' },
    });
  });

  test('a bearer proves to be the holder by the number of their document, which no token holds', async () => {
    const { token } = await granted(7);
    const { payload } = await verify(token, '2016-05-01 12:00');
    const { bearer } = Object(payload);
    expect(await provesBearer(bearer, `RESIDENT_ID ${identityNumber(7)}`)).toBe(true);
    expect(await provesBearer(bearer, `RESIDENT_ID ${identityNumber(8)}`)).toBe(false);
    expect(
      token
        .split('~')
        .map((part) => Buffer.from(part, 'base64url').toString('latin1'))
        .join(),
    ).not.toContain(identityNumber(7));
  });
});

describe('published files', () => {
  test('the keys are those that sign', async () => {
    const response = await published(`${world.runner.url}/.well-known/certificates.json`, VISIT);
    expect(response.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(await response.json()).toEqual({
      keys: [
        {
          kty: 'EC',
          crv: 'P-256',
          alg: 'ES256',
          use: 'sig',
          kid: expect.any(String),
          x: expect.any(String),
          y: expect.any(String),
        },
      ],
    });
  });

  test('a status list is signed, names itself and expires after a day', async () => {
    await granted(9);
    const uri = `${world.runner.url}/.well-known/certificate-status?list=350205-0`;
    const response = await published(uri, '2016-06-01 12:00');
    expect([response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
      'application/statuslist+jwt',
      'public, max-age=900',
    ]);
    const currentDate = haicang('2016-06-01 12:00');
    const keys = createLocalJWKSet(await loadKeys(world.runner.url, VISIT));
    const { payload } = await jwtVerify(await response.text(), keys, { typ: 'statuslist+jwt', currentDate });
    const iat = currentDate.getTime() / 1000;
    expect(payload).toEqual({
      sub: uri,
      iat,
      exp: iat + 86_400,
      ttl: 900,
      status_list: { bits: 1, lst: expect.any(String) },
    });
  });

  test.each(['', '?list=350205-9', '?list=999999-0', '?list=350205', '?list=350205-0-0'])(
    'there is no status list %j',
    async (query) => {
      const response = await published(`${world.runner.url}/.well-known/certificate-status${query}`, VISIT);
      expect([response.status, await response.json()]).toEqual([404, { error: 'no such list' }]);
    },
  );
});

describe('the bearer, asked of the endpoint', () => {
  const check = async (token: string, number: string, more: object = {}, at = '2016-04-07 12:00') => {
    const { data, errors } = await world.stranger
      .at(at)
      .send<{ verifyCertificate: { status: string; bearer: string | null } } | null>(
        'query ($token: String!, $bearer: IdentityInput) { verifyCertificate(token: $token, bearer: $bearer) { status bearer } }',
        { token, bearer: { number, ...more } },
      );
    return data?.verifyCertificate.bearer ?? errors.map(({ extensions }) => extensions?.code);
  };

  test('the holder matches by kind and number, and nobody else does', async () => {
    const { token } = await granted(20);
    expect(await check(token, identityNumber(20))).toBe('MATCH');
    expect(await check(token, ` ${identityNumber(20)} `)).toBe('MATCH');
    expect(await check(token, identityNumber(21))).toBe('NO_MATCH');
    expect(await check(token, 'TR1234567', { kind: 'PASSPORT', country: 'JPN' })).toBe('NO_MATCH');
    expect(await check(token, '12')).toEqual(['INVALID_IDENTITY_NUMBER']);
  });

  test('a token whose holder left out the bearer lets nobody check them', async () => {
    const { token } = await granted(22);
    const [signed, name, , address] = token.split('~');
    expect(await check(`${signed}~${name}~${address}~`, identityNumber(22))).toBe('NOT_PROVABLE');
  });

  test('checks that come at once are all answered', async () => {
    const { token } = await granted(24);
    const tried = Array.from({ length: 4 }, () => check(token, identityNumber(24)));
    expect(await Promise.all(tried)).toEqual(Array(4).fill('MATCH'));
  });

  test('the bearer of a certificate is checked 20 times a day', async () => {
    const { token } = await granted(23);
    const tried = [];
    for (let i = 0; i < 21; i += 1) tried.push(await check(token, identityNumber(30 + i)));
    expect(tried).toEqual([...Array(20).fill('NO_MATCH'), 'TOO_MANY']);
    expect(await check(token, identityNumber(23), {}, '2016-04-08 00:01')).toBe('MATCH');
  });
});
