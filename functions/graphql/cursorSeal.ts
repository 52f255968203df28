import { createHmac, timingSafeEqual } from 'node:crypto';
import type { KMSClient } from '@aws-sdk/client-kms';
import { derivedKey } from '../identity/derivedKey.ts';

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
  const macOf = async (position: string, boundTo: string): Promise<Buffer> =>
    createHmac('sha256', await key())
      .update(`${position}\n${boundTo}`)
      .digest()
      .subarray(0, MAC_BYTES);
  return {
    seal: async (position, boundTo) =>
      `${position}.${(await macOf(position, boundTo)).toString('base64url')}`,
    open: async (cursor, boundTo) => {
      const [position = '', mac = ''] = cursor.split('.');
      const given = Buffer.from(mac, 'base64url');
      const right = await macOf(position, boundTo);
      return given.length === MAC_BYTES && timingSafeEqual(given, right) ? position : undefined;
    },
  };
};
