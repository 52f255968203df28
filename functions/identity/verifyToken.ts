import { type JWTPayload, type JWTVerifyOptions, jwtVerify } from 'jose';
import type { Config } from '../config.ts';
import type { Claims } from './asker.ts';
import { createIssuerKeys, type IssuerKeys, IssuerUnavailable } from './issuerKeys.ts';
import { hasCanonicalSignature, readClaims, type TokenLayout } from './tokenLayout.ts';

/** Thrown for a token that fails verification; contains nothing of the token. */
export class InvalidToken extends Error {}

/** Verifies a bearer token. Throws `InvalidToken`; `IssuerUnavailable` if the keys cannot be fetched. */
export type VerifyToken = (token: string) => Promise<Claims>;

/** What the endpoint is told of its issuer. */
export type IssuerConfig = Pick<
  Config,
  'OIDC_ISSUER' | 'OIDC_AUDIENCE' | 'OIDC_JWKS_URI' | 'OIDC_TIMEOUT_MS' | 'OIDC_TOKENS'
>;

const CLOCK_TOLERANCE_SECONDS = 5;
// also refuses tokens issued in the future; issuers of staff and residents give an hour, Cognito at most a day
const LONGEST_LIFE_SECONDS = 24 * 60 * 60;
/** Verified tokens that an instance remembers: the people of a few hours. */
const MOST_VERIFIED = 1_000;
// asymmetric signatures only: HS256 or `none` would let others than the issuer make tokens
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA', 'Ed25519'];

/** Verifies signature, issuer, audience, times and token type against the issuer's published keys. */
export const createVerifyToken = (
  config: IssuerConfig,
  keys: IssuerKeys = createIssuerKeys(jwksUrl(config), config.OIDC_TIMEOUT_MS),
): VerifyToken => {
  const { options, isAccessToken } = accessTokens(config)[config.OIDC_TOKENS.profile];
  const verify = async (token: string): Promise<Verified> => {
    if (!hasCanonicalSignature(token)) throw new InvalidToken();
    const verified = await jwtVerify(token, keys.find, { ...commonOptions(config), ...options }).catch(
      rethrowUnavailable,
    );
    const claims =
      verified && isAccessToken(verified.payload) && readClaims(verified.payload, config.OIDC_TOKENS);
    if (!claims) throw new InvalidToken();
    return { claims, until: endOf(verified.payload), under: keys.current() };
  };
  return rememberVerified(verify, keys);
};

/** The claims of a verified token, when it ends (epoch seconds), and the keys that verified it. */
type Verified = { readonly claims: Claims; readonly until: number; readonly under: object | undefined };

// what `jwtVerify` compares with the clock, tolerance included
const endOf = ({ exp = 0, iat = 0 }: JWTPayload): number =>
  Math.min(exp, iat + LONGEST_LIFE_SECONDS + 1) + CLOCK_TOLERANCE_SECONDS;

/** Remembers verified tokens until they end or the issuer's keys are fetched anew; forgets the oldest of too many. */
const rememberVerified = (verify: (token: string) => Promise<Verified>, keys: IssuerKeys): VerifyToken => {
  const known = new Map<string, Verified>();
  return async (token) => {
    const found = known.get(token);
    const isCurrent =
      found?.under !== undefined &&
      found.under === keys.current() &&
      Math.floor(Date.now() / 1_000) < found.until;
    if (isCurrent) return found.claims;
    known.delete(token);
    const verified = await verify(token);
    known.set(token, verified);
    const [oldest] = known.keys();
    if (known.size > MOST_VERIFIED && oldest !== undefined) known.delete(oldest);
    return verified.claims;
  };
};

const rethrowUnavailable = (error: unknown): undefined => {
  if (error instanceof IssuerUnavailable) throw error;
};

const jwksUrl = (config: IssuerConfig): URL =>
  new URL(config.OIDC_JWKS_URI ?? `${config.OIDC_ISSUER.replace(/\/$/, '')}/.well-known/jwks.json`);

const commonOptions = (config: IssuerConfig): JWTVerifyOptions => ({
  issuer: config.OIDC_ISSUER,
  algorithms: ALGORITHMS,
  requiredClaims: ['sub', 'exp', 'iat'],
  maxTokenAge: LONGEST_LIFE_SECONDS,
  clockTolerance: CLOCK_TOLERANCE_SECONDS,
});

type TokenProfile = { readonly options: JWTVerifyOptions; isAccessToken(payload: JWTPayload): boolean };

/** How each kind of issuer marks an access token and its audience; see decision 0025. */
const accessTokens = ({
  OIDC_AUDIENCE: audience,
}: IssuerConfig): Record<TokenLayout['profile'], TokenProfile> => ({
  // the standard: `typ` in the header
  rfc9068: { options: { audience, typ: 'at+jwt' }, isAccessToken: () => true },
  // no `aud`; `client_id` names the client that the token was issued to
  cognito: {
    options: {},
    isAccessToken: ({ token_use, client_id }) => token_use === 'access' && client_id === audience,
  },
  // `typ` is ID in ID tokens and Refresh in refresh tokens
  keycloak: { options: { audience }, isAccessToken: ({ typ }) => typ === 'Bearer' },
});
