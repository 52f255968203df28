import { createRemoteJWKSet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import type { Config } from '../config.ts';
import { Claims } from './asker.ts';

/** Thrown for a token that does not hold; carries nothing of the token. */
export class InvalidToken extends Error {}

/** Reads and verifies a bearer token. Throws `InvalidToken`. */
export type VerifyToken = (token: string) => Promise<Claims>;

const CLOCK_TOLERANCE_SECONDS = 5;

/** Checks signature, issuer, audience, expiry and type (RFC 9068) against the issuer's published keys. */
export const createVerifyToken = (
  config: Config,
  keys: JWTVerifyGetKey = remoteKeys(config),
): VerifyToken => {
  const options = {
    issuer: config.OIDC_ISSUER,
    audience: config.OIDC_AUDIENCE,
    typ: 'at+jwt',
    algorithms: ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'],
    requiredClaims: ['sub', 'exp', 'iat'],
    clockTolerance: CLOCK_TOLERANCE_SECONDS,
  };
  return async (token) => {
    const verified = await jwtVerify(token, keys, options).catch(() => undefined);
    const claims = Claims.safeParse(verified?.payload);
    if (!claims.success) throw new InvalidToken();
    return claims.data;
  };
};

// jose fetches once, keeps the keys for 10 minutes and refetches for an unknown key at most every 30 s
const remoteKeys = (config: Config): JWTVerifyGetKey =>
  createRemoteJWKSet(new URL(config.OIDC_JWKS_URI ?? `${config.OIDC_ISSUER}/.well-known/jwks.json`));
