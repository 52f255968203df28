import { createPublicKey, verify } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  DecryptCommand,
  EncryptCommand,
  GenerateDataKeyCommand,
  GenerateMacCommand,
  GetPublicKeyCommand,
  KMSClient,
  SignCommand,
} from '@aws-sdk/client-kms';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKmsKeys } from '../../infra/local/kms/keys.ts';
import { type Kms, startKms } from '../../infra/local/kms/server.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { createWorld } from '../../infra/local/template/world.ts';

const key = (logicalId: string, properties: Record<string, unknown>) => ({
  stack: 'Data',
  logicalId,
  type: 'AWS::KMS::Key',
  properties,
});
const world = createWorld({
  resources: [
    key('Seal', {}),
    key('Other', {}),
    key('Mac', { KeySpec: 'HMAC_256' }),
    key('Sign', { KeySpec: 'ECC_NIST_P256' }),
  ],
  exports: new Map(),
  outputs: [],
  assets: new Map(),
});
const [sealKey, otherKey, macKey, signKey] = world.ofType('AWS::KMS::Key').map(world.arnOf);
const purpose = { purpose: 'test' };

let folder: string;
let kms: Kms;
let client: KMSClient;

const open = async (): Promise<void> => {
  kms = await startKms(openKmsKeys(world, join(folder, 'kms.json')));
  client = new KMSClient(localClient(kms.endpoint));
};
const close = async (): Promise<void> => {
  client.destroy();
  await kms.stop();
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tongban-kms-'));
  await open();
});
afterEach(async () => {
  await close();
  rmSync(folder, { recursive: true, force: true });
});

const makeDataKey = () =>
  client.send(new GenerateDataKeyCommand({ KeyId: sealKey, KeySpec: 'AES_256', EncryptionContext: purpose }));

test('a data key can be decrypted after a restart', async () => {
  const made = await makeDataKey();
  await close();
  await open();
  const opened = await client.send(
    new DecryptCommand({ CiphertextBlob: made.CiphertextBlob, EncryptionContext: purpose }),
  );
  expect(made.Plaintext).toHaveLength(32);
  expect(opened.Plaintext).toEqual(made.Plaintext);
  expect(opened.KeyId).toBe(sealKey);
});

test('a data key cannot be decrypted under another encryption context', async () => {
  const { CiphertextBlob } = await makeDataKey();
  const opening = client.send(
    new DecryptCommand({ CiphertextBlob, EncryptionContext: { purpose: 'other' } }),
  );
  await expect(opening).rejects.toMatchObject({ name: 'InvalidCiphertextException' });
});

test('a data key cannot be decrypted by another key', async () => {
  const { CiphertextBlob } = await makeDataKey();
  const opening = client.send(
    new DecryptCommand({ CiphertextBlob, KeyId: otherKey, EncryptionContext: purpose }),
  );
  await expect(opening).rejects.toMatchObject({ name: 'IncorrectKeyException' });
});

test('an altered ciphertext cannot be decrypted', async () => {
  const Plaintext = Buffer.from('secret');
  const { CiphertextBlob = new Uint8Array() } = await client.send(
    new EncryptCommand({ KeyId: sealKey, Plaintext }),
  );
  const altered = Uint8Array.from(CiphertextBlob, (byte, i) =>
    i === CiphertextBlob.length - 1 ? byte ^ 1 : byte,
  );
  const opening = client.send(new DecryptCommand({ CiphertextBlob: altered }));
  await expect(opening).rejects.toMatchObject({ name: 'InvalidCiphertextException' });
});

test('a MAC of the same message stays the same after a restart', async () => {
  const make = () =>
    client.send(
      new GenerateMacCommand({
        KeyId: macKey,
        MacAlgorithm: 'HMAC_SHA_256',
        Message: Buffer.from('message'),
      }),
    );
  const { Mac } = await make();
  await close();
  await open();
  expect((await make()).Mac).toEqual(Mac);
});

