import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { DecryptCommand, GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import type * as z from 'zod';

/** Encrypts the personal data of a case: envelope encryption, AES-256-GCM with KMS data keys. */
export type PersonSeal = {
  /** Encrypts a value for one case: the case number is authenticated with it. */
  seal(value: unknown, caseNumber: string): Promise<string>;
  /** Decrypts a sealed text. Throws if it was altered, belongs to another case, or does not fit the schema. */
  open<T>(schema: z.ZodType<T>, sealed: string, caseNumber: string): Promise<T>;
};

type DataKey = { readonly plain: Uint8Array; readonly wrapped: string };

const VERSION = 'v1';
const IV_BYTES = 12;
const TAG_BYTES = 16;
// far below the bound for random GCM nonces, and a leaked data key opens few cases
const SEALS_PER_DATA_KEY = 1_000;
const ENCRYPTION_CONTEXT = { purpose: 'tongban-person' };

/** Seals with cached data keys: one KMS call per thousand seals, and one per data key to open. */
export const createPersonSeal = (kms: KMSClient, keyId: string): PersonSeal => {
  let current: Promise<DataKey> | undefined;
  let left = 0;
  const opened = new Map<string, Promise<Uint8Array>>();

  const sealingKey = (): Promise<DataKey> => {
    if (current === undefined || left <= 0) {
      left = SEALS_PER_DATA_KEY;
      current = generateDataKey(kms, keyId).catch((error: unknown) => {
        current = undefined;
        throw error;
      });
    }
    left -= 1;
    return current;
  };

  const openingKey = (wrapped: string): Promise<Uint8Array> => {
    const known = opened.get(wrapped);
    if (known) return known;
    if (opened.size >= SEALS_PER_DATA_KEY) opened.clear();
    const key = unwrap(kms, keyId, wrapped);
    opened.set(wrapped, key);
    key.catch(() => opened.delete(wrapped));
    return key;
  };

  return {
    async seal(value, caseNumber) {
      const key = await sealingKey();
      return [VERSION, key.wrapped, encrypt(key.plain, JSON.stringify(value), caseNumber)].join('.');
    },
    async open(schema, sealed, caseNumber) {
      const [version, wrapped = '', data = ''] = sealed.split('.');
      if (version !== VERSION) throw new Error('a sealed text of an unknown version');
      return schema.parse(JSON.parse(decrypt(await openingKey(wrapped), data, caseNumber)));
    },
  };
};

const generateDataKey = async (kms: KMSClient, keyId: string): Promise<DataKey> => {
  const made = await kms.send(
    new GenerateDataKeyCommand({ KeyId: keyId, KeySpec: 'AES_256', EncryptionContext: ENCRYPTION_CONTEXT }),
  );
  if (!made.Plaintext || !made.CiphertextBlob) throw new Error('KMS returned no data key');
  return { plain: made.Plaintext, wrapped: Buffer.from(made.CiphertextBlob).toString('base64url') };
};

const unwrap = async (kms: KMSClient, keyId: string, wrapped: string): Promise<Uint8Array> => {
  const { Plaintext } = await kms.send(
    new DecryptCommand({
      KeyId: keyId,
      CiphertextBlob: Buffer.from(wrapped, 'base64url'),
      EncryptionContext: ENCRYPTION_CONTEXT,
    }),
  );
  if (!Plaintext) throw new Error('KMS returned no plaintext');
  return Plaintext;
};

const encrypt = (key: Uint8Array, text: string, boundTo: string): string => {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(boundTo));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, body, cipher.getAuthTag()]).toString('base64url');
};

const decrypt = (key: Uint8Array, data: string, boundTo: string): string => {
  const bytes = Buffer.from(data, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, IV_BYTES))
    .setAAD(Buffer.from(boundTo))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  const body = bytes.subarray(IV_BYTES, -TAG_BYTES);
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8');
};
