import { createHmac, randomBytes } from 'node:crypto';
import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canonicalJson } from '../../../functions/canonicalJson.ts';
import { createPersonIndex } from '../../../functions/identity/personIndex.ts';
import { rememberBriefly } from '../../../functions/identity/rememberBriefly.ts';
import { type Kms, startKms } from '../../../infra/local/kms/server.ts';
import { localClient } from '../../../infra/local/sdk.ts';
import { identityNumber, residentId } from '../../support/people.ts';

const material = randomBytes(32);
let server: Kms;
let kms: KMSClient;
beforeAll(async () => {
  server = await startKms([{ id: 'mac', arn: 'mac', spec: 'HMAC_256', material }]);
  kms = new KMSClient(localClient(server.endpoint));
});
afterAll(async () => {
  kms.destroy();
  await server.stop();
});

const hmac = (key: Uint8Array, text: string) => createHmac('sha256', key).update(text).digest();
const short = (mac: Buffer) => mac.subarray(0, 16).toString('base64url');
/** The key that one KMS call on a public label gives. */
const derived = (label: string) => hmac(material, label);
const number = identityNumber(1);
const [one, other] = [residentId(number), residentId(identityNumber(2))];

test('a person has one hash with a version, the same on every instance', async () => {
  const hash = await createPersonIndex(kms, 'mac').of(one);
  expect(hash).toMatch(/^v2:[\w-]{22}$/);
  expect(await createPersonIndex(kms, 'mac').of(one)).toBe(hash);
  expect(await createPersonIndex(kms, 'mac').of(other)).not.toBe(hash);
});

test('the hash of an earlier release is found too, and renewed without the number', async () => {
  const index = createPersonIndex(kms, 'mac');
  const earlier = short(hmac(derived('tongban/person-index/v1'), `person\n${number}`));
  expect(await index.allOf(one)).toEqual([await index.of(one), earlier]);
  expect(await index.renew(earlier)).toBe(await index.of(one));
});

test.each(['ERASED#350205002214-HC-PS-02-0123456789ABCDEF', 'chen', ''])(
  'a stored text that is no earlier hash is renewed to itself: %j',
  async (text) => {
    expect(await createPersonIndex(kms, 'mac').renew(text)).toBe(text);
  },
);

test('a present hash is renewed to itself', async () => {
  const index = createPersonIndex(kms, 'mac');
  const hash = await index.of(one);
  expect(await index.renew(hash)).toBe(hash);
});

test('each number needs a KMS call of its own, once within minutes', async () => {
  const index = createPersonIndex(kms, 'mac');
  await index.of(one);
  const before = server.requests();
  for (let i = 10; i < 20; i += 1) await index.of(residentId(identityNumber(i)));
  expect(server.requests() - before).toBe(10);
  for (let i = 10; i < 20; i += 1) await index.of(residentId(identityNumber(i)));
  expect(server.requests() - before).toBe(10);
});

test('no key that one call derives gives the hash of a person', async () => {
  const hash = await createPersonIndex(kms, 'mac').of(one);
  const earlier = short(hmac(derived('tongban/person-index/v1'), `person\n${number}`));
  for (const label of ['tongban/person-index/v1', 'tongban/person/v2', 'tongban/payload/v2'])
    for (const text of [number, `person\n${number}`, earlier, `tongban/person/v2\n${earlier}`])
      expect(hash).not.toBe(`v2:${short(hmac(derived(label), text))}`);
});

test('fingerprints of payloads have a key of their own, and keep the earlier one beside', async () => {
  const payload = { act: 'erase', input: { identityNumber: number } };
  const text = canonicalJson(payload);
  expect(await createPersonIndex(kms, 'mac').fingerprint(payload)).toEqual({
    payload: `v2:${short(hmac(derived('tongban/payload/v2'), text))}`,
    earlier: short(hmac(derived('tongban/person-index/v1'), `payload\n${text}`)),
  });
});

test('a permit of the series of resident numbers has the hash of its number, any other document one of its kind', async () => {
  const index = createPersonIndex(kms, 'mac');
  const passport = { kind: 'PASSPORT', number: '00000012', country: 'XXA' } as const;
  expect(await index.of({ ...one, kind: 'RESIDENCE_PERMIT' })).toBe(await index.of(one));
  const hashes = await Promise.all([
    index.of(passport),
    index.of({ ...passport, country: 'XXB' }),
    index.of({ kind: 'TAIWAN_TRAVEL_PERMIT', number: '00000012' }),
    index.of({ kind: 'RESIDENT_ID', number: '00000012' }),
  ]);
  expect(new Set(hashes).size).toBe(hashes.length);
});

test('the fingerprint of a resident in an input is the one of a release that named the number alone', async () => {
  const index = createPersonIndex(kms, 'mac');
  const from = new Date('2016-04-01T00:00:00Z');
  const input = (identity: object) => ({
    input: { from, cases: [{ applicant: { name: '陈', ...identity } }] },
  });
  expect(await index.fingerprint(input({ identity: one }))).toEqual(
    await index.fingerprint(input({ identityNumber: number })),
  );
  expect(await index.fingerprint(input({ identity: { ...one, kind: 'RESIDENCE_PERMIT' } }))).not.toEqual(
    await index.fingerprint(input({ identityNumber: number })),
  );
  expect(await index.fingerprint({ from })).not.toEqual(await index.fingerprint({ from: new Date(0) }));
});

test('a value is remembered for five minutes, and a failure not at all', async () => {
  let now = 0;
  let calls = 0;
  const find = rememberBriefly(
    async (key: string) => {
      calls += 1;
      if (key === 'bad') throw new Error('bad');
      return calls;
    },
    () => now,
  );
  expect([await find('a'), await find('a')]).toEqual([1, 1]);
  now = 299_999;
  expect(await find('a')).toBe(1);
  now = 300_000;
  expect(await find('a')).toBe(2);
  await expect(find('bad')).rejects.toThrow('bad');
  await expect(find('bad')).rejects.toThrow('bad');
  expect(calls).toBe(4);
});

test('of more than a thousand values the oldest is forgotten', async () => {
  let calls = 0;
  const find = rememberBriefly(async () => {
    calls += 1;
    return calls;
  });
  for (let i = 0; i <= 1_000; i += 1) await find(String(i));
  expect([await find('1000'), await find('0')]).toEqual([1_001, 1_002]);
});
