import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import type { KMSClient } from '@aws-sdk/client-kms';
import { derivedKey } from './derivedKey.ts';

/** Signed cursors: each is valid for one query by one asker of this installation. */
export type CursorSeal = {
  /** Signs a position together with the query and the asker (`boundTo`): at once, after the first time. */
  seal(position: string, boundTo: string): string | Promise<string>;
  /** Returns the position of a cursor; undefined if it was altered, or made for another query or asker. */
  open(cursor: string, boundTo: string): Promise<string | undefined>;
};

const MAC_BYTES = 16;

/** Signs with a key derived from a KMS key: no KMS call per page. */
export const createCursorSeal = (kms: KMSClient, keyId: string): CursorSeal => {
  const derive = derivedKey(kms, keyId, 'tongban/cursors/v1');
  let key: KeyObject | undefined;
  // unambiguous: neither a position (base64url) nor `boundTo` (JSON) contains a line break
  const sealWith = (secret: KeyObject, position: string, boundTo: string): string => {
    const mac = createHmac('sha256', secret).update(`${position}\n${boundTo}`).digest();
    return `${position}.${mac.subarray(0, MAC_BYTES).toString('base64url')}`;
  };
  const deriveAndSeal = async (position: string, boundTo: string): Promise<string> => {
    key = await derive();
    return sealWith(key, position, boundTo);
  };
  const seal = (position: string, boundTo: string): string | Promise<string> =>
    key ? sealWith(key, position, boundTo) : deriveAndSeal(position, boundTo);
  return {
    seal,
    // compared as text: several base64url texts decode to the same bytes
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
