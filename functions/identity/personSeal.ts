import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { DecryptCommand, GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import type * as z from 'zod';

/** Seals and opens what is personal in a case (envelope encryption, AES-256-GCM under a KMS data key). */
export type PersonSeal = {
  /** Seals a value to one case: the text opens for no other case number. */
  seal(value: unknown, caseNumber: string): Promise<string>;
  /** Opens a sealed text. Throws when it was altered, belongs to another case, or is not what the schema says. */
  open<T>(schema: z.ZodType<T>, sealed: string, caseNumber: string): Promise<T>;
};

type DataKey = { readonly plain: Uint8Array; readonly wrapped: string };

const VERSION = 'v1';
const IV_BYTES = 12;
const TAG_BYTES = 16;
// GCM with random nonces stays far below its bound, and a stolen data key opens few cases
const SEALS_PER_DATA_KEY = 1_000;
const ENCRYPTION_CONTEXT = { purpose: 'tongban-person' };

/** One KMS call per thousand seals and per data key opened. */
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
      if (version !== VERSION) throw new Error('unknown seal');
      return schema.parse(JSON.parse(decrypt(await openingKey(wrapped), data, caseNumber)));
    },
  };
};

const generateDataKey = async (kms: KMSClient, keyId: string): Promise<DataKey> => {
  const made = await kms.send(
    new GenerateDataKeyCommand({ KeyId: keyId, KeySpec: 'AES_256', EncryptionContext: ENCRYPTION_CONTEXT }),
  );
  if (!made.Plaintext || !made.CiphertextBlob) throw new Error('KMS gave no data key');
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
  if (!Plaintext) throw new Error('KMS opened nothing');
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
