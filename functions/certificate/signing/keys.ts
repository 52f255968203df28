import { createPublicKey, type KeyObject } from 'node:crypto';
import { GetPublicKeyCommand, type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { calculateJwkThumbprint, exportJWK, type JWK } from 'jose';
import { memoizeAsync } from '../../memoizeAsync.ts';
import { toJoseSignature } from './joseSignature.ts';

/** The ids of keys in KMS: the first signs, all verify and are published. */
export type CertificateKeys = readonly [string, ...string[]];

/** Signs with the first key, and knows the public ones of all. */
export type SigningKeys = {
  /** Signs a JWS with ES256. One KMS call. */
  signJws(typ: string, payload: object): Promise<string>;
  /** Finds a public key by its id. Throws: unknown. */
  find(kid: string | undefined): Promise<KeyObject>;
  /** Exports the public keys as a JWKS (RFC 7517). */
  exportKeys(): Promise<{ keys: JWK[] }>;
};

type PublishedKey = { readonly key: KeyObject; readonly kid: string; readonly jwk: JWK };

// a prefix of the thumbprint (RFC 7638) is enough to distinguish a few keys
const KID_LENGTH = 12;

/** Signs in KMS, so that the private key never leaves it; fetches the public keys once per instance. */
export const createSigningKeys = (kms: KMSClient, keyIds: CertificateKeys): SigningKeys => {
  const [keyId, ...others] = keyIds;
  const signing = memoizeAsync(() => fetchPublicKey(kms, keyId));
  const earlier = others.map((id) => memoizeAsync(() => fetchPublicKey(kms, id)));
  const published = () => Promise.all([signing, ...earlier].map((fetch) => fetch()));
  return {
    async signJws(typ, payload) {
      const { kid } = await signing();
      const said = `${encode({ alg: 'ES256', kid, typ })}.${encode(payload)}`;
      return `${said}.${toJoseSignature(await sign(kms, keyId, said)).toString('base64url')}`;
    },
    async find(kid) {
      const found = (await published()).find((one) => one.kid === kid);
      if (!found) throw new Error('a token of an unknown key');
      return found.key;
    },
    async exportKeys() {
      return { keys: (await published()).map(({ jwk, kid }) => ({ ...jwk, kid, alg: 'ES256', use: 'sig' })) };
    },
  };
};

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const sign = async (kms: KMSClient, keyId: string, text: string): Promise<Uint8Array> => {
  const { Signature } = await kms.send(
    new SignCommand({
      KeyId: keyId,
      Message: Buffer.from(text),
      MessageType: 'RAW',
      SigningAlgorithm: 'ECDSA_SHA_256',
    }),
  );
  if (!Signature) throw new Error('KMS returned no signature');
  return Signature;
};

const fetchPublicKey = async (kms: KMSClient, keyId: string): Promise<PublishedKey> => {
  const { PublicKey } = await kms.send(new GetPublicKeyCommand({ KeyId: keyId }));
  if (!PublicKey) throw new Error('KMS returned no public key');
  const key = createPublicKey({ key: Buffer.from(PublicKey), format: 'der', type: 'spki' });
  const jwk = await exportJWK(key);
  return { key, jwk, kid: (await calculateJwkThumbprint(jwk)).slice(0, KID_LENGTH) };
};
