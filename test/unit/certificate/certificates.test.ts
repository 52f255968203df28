import { KMSClient } from '@aws-sdk/client-kms';
import { createLocalJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { afterEach, describe, expect, test } from 'vitest';
import { deriveCertificateStatus } from '../../../functions/case/certificate.ts';
import { type CertificateKeys, createSigningKeys } from '../../../functions/certificate/signing/keys.ts';
import { startKms } from '../../../infra/local/kms/server.ts';
import { newSigningKey } from '../../../infra/local/kms/signing.ts';
import { localClient } from '../../../infra/local/sdk.ts';
import { createTestCertificates, signedPart } from '../../support/certificates.ts';

const SPEC = 'ECC_NIST_P256' as const;
const timeZone = 'Asia/Shanghai';
const certificate = { issuedAt: '2016-04-06T01:00:00.000Z', validUntil: '2017-04-06' };
const certified = {
  number: '350205002214-HC-PS-02-0123456789ABCDEF',
  holder: '陈**',
  certificate,
  timeZone,
  document: { zh: '暂住证', en: 'Temporary residence permit' },
  fields: { address: '海沧区示例路1号' },
  labels: { address: ['居住地址', 'Address'] },
  identity: { kind: 'RESIDENT_ID', number: '999999199001010015' },
} as const;
const LABELS = {
  address: ['居住地址', 'Address'],
  livingSince: ['居住起始日期', 'Living there since'],
  purpose: ['用途', 'Purpose'],
} as const;
const NOW = new Date('2016-04-07T00:00:00Z');

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
    named: (issuer: string, ids: CertificateKeys = ['key']) => {
      const keys = createSigningKeys(kms, ids);
      return { ...createTestCertificates(keys, issuer), exportKeys: keys.exportKeys };
    },
  };
};

const open = async () => {
  const { asked, named } = await openKms();
  return { asked, certificates: named('tongban-test') };
};

test('what is signed names issuer, case, times and document, and hides all else behind digests', async () => {
  const token = await (await open()).certificates.signToken(certified, NOW);
  expect(decodeProtectedHeader(signedPart(token))).toEqual({
    alg: 'ES256',
    kid: expect.any(String),
    typ: 'dc+sd-jwt',
  });
  const digest = expect.stringMatching(/^[\w-]{43}$/);
  expect(decodeJwt(signedPart(token))).toEqual({
    iss: 'tongban-test',
    sub: certified.number,
    iat: Date.parse('2016-04-06T09:00:00+08:00') / 1000,
    // valid until the end of its last day
    exp: Date.parse('2017-04-07T00:00:00+08:00') / 1000,
    vct: 'urn:tongban:certificate',
    document: certified.document,
    _sd: [digest, digest],
    labels: certified.labels,
    fields: { _sd: [digest] },
    _sd_alg: 'sha-256',
  });
});

test('signing a certificate twice signs the same text and gives the same disclosures', async () => {
  const { certificates } = await open();
  const said = async (): Promise<string[]> => {
    const [signed = '', ...disclosures] = (await certificates.signToken(certified, NOW)).split('~');
    return [signed.slice(0, signed.lastIndexOf('.')), ...disclosures];
  };
  expect(await said()).toEqual(await said());
});

test('a certificate without end gives a token that expires with the next year', async () => {
  const { certificates } = await open();
  const endless = { ...certified, certificate: { ...certificate, validUntil: null } };
  const token = await certificates.signToken(endless, new Date('2016-12-31T15:59:00Z'));
  expect(decodeJwt(signedPart(token)).exp).toBe(Date.parse('2018-01-01T00:00:00+08:00') / 1000);
});

test('a token names its status list and its place there', async () => {
  const { certificates } = await open();
  const indexed = { ...certified, certificate: { ...certificate, statusIndex: 131_072 + 5 } };
  expect(decodeJwt(signedPart(await certificates.signToken(indexed, NOW)))).toMatchObject({
    status: {
      status_list: { idx: 5, uri: 'https://tongban.example/.well-known/certificate-status?list=350205-1' },
    },
  });
});

test('a token with three fields and its bearer has at most 1,700 characters', async () => {
  const { certificates } = await open();
  const token = await certificates.signToken(
    {
      ...certified,
      certificate: { ...certificate, statusIndex: 100_000 },
      fields: {
        address: '厦门市海沧区新阳街道新垵村示例路12号3栋405室',
        livingSince: '2015-09-01',
        purpose: 'SCHOOL',
      },
      labels: LABELS,
    },
    NOW,
  );
  expect(token.length).toBeLessThanOrEqual(1_700);
});

test('a token whose choice is spelt out in both languages fits a code on paper', async () => {
  const { certificates } = await open();
  const token = await certificates.signToken(
    {
      ...certified,
      certificate: { ...certificate, statusIndex: 100_000 },
      fields: {
        address: '厦门市海沧区新阳街道新垵村示例路12号3栋405室',
        livingSince: '2015-09-01',
        purpose: ['SCHOOL_ENROLMENT', '子女入学', 'School enrolment of a child'],
      },
      labels: LABELS,
    },
    NOW,
  );
  expect(`https://tongban.haicang.example.gov.cn/verify#${token}`.length).toBeLessThanOrEqual(2_000);
});

