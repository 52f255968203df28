import { createHmac } from 'node:crypto';
import { GenerateMacCommand, type KMSClient } from '@aws-sdk/client-kms';
import { canonicalJson } from '../canonicalJson.ts';
import { lazy } from '../lazy.ts';

/** Keyed hashes: find a person, or compare a payload, without storing either in clear. */
export type PersonIndex = {
  /** The index value of a normalized identity number. */
  of(identityNumber: string): Promise<string>;
  /** A fingerprint of a request's payload, which may hold personal data. */
  fingerprint(payload: unknown): Promise<string>;
};

const HASH_BYTES = 16;
const LABEL = 'tongban/person-index/v1';

/** The hashing key is a MAC that KMS makes of a fixed label: one call a cold start, nothing stored, nothing in the environment. */
export const createPersonIndex = (kms: KMSClient, keyId: string): PersonIndex => {
  const key = lazy(async () => {
    const { Mac } = await kms.send(
      new GenerateMacCommand({ KeyId: keyId, MacAlgorithm: 'HMAC_SHA_256', Message: Buffer.from(LABEL) }),
    );
    if (!Mac) throw new Error('KMS gave no MAC');
    return Mac;
  });
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
