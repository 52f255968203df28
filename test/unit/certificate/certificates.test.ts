import { KMSClient } from '@aws-sdk/client-kms';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterEach, expect, test } from 'vitest';
import { deriveCertificateStatus } from '../../../functions/case/certificate.ts';
import { createCertificates } from '../../../functions/certificate/certificates.ts';
import { maskName } from '../../../functions/identity/mask.ts';
import { startKms } from '../../../infra/local/kms/server.ts';
import { newSigningKey } from '../../../infra/local/kms/signing.ts';
import { localClient } from '../../../infra/local/sdk.ts';

const timeZone = 'Asia/Shanghai';
const certificate = { issuedAt: '2016-04-06T01:00:00.000Z', validUntil: '2017-04-06' };
const certified = { number: '350205002214-HC-PS-02-0123456789ABCDEF', holder: '陈**', certificate, timeZone };

const opened: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((close) => close()));
});

/** Starts a KMS with one key of its own, and records the commands it receives. */
const openKms = async () => {
  const key = { id: 'key', arn: 'key', spec: 'ECC_NIST_P256', material: newSigningKey() } as const;
  const { endpoint, stop } = await startKms([key]);
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
  return { asked, named: (issuer: string) => createCertificates(kms, 'key', issuer) };
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
