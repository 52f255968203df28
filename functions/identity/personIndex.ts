import { createHmac } from 'node:crypto';
import type { KMSClient } from '@aws-sdk/client-kms';
import { canonicalJson } from '../canonicalJson.ts';
import { derivedKey } from './derivedKey.ts';

/** Keyed hashes that find a person or compare payloads without storing either in clear. */
export type PersonIndex = {
  /** Returns the keyed hash of a normalized identity number. */
  of(identityNumber: string): Promise<string>;
  /** Returns the keyed hash of a request's payload, which may contain personal data. */
  fingerprint(payload: unknown): Promise<string>;
};

const HASH_BYTES = 16;

/** Hashes with a key derived from a KMS key: no KMS call per hash. */
export const createPersonIndex = (kms: KMSClient, keyId: string): PersonIndex => {
  const key = derivedKey(kms, keyId, 'tongban/person-index/v1');
  const hash = async (text: string): Promise<string> =>
    createHmac('sha256', await key())
      .update(text)
      .digest()
      .subarray(0, HASH_BYTES)
      .toString('base64url');
  return {
    of: (identityNumber) => hash(`person\n${identityNumber}`),
    fingerprint: (payload) => hash(`payload\n${canonicalJson(payload)}`),
  };
};
