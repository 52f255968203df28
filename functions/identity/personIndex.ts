import { createHmac } from 'node:crypto';
import type { KMSClient } from '@aws-sdk/client-kms';
import { canonicalJson } from '../canonicalJson.ts';
import { derivedKey } from './derivedKey.ts';

/** Keyed hashes: find a person, or compare a payload, without storing either in clear. */
export type PersonIndex = {
  /** The index value of a normalized identity number. */
  of(identityNumber: string): Promise<string>;
  /** A fingerprint of a request's payload, which may hold personal data. */
  fingerprint(payload: unknown): Promise<string>;
};

const HASH_BYTES = 16;

/** Hashes with a key derived from a KMS key. */
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
