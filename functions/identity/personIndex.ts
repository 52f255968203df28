import { createHmac, type KeyObject } from 'node:crypto';
import { GenerateMacCommand, type KMSClient } from '@aws-sdk/client-kms';
import * as z from 'zod';
import { canonicalJson } from '../canonicalJson.ts';
import { derivedKey } from './derivedKey.ts';
import { hashedText, type Identity } from './identity.ts';
import { rememberBriefly } from './rememberBriefly.ts';

/** The fingerprint of a payload as it is stored now, and as releases before 0.3.0 stored it. */
export type Fingerprint = { readonly payload: string; readonly earlier: string };

/** Keyed hashes that find a person or compare payloads without storing either in clear. */
export type PersonIndex = {
  /** Returns the keyed hash of an identity. */
  of(identity: Identity): Promise<string>;
  /** Returns every hash under which an item of the person may be stored: the present one first. */
  allOf(identity: Identity): Promise<readonly [string, string]>;
  /** Returns the present hash for a stored one of an earlier release; any other text unchanged. */
  renew(stored: string): Promise<string>;
  /** Returns the keyed hash of a request's payload, which may contain personal data. */
  fingerprint(payload: unknown): Promise<Fingerprint>;
};

const HASH_BYTES = 16;
const VERSION = 'v2:';
// 16 bytes in base64url, without a version
const EARLIER = /^[\w-]{22}$/;
const MAC_LABEL = 'tongban/person/v2';

/**
 * Hashes a person by two steps. The first key is derived, as before 0.3.0; the second is KMS's own and never leaves it,
 * so a copy of a table needs one KMS call for each number that is tried. Payloads have a derived key of their own.
 */
export const createPersonIndex = (kms: KMSClient, keyId: string): PersonIndex => {
  const firstKey = derivedKey(kms, keyId, 'tongban/person-index/v1');
  const payloadKey = derivedKey(kms, keyId, 'tongban/payload/v2');
  const first = async (text: string): Promise<string> => hash(await firstKey(), text);
  const second = rememberBriefly(async (earlier: string) => {
    const Message = Buffer.from(`${MAC_LABEL}\n${earlier}`);
    const { Mac } = await kms.send(
      new GenerateMacCommand({ KeyId: keyId, MacAlgorithm: 'HMAC_SHA_256', Message }),
    );
    if (!Mac) throw new Error('KMS returned no MAC');
    return VERSION + encode(Mac);
  });
  const allOf = async (identity: Identity): Promise<readonly [string, string]> => {
    const earlier = await first(`person\n${hashedText(identity)}`);
    return [await second(earlier), earlier];
  };
  return {
    of: async (identity) => (await allOf(identity))[0],
    allOf,
    renew: async (stored) => (EARLIER.test(stored) ? second(stored) : stored),
    fingerprint: async (payload) => {
      const text = canonicalJson(withEarlierNames(payload));
      return {
        payload: VERSION + hash(await payloadKey(), text),
        earlier: await first(`payload\n${text}`),
      };
    },
  };
};

const OfResident = z.strictObject({ kind: z.literal('RESIDENT_ID'), number: z.string() });

/** Names a resident's identity as inputs did before 0.3.0, so that a retry has the fingerprint of the first request. */
const withEarlierNames = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withEarlierNames);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => renamed(name, inner)));
};

const renamed = (name: string, inner: unknown): [string, unknown] => {
  const resident = name === 'identity' ? OfResident.safeParse(inner).data : undefined;
  return resident ? ['identityNumber', resident.number] : [name, withEarlierNames(inner)];
};

const hash = (key: KeyObject, text: string): string =>
  encode(createHmac('sha256', key).update(text).digest());

const encode = (mac: Uint8Array): string => Buffer.from(mac.subarray(0, HASH_BYTES)).toString('base64url');
