import { randomBytes } from 'node:crypto';
import { KMSClient } from '@aws-sdk/client-kms';
import fc from 'fast-check';
import { CompactSign, decodeJwt, decodeProtectedHeader, importPKCS8 } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CertificateClaims, EarlierClaims } from '../../../functions/certificate/signing/claims.ts';
import { createSigningKeys } from '../../../functions/certificate/signing/keys.ts';
import { createCursorSeal } from '../../../functions/identity/cursorSeal.ts';
import { encodeCursor } from '../../../functions/request/paging.ts';
import { type Kms, startKms } from '../../../infra/local/kms/server.ts';
import { newSigningKey } from '../../../infra/local/kms/signing.ts';
import { localClient } from '../../../infra/local/sdk.ts';
import { createTestCertificates, signedPart } from '../../support/certificates.ts';
import { anyJson, mutateJson, textLike } from '../../support/fuzz.ts';

const material = newSigningKey();
let server: Kms;
let kms: KMSClient;
beforeAll(async () => {
  server = await startKms([
    { id: 'sign', arn: 'sign', spec: 'ECC_NIST_P256', material },
    { id: 'mac', arn: 'mac', spec: 'HMAC_256', material: randomBytes(32) },
  ]);
  kms = new KMSClient(localClient(server.endpoint));
});
afterAll(async () => {
  kms.destroy();
  await server.stop();
});

test('only an unaltered cursor in its own context can be opened', async () => {
  const seal = createCursorSeal(kms, 'mac');
  const bound = JSON.stringify(['Query', 'myCases', null, {}, 'chen', 'RESIDENT', null]);
  const position = encodeCursor({ pk: '350205#1', sk: 'HC-PS-02#0', sort: '2016' });
  const sealed = await seal.seal(position, bound);
  expect(await seal.open(sealed, bound)).toBe(position);
  await fc.assert(
    fc.asyncProperty(textLike(sealed, `${sealed}=`, `${sealed}.`), textLike(bound), async (text, to) => {
      if (text !== sealed || to !== bound) expect(await seal.open(text, to)).toBeUndefined();
      if (text !== sealed) expect(await seal.open(text, bound)).toBeUndefined();
    }),
    { numRuns: 1_000 },
  );
});

test('any sealed position can be opened again', async () => {
  const seal = createCursorSeal(kms, 'mac');
  await fc.assert(
    fc.asyncProperty(anyJson.map(encodeCursor), fc.json(), async (position, bound) => {
      expect(await seal.open(await seal.seal(position, bound), bound)).toBe(position);
    }),
  );
});

const issuer = 'tongban-test';
const certified = {
  number: '350205002214-HC-PS-02-0123456789ABCDEF',
  holder: '陈**',
  certificate: { issuedAt: '2016-04-06T01:00:00.000Z', validUntil: '2017-04-06' },
  timeZone: 'Asia/Shanghai',
  document: { zh: '暂住证', en: 'Permit' },
  fields: { address: '海沧区' },
  labels: { address: ['居住地址', 'Address'] as const },
};
const NOW = new Date('2016-04-07T00:00:00Z');

test('no text but a signed token is read as a certificate', async () => {
  const certificates = createTestCertificates(createSigningKeys(kms, ['sign']), issuer);
  const token = await certificates.signToken(certified, NOW);
  expect(await certificates.readToken(token)).toMatchObject({ sub: certified.number, name: '陈**' });
  // fewer disclosures are what the holder chose
  const parts = new Set(token.split('~'));
  const isPresentation = (text: string): boolean =>
    text.startsWith(`${signedPart(token)}~`) &&
    text.endsWith('~') &&
    text.split('~').every((part) => parts.has(part));
  await fc.assert(
    fc.asyncProperty(textLike(token, `${token}=`, `${token} `), async (text) => {
      if (!isPresentation(text)) expect(await certificates.readToken(text)).toBeUndefined();
    }),
    { numRuns: 1_000 },
  );
});

test('a token signed by our own key is read as a certificate only with valid claims', async () => {
  const certificates = createTestCertificates(createSigningKeys(kms, ['sign']), issuer);
  const token = await certificates.signToken(certified, NOW);
  const pem = `-----BEGIN PRIVATE KEY-----\n${material.toString('base64')}\n-----END PRIVATE KEY-----`;
  const key = await importPKCS8(pem, 'ES256');
  const { _sd: _, fields: __, ...plain } = decodeJwt(signedPart(token));
  const right = { header: decodeProtectedHeader(signedPart(token)), claims: { ...plain, name: '陈**' } };
  await fc.assert(
    fc.asyncProperty(mutateJson(right), async (changed) => {
      const { header, claims } = Object(changed);
      const signed = await new CompactSign(Buffer.from(JSON.stringify(claims) ?? ''))
        .setProtectedHeader({ ...Object(header), alg: 'ES256' })
        .sign(key)
        .catch(() => '');
      const read = await certificates.readToken(`${signed}~`);
      if (read)
        expect([read, read.iss, header.typ]).toEqual([
          CertificateClaims.parse(claims),
          issuer,
          right.header.typ,
        ]);
      const earlier = await certificates.readToken(signed);
      if (earlier)
        expect([earlier, header.typ]).toEqual([EarlierClaims.parse(claims), 'tongban-certificate+jwt']);
    }),
    { numRuns: 1_000 },
  );
});
