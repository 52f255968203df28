import { type BinaryLike, createHmac, type KeyObject } from 'node:crypto';
import type { KMSClient } from '@aws-sdk/client-kms';
import { canonicalJson } from '../canonicalJson.ts';
import { derivedKey } from '../identity/derivedKey.ts';
import { spellCrockford } from './crockford.ts';

/** The purpose for which the secret of ids is derived from the index key. */
export const REQUEST_ID_LABEL = 'tongban/request-ids/v1';

const ID_BYTES = 10;

/** One of the items that a request creates: its position, or its content and the number of equal ones before it. */
export type RequestPart = number | { readonly content: unknown; readonly repetition: number };

/** Ids that nobody outside can compute from a request. */
export type RequestIds = {
  /** Derives the id of an item from its request: a retry meets the same item. */
  derive(subject: string, idempotencyKey: string, part: RequestPart): Promise<string>;
};

/** Derives ids under a key of their own: one KMS call per cold start. */
export const createRequestIds = (kms: KMSClient, keyId: string): RequestIds => {
  const secret = derivedKey(kms, keyId, REQUEST_ID_LABEL);
  return {
    derive: async (subject, idempotencyKey, part) =>
      deriveRequestId(await secret(), subject, idempotencyKey, part),
  };
};

/** Derives an item's id from a secret and its request. 80 bits, Crockford base 32. */
export const deriveRequestId = (
  secret: BinaryLike | KeyObject,
  subject: string,
  idempotencyKey: string,
  part: RequestPart,
): string => {
  const text = canonicalJson([subject, idempotencyKey, part]);
  const bytes = createHmac('sha256', secret).update(text).digest();
  return spellCrockford(bytes.subarray(0, ID_BYTES));
};
