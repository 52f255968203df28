import type { JWTPayload } from 'jose';
import * as z from 'zod';
import { Claims, roleNames } from './asker.ts';
import { IdentityKind } from './identity.ts';

const claim = z
  .string()
  .regex(/^[\w:/.-]{1,128}$/, 'the name of a claim has 1 to 128 letters, digits and _ : / . -');

/** Where an issuer's access tokens carry their claims: a setting of the installation. */
export const TokenLayout = z.strictObject({
  /** How to tell an access token from an ID token; see `accessTokens`. */
  profile: z.enum(['rfc9068', 'cognito', 'keycloak']).default('rfc9068'),
  /** The role's claim, or a path to it such as `realm_access.roles`; a string or a list. */
  role: claim.default('role'),
  district: claim.default('district'),
  /** The windows and offices that the asker is posted to: a list, or a string separated by spaces or commas. */
  windows: claim.default('windows'),
  offices: claim.default('offices'),
  identityNumber: claim.default('identity_number'),
  /** The kind of that number; a resident number when absent. */
  identityKind: claim.default('identity_kind'),
  /** The country that issued a passport. */
  identityCountry: claim.default('identity_country'),
  /** The holder's name, where the issuer has proved it together with the number. */
  name: claim.default('real_name'),
  /** The issuer's names of the kinds, such as `{ "511": "TAIWAN_TRAVEL_PERMIT" }`; all other names are then rejected. */
  kinds: z.record(z.string().min(1).max(128), IdentityKind).optional(),
  /** The issuer's names of the roles, such as `{ "haicang-clerks": "clerk" }`; all other names are then rejected. */
  roles: z.record(z.string().min(1).max(128), z.enum(roleNames)).optional(),
});
export type TokenLayout = z.infer<typeof TokenLayout>;

/** Reads the claims of a verified token by its issuer's layout; undefined if one is missing or malformed. */
export const readClaims = (payload: JWTPayload, layout: TokenLayout): Claims | undefined =>
  Claims.safeParse({
    sub: payload.sub,
    role: onlyRole(listOf(claimAt(payload, layout.role)), layout.roles),
    district: claimAt(payload, layout.district),
    windows: listOf(claimAt(payload, layout.windows)),
    offices: listOf(claimAt(payload, layout.offices)),
    identityNumber: claimAt(payload, layout.identityNumber),
    identityKind: kindAt(payload, layout),
    identityCountry: claimAt(payload, layout.identityCountry),
    name: claimAt(payload, layout.name),
  }).data;

// a claim named by a URL (https://example.org/role) has dots, but is not a path
const claimAt = (payload: unknown, name: string): unknown =>
  (name.includes('://') ? [name] : name.split('.')).reduce(memberOf, payload);

const memberOf = (value: unknown, name: string): unknown =>
  value !== null && typeof value === 'object' && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;

// undefined is a resident number; a name that the layout does not know is no kind
const kindAt = (payload: unknown, { identityKind, kinds }: TokenLayout): unknown => {
  const named = claimAt(payload, identityKind);
  return named === undefined || !kinds
    ? named
    : (new Map<unknown, unknown>(Object.entries(kinds)).get(named) ?? '');
};

const listOf = (value: unknown): unknown => (typeof value === 'string' ? value.match(/[^\s,]+/g) : value);

// one role per token: permissions of several roles never add up
const onlyRole = (named: unknown, roles: TokenLayout['roles']): string | undefined => {
  const ours = new Map<unknown, string>(
    roles ? Object.entries(roles) : roleNames.map((role) => [role, role]),
  );
  const held = new Set(Array.isArray(named) ? named.flatMap((name) => ours.get(name) ?? []) : []);
  return held.size === 1 ? [...held][0] : undefined;
};

/** Whether the signature of a JWS is canonical base64url: several texts decode to the same bytes, one was issued. */
export const hasCanonicalSignature = (token: string): boolean => {
  const signature = token.split('.').at(-1) ?? '';
  return Buffer.from(signature, 'base64url').toString('base64url') === signature;
};
