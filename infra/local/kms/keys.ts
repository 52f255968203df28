import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { World } from '../template/world.ts';
import { newSigningKey } from './signing.ts';

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const ID_LENGTH = 36;

const Stored = z.record(z.string(), z.base64());
const Spec = z.object({
  KeySpec: z.enum(['SYMMETRIC_DEFAULT', 'HMAC_256', 'ECC_NIST_P256']).default('SYMMETRIC_DEFAULT'),
});

/** A key of the template with its local material. */
export type KmsKey = {
  readonly id: string;
  readonly arn: string;
  readonly spec: z.infer<typeof Spec>['KeySpec'];
  readonly material: Buffer;
};

/** The keys of the template; their material is kept in `file`, which only its owner may read. */
export const openKmsKeys = (world: World, file: string): KmsKey[] => {
  const stored = existsSync(file) ? Stored.parse(JSON.parse(readFileSync(file, 'utf8'))) : {};
  const keys = world.ofType('AWS::KMS::Key').map((resource): KmsKey => {
    const id = world.nameOf(resource);
    const spec = world.read(resource, Spec).KeySpec;
    stored[id] ??= newMaterial(spec).toString('base64');
    const material = Buffer.from(stored[id], 'base64');
    return { id, arn: world.arnOf(resource), spec, material };
  });
  writeFileSync(`${file}.new`, JSON.stringify(stored, null, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return keys;
};

const newMaterial = (spec: KmsKey['spec']): Buffer =>
  spec === 'ECC_NIST_P256' ? newSigningKey() : randomBytes(KEY_BYTES);

/** Encrypts with AES-256-GCM, bound to the key and to the encryption context: id, nonce, tag, text. */
export const seal = (key: KmsKey, plain: Uint8Array, context: Record<string, string>): Buffer => {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key.material, iv).setAAD(binding(key.id, context));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from(key.id, 'ascii'), iv, cipher.getAuthTag(), text]);
};

/** The id of the key that a sealed text says it was made with. */
export const keyIdOf = (sealed: Uint8Array): string =>
  Buffer.from(sealed.subarray(0, ID_LENGTH)).toString('ascii');

/** Decrypts what `seal` made. Throws when the text was altered or the context is another one. */
export const unseal = (key: KmsKey, sealed: Uint8Array, context: Record<string, string>): Buffer => {
  const iv = sealed.subarray(ID_LENGTH, ID_LENGTH + IV_BYTES);
  const tag = sealed.subarray(ID_LENGTH + IV_BYTES, ID_LENGTH + IV_BYTES + TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', key.material, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(binding(key.id, context)).setAuthTag(tag);
  return Buffer.concat([
    decipher.update(sealed.subarray(ID_LENGTH + IV_BYTES + TAG_BYTES)),
    decipher.final(),
  ]);
};

/** HMAC-SHA-256 under a key. */
export const mac = (key: KmsKey, message: Uint8Array): Buffer =>
  createHmac('sha256', key.material).update(message).digest();

const binding = (id: string, context: Record<string, string>): Buffer =>
  Buffer.from(JSON.stringify([id, Object.entries(context).sort(([a], [b]) => (a < b ? -1 : 1))]));
