import { type JWTPayload, type JWTVerifyGetKey, type JWTVerifyOptions, jwtVerify } from 'jose';
import type { Config } from '../config.ts';
import type { Claims } from './asker.ts';
import { createIssuerKeys, IssuerUnavailable } from './issuerKeys.ts';
import { isSpeltOnce, readClaims, type TokenLayout } from './tokenLayout.ts';

/** Thrown for a token that does not hold; carries nothing of the token. */
export class InvalidToken extends Error {}

/** Reads and verifies a bearer token. Throws `InvalidToken`, and `IssuerUnavailable` when the keys cannot be had. */
export type VerifyToken = (token: string) => Promise<Claims>;

/** What the endpoint is told of its issuer. */
export type IssuerConfig = Pick<
  Config,
  'OIDC_ISSUER' | 'OIDC_AUDIENCE' | 'OIDC_JWKS_URI' | 'OIDC_TIMEOUT_MS' | 'OIDC_TOKENS'
>;

const CLOCK_TOLERANCE_SECONDS = 5;
// signatures only: a secret that both sides know (HS256), or no signature at all, proves nothing about the issuer
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA', 'Ed25519'];

/** Checks signature, issuer, audience, times and that it is an access token, against the issuer's published keys. */
export const createVerifyToken = (
  config: IssuerConfig,
  keys: JWTVerifyGetKey = createIssuerKeys(jwksOf(config), config.OIDC_TIMEOUT_MS),
): VerifyToken => {
  const { options, holds } = accessTokens(config)[config.OIDC_TOKENS.profile];
  return async (token) => {
    if (!isSpeltOnce(token)) throw new InvalidToken();
    const verified = await jwtVerify(token, keys, { ...common(config), ...options }).catch(notVerified);
    const claims = verified && holds(verified.payload) && readClaims(verified.payload, config.OIDC_TOKENS);
    if (!claims) throw new InvalidToken();
    return claims;
  };
};

const notVerified = (error: unknown): undefined => {
  if (error instanceof IssuerUnavailable) throw error;
};

const jwksOf = (config: IssuerConfig): URL =>
  new URL(config.OIDC_JWKS_URI ?? `${config.OIDC_ISSUER.replace(/\/$/, '')}/.well-known/jwks.json`);

const common = (config: IssuerConfig): JWTVerifyOptions => ({
  issuer: config.OIDC_ISSUER,
  algorithms: ALGORITHMS,
  requiredClaims: ['sub', 'exp', 'iat'],
  clockTolerance: CLOCK_TOLERANCE_SECONDS,
});

type AccessTokens = { readonly options: JWTVerifyOptions; holds(payload: JWTPayload): boolean };

/** How each kind of issuer marks what is an access token, and for whom; see decision 0025. */
const accessTokens = ({
  OIDC_AUDIENCE: audience,
}: IssuerConfig): Record<TokenLayout['profile'], AccessTokens> => ({
  // the standard: a type in the header
  rfc9068: { options: { audience, typ: 'at+jwt' }, holds: () => true },
  // no audience claim, but the client that the token was issued to
  cognito: {
    options: {},
    holds: ({ token_use, client_id }) => token_use === 'access' && client_id === audience,
  },
  // ID tokens say ID here, refresh tokens Refresh
  keycloak: { options: { audience }, holds: ({ typ }) => typ === 'Bearer' },
});