test('a signature is DER and verifies with the published key, also after a restart', async () => {
  const message = Buffer.from('message');
  const { Signature = new Uint8Array() } = await client.send(
    new SignCommand({
      KeyId: signKey,
      Message: message,
      MessageType: 'RAW',
      SigningAlgorithm: 'ECDSA_SHA_256',
    }),
  );
  await close();
  await open();
  const { PublicKey = new Uint8Array() } = await client.send(new GetPublicKeyCommand({ KeyId: signKey }));
  const published = createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' });
  expect(verify('sha256', message, { key: published, dsaEncoding: 'der' }, Signature)).toBe(true);
});

test('a key is rejected for another usage than its own', async () => {
  const making = client.send(new GenerateDataKeyCommand({ KeyId: macKey, KeySpec: 'AES_256' }));
  await expect(making).rejects.toMatchObject({ name: 'InvalidKeyUsageException' });
});

test('only the owner may read the key material', () => {
  expect(statSync(join(folder, 'kms.json')).mode & 0o777).toBe(0o600);
});

test.each([0, 4_097])('a MAC of a message of %i bytes is refused', async (size) => {
  const making = client.send(
    new GenerateMacCommand({ KeyId: macKey, MacAlgorithm: 'HMAC_SHA_256', Message: Buffer.alloc(size) }),
  );
  await expect(making).rejects.toMatchObject({ name: 'ValidationException' });
});

const text = 'eA==';
test.each([
  ['GenerateMac', { KeyId: macKey, MacAlgorithm: 'HMAC_SHA_256', Message: text }],
  ['GenerateDataKey', { KeyId: sealKey, KeySpec: 'AES_256' }],
  ['Encrypt', { KeyId: sealKey, Plaintext: text }],
  ['Sign', { KeyId: signKey, Message: text, SigningAlgorithm: 'ECDSA_SHA_256' }],
  ['GetPublicKey', { KeyId: signKey }],
])('%s refuses a parameter that it does not have', async (name, input) => {
  const status = async (body: object): Promise<number> => {
    const headers = { 'x-amz-target': `TrentService.${name}` };
    return (await fetch(kms.endpoint, { method: 'POST', headers, body: JSON.stringify(body) })).status;
  };
  expect([await status(input), await status({ ...input, Unknown: {} })]).toEqual([200, 400]);
});

test('Decrypt refuses a parameter that it does not have', async () => {
  const { CiphertextBlob = new Uint8Array() } = await client.send(
    new EncryptCommand({ KeyId: sealKey, Plaintext: Buffer.from('secret') }),
  );
  const decrypt = async (more: object): Promise<number> => {
    const body = JSON.stringify({ CiphertextBlob: Buffer.from(CiphertextBlob).toString('base64'), ...more });
    const headers = { 'x-amz-target': 'TrentService.Decrypt' };
    return (await fetch(kms.endpoint, { method: 'POST', headers, body })).status;
  };
  expect([await decrypt({}), await decrypt({ Context: { purpose: 'test' } })]).toEqual([200, 400]);
});

test.each([
  ['a digest instead of the message', { MessageType: 'DIGEST' as const }],
  ['another algorithm', { SigningAlgorithm: 'ECDSA_SHA_384' as const }],
])('a signature of %s is refused: the local key would sign something else', async (_, more) => {
  const signing = client.send(
    new SignCommand({
      KeyId: signKey,
      Message: Buffer.alloc(32),
      SigningAlgorithm: 'ECDSA_SHA_256',
      ...more,
    }),
  );
  await expect(signing).rejects.toMatchObject({ name: 'ValidationException' });
});

test.each([
  ['neither of a spec and a length', {}],
  ['both of a spec and a length', { KeySpec: 'AES_256' as const, NumberOfBytes: 32 }],
])('a data key with %s is refused', async (_, more) => {
  const making = client.send(new GenerateDataKeyCommand({ KeyId: sealKey, ...more }));
  await expect(making).rejects.toMatchObject({ name: 'ValidationException' });
});

test('a text of more than 4 kB cannot be encrypted by a key itself', async () => {
  const sealing = client.send(new EncryptCommand({ KeyId: sealKey, Plaintext: Buffer.alloc(4_097) }));
  await expect(sealing).rejects.toMatchObject({ name: 'ValidationException' });
});
