import { createCipheriv, randomBytes } from 'node:crypto';
import { GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { createPersonSeal } from '../../../functions/identity/personSeal.ts';
import { type Kms, startKms } from '../../../infra/local/kms/server.ts';
import { localClient } from '../../../infra/local/sdk.ts';

let server: Kms;
let kms: KMSClient;
beforeAll(async () => {
  server = await startKms([{ id: ID, arn: ID, spec: 'SYMMETRIC_DEFAULT', material: randomBytes(32) }]);
  kms = new KMSClient(localClient(server.endpoint));
});
afterAll(async () => {
  kms.destroy();
  await server.stop();
});

// the local KMS writes the id of its key, of this length, before what it encrypts
const ID = '00000000-0000-4000-8000-000000000000';
const number = '350205002214-HC-PS-02-0123456789ABCDEF';
const people = { purpose: 'PEOPLE', number } as const;
const Text = z.object({ name: z.string() });
const value = { name: '陈某某' };
const callsOf = async (run: () => Promise<unknown>): Promise<number> => {
  const before = server.requests();
  await run();
  return server.requests() - before;
};

test('a sealed text opens for its own purpose and item only', async () => {
  const seal = createPersonSeal(kms, ID);
  const sealed = await seal.seal(value, people);
  expect(await seal.open(Text, sealed, people)).toEqual(value);
  for (const other of [
    { ...people, purpose: 'DRAFT' },
    { ...people, purpose: 'HELP' },
    { ...people, number: number.replace('ABCDEF', 'ABCDE0') },
  ] as const)
    await expect(seal.open(Text, sealed, other)).rejects.toThrow();
});

test('a sealed text does not open as one of an earlier version', async () => {
  const seal = createPersonSeal(kms, ID);
  const sealed = await seal.seal(value, people);
  await expect(seal.open(Text, sealed.replace('v2.', 'v1.'), people)).rejects.toThrow();
  await expect(seal.open(Text, sealed.replace('v2.', 'v3.'), people)).rejects.toThrow('unknown version');
});

test('a text that an earlier release sealed to the number alone is opened', async () => {
  const { Plaintext, CiphertextBlob } = await kms.send(
    new GenerateDataKeyCommand({
      KeyId: ID,
      KeySpec: 'AES_256',
      EncryptionContext: { purpose: 'tongban-person' },
    }),
  );
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', Plaintext ?? '', iv).setAAD(Buffer.from(number));
  const body = Buffer.concat([cipher.update(JSON.stringify(value)), cipher.final()]);
  const data = Buffer.concat([iv, body, cipher.getAuthTag()]).toString('base64url');
  const wrapped = Buffer.from(CiphertextBlob ?? '').toString('base64url');
  expect(await createPersonSeal(kms, ID).open(Text, `v1.${wrapped}.${data}`, people)).toEqual(value);
});

test('a data key seals at most a thousand texts', async () => {
  const seal = createPersonSeal(kms, ID);
  const many = (count: number) => async () => {
    for (let i = 0; i < count; i += 1) await seal.seal(value, people);
  };
  expect([await callsOf(many(1_000)), await callsOf(many(1))]).toEqual([1, 1]);
});

test('a data key seals for an hour, and is kept for five minutes to open', async () => {
  let now = 0;
  const seal = createPersonSeal(kms, ID, () => now);
  const sealed = await seal.seal(value, people);
  const open = () => seal.open(Text, sealed, people);
  expect([await callsOf(open), await callsOf(open)]).toEqual([1, 0]);
  now = 5 * 60_000;
  expect([await callsOf(open), await callsOf(() => seal.seal(value, people))]).toEqual([1, 0]);
  now = 60 * 60_000;
  expect(await callsOf(() => seal.seal(value, people))).toBe(1);
});
