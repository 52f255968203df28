import type { JWTPayload } from 'jose';
import * as z from 'zod';
import { Claims, roleNames } from './asker.ts';

const claim = z.string().regex(/^[\w:/.-]{1,128}$/, 'a claim is named by letters, digits and _ : / . -');

/** How an issuer lays out its access tokens: a setting of the installation. */
export const TokenLayout = z.strictObject({
  /** What tells an access token from an ID token, see `accessTokens`. */
  profile: z.enum(['rfc9068', 'cognito', 'keycloak']).default('rfc9068'),
  /** Where the role is: a claim, or a path to it such as `realm_access.roles`; text or a list. */
  role: claim.default('role'),
  district: claim.default('district'),
  /** Windows and offices that the asker is posted to: a list, or text with spaces or commas between. */
  windows: claim.default('windows'),
  offices: claim.default('offices'),
  identityNumber: claim.default('identity_number'),
  /** What the issuer calls the roles, such as `{ "haicang-clerks": "clerk" }`; no other name is taken then. */
  roles: z.record(z.string().min(1).max(128), z.enum(roleNames)).optional(),
});
export type TokenLayout = z.infer<typeof TokenLayout>;

/** What a verified token claims, read where its issuer puts it; undefined when something is missing or malformed. */
export const readClaims = (payload: JWTPayload, layout: TokenLayout): Claims | undefined =>
  Claims.safeParse({
    sub: payload.sub,
    role: onlyRole(listOf(at(payload, layout.role)), layout.roles),
    district: at(payload, layout.district),
    windows: listOf(at(payload, layout.windows)),
    offices: listOf(at(payload, layout.offices)),
    identityNumber: at(payload, layout.identityNumber),
  }).data;

// names of claims that are addresses (https://example.org/role) have dots and are no paths
const at = (payload: unknown, name: string): unknown =>
  (name.includes('://') ? [name] : name.split('.')).reduce(memberOf, payload);

const memberOf = (value: unknown, name: string): unknown =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;

const listOf = (value: unknown): unknown => (typeof value === 'string' ? value.match(/[^\s,]+/g) : value);

// one token, one role: who has two chooses when signing in; nobody gets the sum of both
const onlyRole = (named: unknown, roles: TokenLayout['roles']): string | undefined => {
  const ours = new Map<unknown, string>(
    roles ? Object.entries(roles) : roleNames.map((role) => [role, role]),
  );
  const held = new Set(Array.isArray(named) ? named.flatMap((name) => ours.get(name) ?? []) : []);
  return held.size === 1 ? [...held][0] : undefined;
};

/** Whether the signature of a token (JWS) is in its one spelling: base64url has several of the same bytes, and only one is what was issued. */
export const isSpeltOnce = (token: string): boolean => {
  const signature = token.split('.').at(-1) ?? '';
  return Buffer.from(signature, 'base64url').toString('base64url') === signature;
};
