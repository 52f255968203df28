import { createHmac, timingSafeEqual } from 'node:crypto';
import type { KMSClient } from '@aws-sdk/client-kms';
import { derivedKey } from './derivedKey.ts';

/** Cursors that only this installation makes, each good for one question of one asker. */
export type CursorSeal = {
  /** Seals a position to what was asked, and by whom. */
  seal(position: string, boundTo: string): Promise<string>;
  /** The position of a cursor; undefined when it was altered, or made for somebody or something else. */
  open(cursor: string, boundTo: string): Promise<string | undefined>;
};

const MAC_BYTES = 16;

/** Seals with a key derived from a KMS key: no call a page. */
export const createCursorSeal = (kms: KMSClient, keyId: string): CursorSeal => {
  const key = derivedKey(kms, keyId, 'tongban/cursors/v1');
  // neither a position (base64url) nor what it is bound to (JSON) holds a line break
  const seal = async (position: string, boundTo: string): Promise<string> => {
    const mac = createHmac('sha256', await key())
      .update(`${position}\n${boundTo}`)
      .digest();
    return `${position}.${mac.subarray(0, MAC_BYTES).toString('base64url')}`;
  };
  return {
    seal,
    // compared as text: base64url has several spellings of one seal, and a decoder passes over what it does not know
    open: async (cursor, boundTo) => {
      const [position = ''] = cursor.split('.');
      return isSame(cursor, await seal(position, boundTo)) ? position : undefined;
    },
  };
};

const isSame = (given: string, right: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
};
