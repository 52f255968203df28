import { createPublicKey, type KeyObject } from 'node:crypto';
import { GetPublicKeyCommand, type KMSClient, SignCommand } from '@aws-sdk/client-kms';
import { calculateJwkThumbprint, exportJWK, type JWK, jwtVerify } from 'jose';
import { hasCanonicalSignature } from '../identity/tokenLayout.ts';
import { memoizeAsync } from '../memoizeAsync.ts';
import { buildClaims, CertificateClaims, type CertificateSubject } from './claims.ts';
import { toJoseSignature } from './joseSignature.ts';

/** Signs and verifies certificate tokens, and publishes the keys. */
export type Certificates = {
  /** Signs a token: a JWS with ES256, at most 400 characters. One KMS call. */
  signToken(certified: CertificateSubject): Promise<string>;
  /** Reads the claims of a token with our signature. Does not check expiry or revocation. */
  readToken(token: string): Promise<CertificateClaims | undefined>;
  /** Exports the public keys as a JWKS (RFC 7517). */
  exportKeys(): Promise<{ keys: JWK[] }>;
};

type PublishedKey = { readonly key: KeyObject; readonly kid: string; readonly jwk: JWK };

const TYPE = 'tongban-certificate+jwt';
// a prefix of the thumbprint (RFC 7638) is enough to distinguish a few keys
const KID_LENGTH = 12;
const LONGEST = 1_000;
// 1970: `exp` is not checked here, the case decides whether the certificate is valid
const OURS = { algorithms: ['ES256'], typ: TYPE, currentDate: new Date(0) };

/** The ids of keys in KMS: the first signs, all verify and are published. */
export type CertificateKeys = readonly [string, ...string[]];

/** Signs in KMS, so that the private key never leaves it; fetches the public keys once per instance. */
export const createCertificates = (kms: KMSClient, keyIds: CertificateKeys, issuer: string): Certificates => {
  const [keyId, ...others] = keyIds;
  const signing = memoizeAsync(() => fetchPublicKey(kms, keyId));
  const earlier = others.map((id) => memoizeAsync(() => fetchPublicKey(kms, id)));
  const published = () => Promise.all([signing, ...earlier].map((fetch) => fetch()));
  return {
    async signToken(certified) {
      const { kid } = await signing();
      const said = `${encode({ alg: 'ES256', kid, typ: TYPE })}.${encode(buildClaims(issuer, certified))}`;
      return `${said}.${toJoseSignature(await sign(kms, keyId, said)).toString('base64url')}`;
    },
    async readToken(token) {
      if (token.length > LONGEST || !hasCanonicalSignature(token)) return undefined;
      const keys = new Map((await published()).map(({ kid, key }) => [kid, key]));
      const said = await jwtVerify(token, ({ kid }) => getKey(keys, kid), { ...OURS, issuer }).catch(
        () => undefined,
      );
      return CertificateClaims.safeParse(said?.payload).data;
    },
    async exportKeys() {
      return { keys: (await published()).map(({ jwk, kid }) => ({ ...jwk, kid, alg: 'ES256', use: 'sig' })) };
    },
  };
};

const getKey = (keys: ReadonlyMap<string, KeyObject>, kid: string | undefined): KeyObject => {
  const key = keys.get(kid ?? '');
  if (!key) throw new Error('a token of an unknown key');
  return key;
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
