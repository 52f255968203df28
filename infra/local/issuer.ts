import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import type { IssuerSettings } from './issuerKey.ts';

/** The roles a token may carry. */
export const roles = ['resident', 'agent', 'clerk', 'reviewer', 'supervisor', 'auditor', 'operator'] as const;
export type RoleName = (typeof roles)[number];

/** Whom a token is for. */
export type TokenRequest = {
  readonly role: RoleName;
  /** The issuer's name of the person; the role when absent. */
  readonly sub?: string;
  /** 6-digit code of the district the role holds in. */
  readonly district?: string;
  /** Windows a clerk is posted to. */
  readonly windows?: readonly string[];
  /** Offices a reviewer is posted to. */
  readonly offices?: readonly string[];
  /** Number of the resident's or agent's document. */
  readonly person?: string;
  /** Kind of that document; a resident number when absent. */
  readonly kind?: string;
  /** Country that issued a passport. */
  readonly country?: string;
  /** Name that the issuer proved. */
  readonly name?: string;
  /** Seconds until the token expires; 12 hours when absent. */
  readonly ttl?: number;
};

/** A local OpenID Connect issuer: what it publishes, and tokens that verify against it. */
export type Issuer = {
  /** The `iss` of its tokens. */
  readonly name: string;
  readonly jwks: { readonly keys: readonly object[] };
  readonly configuration: Readonly<Record<string, unknown>>;
  issueToken(request: TokenRequest): Promise<string>;
};

const DEFAULT_TTL_SECONDS = 12 * 3_600;

/** An issuer that signs with the key kept in its settings. */
export const createIssuer = ({ issuer, audience, key }: IssuerSettings): Issuer => {
  const { d: _secret, ...publicKey } = key;
  return {
    name: issuer,
    jwks: { keys: [{ ...publicKey, use: 'sig', alg: 'ES256' }] },
    configuration: {
      issuer,
      jwks_uri: `${issuer}/.well-known/jwks.json`,
      authorization_endpoint: `${issuer}/authorize`,
      token_endpoint: `${issuer}/token`,
      end_session_endpoint: `${issuer}/end_session`,
      response_types_supported: ['code'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['none'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['ES256'],
    },
    issueToken: async (request) =>
      new SignJWT(claimsOf(request))
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: key.kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(request.sub ?? request.role)
        .setJti(randomUUID())
        .setIssuedAt()
        .setExpirationTime(new Date(Date.now() + (request.ttl ?? DEFAULT_TTL_SECONDS) * 1_000))
        .sign(await importJWK(key, 'ES256')),
  };
};

const claimsOf = ({ role, district, windows, offices, person, kind, country, name }: TokenRequest) => ({
  role,
  ...(district !== undefined && { district }),
  ...(windows && { windows: [...windows] }),
  ...(offices && { offices: [...offices] }),
  ...(person !== undefined && { identity_number: person }),
  ...(kind !== undefined && { identity_kind: kind }),
  ...(country !== undefined && { identity_country: country }),
  ...(name !== undefined && { real_name: name }),
});
