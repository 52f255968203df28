import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { DecryptCommand, GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms';
import type * as z from 'zod';
import { rememberBriefly } from './rememberBriefly.ts';

/** What a sealed text is, and of which item: both are authenticated with it, so it cannot stand in for another. */
export type SealContext = {
  readonly purpose: 'PEOPLE' | 'DRAFT' | 'HELP' | 'CORRECTED' | 'NOTE' | 'OPINION' | 'CONTACT';
  /** Public number of the case or help request; of a contact its partition. */
  readonly number: string;
};

/** Encrypts the personal data of an item: envelope encryption, AES-256-GCM with KMS data keys. */
export type PersonSeal = {
  /** Encrypts a value for one purpose in one item. */
  seal(value: unknown, context: SealContext): Promise<string>;
  /** Decrypts a sealed text. Throws if it was altered, has another context, or does not fit the schema. */
  open<T>(schema: z.ZodType<T>, sealed: string, context: SealContext): Promise<T>;
};

type DataKey = { readonly plain: Uint8Array; readonly wrapped: string };
type Version = 'v1' | 'v2';

const IV_BYTES = 12;
const TAG_BYTES = 16;
// far below the bound for random GCM nonces, and a leaked data key opens few cases
const SEALS_PER_DATA_KEY = 1_000;
const SEALING_MS = 60 * 60_000;

/** Whose data keys a seal uses: KMS lets the sender of messages open those of contacts, and no others. */
export type SealedFor = 'tongban-person' | 'tongban-contact';

/** Returns the encryption context of a data key; releases before 0.3.0 had no version. */
const encryptionContext = (version: Version, purpose: SealedFor): Record<string, string> =>
  version === 'v1' ? { purpose } : { purpose, version };

/** Returns the authenticated data of a sealed text; releases before 0.3.0 bound it to the number alone. */
const boundTo = (version: Version, { purpose, number }: SealContext): string =>
  version === 'v1' ? number : JSON.stringify([version, purpose, number]);

/** Seals with cached data keys: one KMS call per thousand seals or hour, and one per data key to open in minutes. */
export const createPersonSeal = (
  kms: KMSClient,
  keyId: string,
  clock: () => number = () => performance.now(),
  purpose: SealedFor = 'tongban-person',
): PersonSeal => {
  let current: { readonly key: Promise<DataKey>; readonly until: number; left: number } | undefined;

  const sealingKey = (): Promise<DataKey> => {
    if (!current || current.left <= 0 || clock() >= current.until) {
      const key = generateDataKey(kms, keyId, purpose);
      current = { key, until: clock() + SEALING_MS, left: SEALS_PER_DATA_KEY };
      key.catch(() => {
        current = undefined;
      });
    }
    current.left -= 1;
    return current.key;
  };

  const openingKeys = {
    v1: rememberBriefly((wrapped) => unwrap(kms, keyId, wrapped, encryptionContext('v1', purpose)), clock),
    v2: rememberBriefly((wrapped) => unwrap(kms, keyId, wrapped, encryptionContext('v2', purpose)), clock),
  };

  return {
    async seal(value, context) {
      const { plain, wrapped } = await sealingKey();
      const bound = boundTo('v2', context);
      return ['v2', wrapped, encrypt(plain, JSON.stringify(value), bound)].join('.');
    },
    async open(schema, sealed, context) {
      const [version, wrapped = '', data = ''] = sealed.split('.');
      if (version !== 'v1' && version !== 'v2') throw new Error('a sealed text of an unknown version');
      const key = await openingKeys[version](wrapped);
      return schema.parse(JSON.parse(decrypt(key, data, boundTo(version, context))));
    },
  };
};

const generateDataKey = async (kms: KMSClient, keyId: string, purpose: SealedFor): Promise<DataKey> => {
  const made = await kms.send(
    new GenerateDataKeyCommand({
      KeyId: keyId,
      KeySpec: 'AES_256',
      EncryptionContext: encryptionContext('v2', purpose),
    }),
  );
  if (!made.Plaintext || !made.CiphertextBlob) throw new Error('KMS returned no data key');
  return { plain: made.Plaintext, wrapped: Buffer.from(made.CiphertextBlob).toString('base64url') };
};

const unwrap = async (
  kms: KMSClient,
  keyId: string,
  wrapped: string,
  EncryptionContext: Record<string, string>,
): Promise<Uint8Array> => {
  const { Plaintext } = await kms.send(
    new DecryptCommand({
      KeyId: keyId,
      CiphertextBlob: Buffer.from(wrapped, 'base64url'),
      EncryptionContext,
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
