import { type BinaryLike, createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { KMSClient } from '@aws-sdk/client-kms';
import { canonicalJson } from '../canonicalJson.ts';
import { derivedKey } from '../identity/derivedKey.ts';
import { getCaseAddress } from '../record/numbers.ts';
import {
  beginningOf,
  formatReceiptCode,
  proofOf,
  type ReceiptCode,
  shortenEnd,
  shortHash,
} from './receiptCode.ts';

/** The purpose for which the secret of receipt codes is derived from the index key. */
export const RECEIPT_CODE_LABEL = 'tongban/receipt-codes/v1';

/** Codes that nobody outside can compute from a case's number. */
export type ReceiptCodes = {
  /** Issues the code of a case until the end of a day. */
  issue(number: string, lastDay: string): Promise<string>;
  /** Returns what tells whether a code is that of a case until the end of a day. */
  verifier(code: ReceiptCode, lastDay: string): Promise<(number: string) => boolean>;
};

/** Issues and verifies codes under a key of their own: one KMS call per cold start. */
export const createReceiptCodes = (kms: KMSClient, keyId: string): ReceiptCodes => {
  const secret = derivedKey(kms, keyId, RECEIPT_CODE_LABEL);
  return {
    issue: async (number, lastDay) => issueCode(await secret(), number, lastDay),
    verifier: async ({ proof }, lastDay) => {
      const key = await secret();
      return (number) => isSame(prove(key, number, lastDay), proof);
    },
  };
};

/** Spells the code of a case until the end of a day. */
export const issueCode = (secret: BinaryLike | KeyObject, number: string, lastDay: string): string => {
  const { district, village, matter, id } = getCaseAddress(number);
  return formatReceiptCode({
    district,
    village: shortHash(village),
    matter: shortHash(matter),
    end: shortenEnd(lastDay),
    id: beginningOf(id),
    proof: prove(secret, number, lastDay),
  });
};

const prove = (secret: BinaryLike | KeyObject, number: string, lastDay: string): string =>
  proofOf(
    createHmac('sha256', secret)
      .update(canonicalJson([number, lastDay]))
      .digest(),
  );

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