test('each certificate token costs one signature, and the public key is fetched once', async () => {
  const { certificates, asked } = await open();
  const token = await certificates.signToken(certified, NOW);
  await certificates.signToken(certified, NOW);
  await certificates.readToken(token);
  await certificates.exportKeys();
  // the salts' secret is derived elsewhere
  expect(asked).toEqual(['GetPublicKeyCommand', 'SignCommand', 'SignCommand']);
});

test('a certificate token of another key or issuer is rejected', async () => {
  const own = await openKms();
  const token = await own.named('here').signToken(certified, NOW);
  expect(await own.named('here').readToken(token)).toMatchObject({ sub: certified.number });
  expect(await own.named('elsewhere').readToken(token)).toBeUndefined();
  expect(await (await openKms()).named('here').readToken(token)).toBeUndefined();
});

test('the first key signs, and certificates of every key are read and can be verified offline', async () => {
  const { named } = await openKms();
  const before = await named('here').signToken(certified, NOW);
  const [added, swapped, removed] = [
    named('here', ['key', 'next']),
    named('here', ['next', 'key']),
    named('here', ['next']),
  ];
  const after = await swapped.signToken(certified, NOW);
  expect(await removed.readToken(await added.signToken(certified, NOW))).toBeUndefined();
  for (const certificates of [added, swapped]) {
    for (const token of [before, after]) {
      expect(await certificates.readToken(token)).toMatchObject({ sub: certified.number });
      const published = createLocalJWKSet(await certificates.exportKeys());
      await jwtVerify(signedPart(token), published, { issuer: 'here', currentDate: new Date('2016-05-01') });
    }
  }
  expect(await removed.readToken(after)).toMatchObject({ sub: certified.number });
  expect(await removed.readToken(before)).toBeUndefined();
});

test('a certificate token that names another key than its own is rejected', async () => {
  const { named } = await openKms();
  const certificates = named('here', ['key', 'next']);
  const [, ...rest] = signedPart(await certificates.signToken(certified, NOW)).split('.');
  const { keys } = await certificates.exportKeys();
  const kids = [keys[1]?.kid, 'unknown', undefined];
  for (const kid of kids) {
    const header = { alg: 'ES256', kid, typ: 'dc+sd-jwt' };
    const token = `${[Buffer.from(JSON.stringify(header)).toString('base64url'), ...rest].join('.')}~`;
    expect(await certificates.readToken(token)).toBeUndefined();
  }
});

test.each(['', 'a.b.c', '..', 'x'.repeat(20_000), 'a~', '~', 'a.b.c~d~', 'eyJhbGciOiJub25lIn0.e30.'])(
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

test('a token of a release before 0.3.0 is still read', async () => {
  const { named } = await openKms();
  const certificates = named('here');
  const claims = { iss: 'here', sub: certified.number, iat: 1_459_904_400, exp: 1_491_494_400, name: '陈**' };
  const token = await certificates.keys.signJws('tongban-certificate+jwt', claims);
  expect(await certificates.readToken(token)).toEqual(claims);
  // the parts of a new token do not make an old one
  expect(await certificates.readToken(`${token}~`)).toBeUndefined();
});

describe('what a holder leaves out', () => {
  test('a token without a disclosure is read without that claim', async () => {
    const { certificates } = await open();
    const [signed, name, bearer, address] = (await certificates.signToken(certified, NOW)).split('~');
    const read = (...parts: (string | undefined)[]) =>
      certificates.readToken([signed, ...parts, ''].join('~'));
    expect(await read(name, bearer, address)).toMatchObject({
      name: '陈**',
      bearer: { alg: 'PBKDF2-SHA256', iterations: 600_000 },
      fields: certified.fields,
    });
    const addressOnly = await read(address);
    expect(addressOnly).toMatchObject({ fields: certified.fields, document: certified.document });
    expect(addressOnly).not.toHaveProperty('name');
    expect(addressOnly).not.toHaveProperty('bearer');
    expect(await read()).toMatchObject({ sub: certified.number, fields: {} });
    // in any order, but each once, and none of another certificate
    expect(await read(address, name)).toMatchObject({ name: '陈**' });
    expect(await read(name, name)).toBeUndefined();
    const other = await certificates.signToken({ ...certified, fields: { address: '别处' } }, NOW);
    expect(await read(other.split('~')[3])).toBeUndefined();
  });

  test('a token with a key binding is rejected: certificates have none', async () => {
    const { certificates } = await open();
    const token = await certificates.signToken(certified, NOW);
    expect(await certificates.readToken(`${token}a.b.c`)).toBeUndefined();
  });
});
