import { createHmac, type KeyObject } from 'node:crypto';
import { type JWTVerifyOptions, jwtVerify } from 'jose';
import { canonicalJson } from '../../canonicalJson.ts';
import { hasCanonicalSignature } from '../../identity/tokenLayout.ts';
import { statusOf } from '../status/listAddress.ts';
import {
  buildClaims,
  CertificateClaims,
  type CertificateSubject,
  EarlierClaims,
  type TokenClaims,
} from './claims.ts';
import type { SigningKeys } from './keys.ts';
import { discloseClaims, joinParts, splitParts } from './sdJwt.ts';

/** Signs and verifies certificate tokens. */
export type Certificates = {
  /** Signs a token with all disclosures: an SD-JWT with ES256. One KMS call, and about 0.1 s of a processor. */
  signToken(certified: CertificateSubject, now: Date): Promise<string>;
  /** Reads the claims of a token with our signature, as far as it discloses them. Does not check expiry or revocation. */
  readToken(token: string): Promise<TokenClaims | undefined>;
};

/** Who signs, with what, and where the status lists are. */
export type CertificateParts = {
  readonly keys: SigningKeys;
  readonly issuer: string;
  /** Address below which the platform is reached; ends with a slash. */
  readonly publicUrl: string;
  /** The secret from which salts are derived. */
  readonly saltKey: () => Promise<KeyObject>;
};

/** The purpose for which the secret of salts is derived. */
export const SALT_LABEL = 'tongban/certificate-salts/v1';

// the type of verifiable credentials, whose libraries read certificates too
const TYPE = 'dc+sd-jwt';
const EARLIER_TYPE = 'tongban-certificate+jwt';
const LONGEST = 12_000;
const SALT_BYTES = 16;

export const createCertificates = ({ keys, issuer, publicUrl, saltKey }: CertificateParts): Certificates => {
  // 1970: `exp` is not checked here, the case decides whether the certificate is valid
  const verify = async (signed: string, typ: string) => {
    const rule: JWTVerifyOptions = { algorithms: ['ES256'], typ, issuer, currentDate: new Date(0) };
    return (await jwtVerify(signed, ({ kid }) => keys.find(kid), rule)).payload;
  };
  const read = async (token: string): Promise<TokenClaims | undefined> => {
    const parts = splitParts(token);
    if (!parts) return EarlierClaims.safeParse(await verify(token, EARLIER_TYPE)).data;
    if (!hasCanonicalSignature(parts.signed)) return undefined;
    const said = discloseClaims(await verify(parts.signed, TYPE), parts.disclosures);
    return CertificateClaims.safeParse(said).data;
  };
  return {
    async signToken(certified, now) {
      const key = await saltKey();
      const saltOf = (about: unknown): string =>
        createHmac('sha256', key)
          .update(canonicalJson(about))
          .digest()
          .subarray(0, SALT_BYTES)
          .toString('base64url');
      const status = statusOf(publicUrl, certified);
      const { payload, disclosures } = await buildClaims({ issuer, status, saltOf, now }, certified);
      return joinParts(await keys.signJws(TYPE, payload), disclosures);
    },
    async readToken(token) {
      if (token.length > LONGEST || !hasCanonicalSignature(splitParts(token)?.signed ?? token))
        return undefined;
      return read(token).catch(() => undefined);
    },
  };
};
