import { KMSClient } from '@aws-sdk/client-kms';
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterEach, expect, test } from 'vitest';
import { deriveCertificateStatus } from '../../../functions/case/certificate.ts';
import { type CertificateKeys, createCertificates } from '../../../functions/certificate/certificates.ts';
import { maskName } from '../../../functions/identity/mask.ts';
import { startKms } from '../../../infra/local/kms/server.ts';
import { newSigningKey } from '../../../infra/local/kms/signing.ts';
import { localClient } from '../../../infra/local/sdk.ts';

const SPEC = 'ECC_NIST_P256' as const;
const timeZone = 'Asia/Shanghai';
const certificate = { issuedAt: '2016-04-06T01:00:00.000Z', validUntil: '2017-04-06' };
const certified = { number: '350205002214-HC-PS-02-0123456789ABCDEF', holder: '陈**', certificate, timeZone };

const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((close) => close()));
});

/** Starts a KMS with two keys of its own, and records the commands it receives. */
const openKms = async () => {
  const keys = ['key', 'next'].map((id) => ({ id, arn: id, spec: SPEC, material: newSigningKey() }));
  const { endpoint, stop } = await startKms(keys);
  const kms = new KMSClient(localClient(endpoint));
  const asked: string[] = [];
  kms.middlewareStack.add(
    (next, { commandName }) =>
      (args) => {
        asked.push(String(commandName));
        return next(args);
      },
    { step: 'initialize' },
  );
  opened.push(async () => {
    kms.destroy();
    await stop();
  });
  return {
    asked,
    named: (issuer: string, ids: CertificateKeys = ['key']) => createCertificates(kms, ids, issuer),
  };
};

const open = async () => {
  const { asked, named } = await openKms();
  return { asked, certificates: named('tongban-test') };
};

test('a certificate token holds only issuer, case number, times and masked holder', async () => {
  const token = await (await open()).certificates.signToken(certified);
  expect(decodeProtectedHeader(token)).toEqual({
    alg: 'ES256',
    kid: expect.stringMatching(/^[\w-]{12}$/),
    typ: 'tongban-certificate+jwt',
  });
  expect(decodeJwt(token)).toEqual({
    iss: 'tongban-test',
    sub: certified.number,
    iat: Date.parse('2016-04-06T09:00:00+08:00') / 1000,
    // valid until the end of its last day
    exp: Date.parse('2017-04-07T00:00:00+08:00') / 1000,
    name: '陈**',
  });
});

test('the longest certificate token fits a QR code of 400 characters', async () => {
  const { named } = await openKms();
  const token = await named('x'.repeat(24)).signToken({
    ...certified,
    // the longest matter code of a pack, and a name of fifty characters that begins with the widest one
    number: `350205002214-${'ABCDEFGH-ABCDEFGH-ABCDEFGH-ABCDEFGH'}-0123456789ABCDEF`,
    holder: maskName(`𠀀${'某'.repeat(49)}`),
  });
  expect(token.length).toBeLessThanOrEqual(400);
});

test('each certificate token costs one signature, and the public key is fetched once', async () => {
  const { certificates, asked } = await open();
  const token = await certificates.signToken(certified);
  await certificates.signToken(certified);
  await certificates.readToken(token);
  await certificates.exportKeys();
  expect(asked).toEqual(['GetPublicKeyCommand', 'SignCommand', 'SignCommand']);
});

test('a certificate token of another key or issuer is rejected', async () => {
  const own = await openKms();
  const token = await own.named('here').signToken(certified);
  expect(await own.named('here').readToken(token)).toMatchObject({ sub: certified.number });
  expect(await own.named('elsewhere').readToken(token)).toBeUndefined();
  expect(await (await openKms()).named('here').readToken(token)).toBeUndefined();
});

test('the first key signs, and certificates of every key are read and can be verified offline', async () => {
  const { named } = await openKms();
  const before = await named('here').signToken(certified);
  const [added, swapped, removed] = [
    named('here', ['key', 'next']),
    named('here', ['next', 'key']),
    named('here', ['next']),
  ];
  const after = await swapped.signToken(certified);
  expect(await removed.readToken(await added.signToken(certified))).toBeUndefined();
  for (const certificates of [added, swapped]) {
    for (const token of [before, after]) {
      expect(await certificates.readToken(token)).toMatchObject({ sub: certified.number });
      const published = createLocalJWKSet(await certificates.exportKeys());
      await jwtVerify(token, published, { issuer: 'here', currentDate: new Date('2016-05-01') });
    }
  }
  expect(await removed.readToken(after)).toMatchObject({ sub: certified.number });
  expect(await removed.readToken(before)).toBeUndefined();
});

test('a certificate token that names another key than its own is rejected', async () => {
  const { named } = await openKms();
  const certificates = named('here', ['key', 'next']);
  const [, ...rest] = (await certificates.signToken(certified)).split('.');
  const { keys } = await certificates.exportKeys();
  const kids = [keys[1]?.kid, 'unknown', undefined];
  for (const kid of kids) {
    const header = { alg: 'ES256', kid, typ: 'tongban-certificate+jwt' };
    const token = [Buffer.from(JSON.stringify(header)).toString('base64url'), ...rest].join('.');
    expect(await certificates.readToken(token)).toBeUndefined();
  }
});

test.each(['', 'a.b.c', '..', 'x'.repeat(5_000), 'eyJhbGciOiJub25lIn0.e30.'])(
  'a malformed certificate token is rejected: %#',
  async (text) => {
    expect(await (await open()).certificates.readToken(text)).toBeUndefined();
  },
);

test('a certificate is valid until the end of its last day, unless revoked', () => {
  const at = (time: string) => new Date(`${time}+08:00`);
  expect(deriveCertificateStatus(certificate, at('2017-04-06T23:59:59'), timeZone)).toBe('VALID');
  expect(deriveCertificateStatus(certificate, at('2017-04-07T00:00:00'), timeZone)).toBe('EXPIRED');
  expect(
    deriveCertificateStatus({ ...certificate, validUntil: null }, at('2099-01-01T00:00:00'), timeZone),
  ).toBe('VALID');
  const revoked = { ...certificate, revoked: { at: '2016-05-01T00:00:00.000Z', reason: 'x' } };
  expect(deriveCertificateStatus(revoked, at('2017-04-07T00:00:00'), timeZone)).toBe('REVOKED');
});
