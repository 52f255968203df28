import * as z from 'zod';
import type { Role } from '../graphql/generated/types.ts';
import { memoizeAsync } from '../memoizeAsync.ts';
import type { Identity, IdentityKind } from './identity.ts';

/** Who sent a request: the claims of the verified token, and the desks that the registry posts them to today. */
export type Asker = {
  readonly subject: string;
  readonly role: Role;
  /** 6-digit code; null if the token names no district. */
  readonly district: string | null;
  readonly windows: ReadonlySet<string>;
  readonly offices: ReadonlySet<string>;
  /** Keyed hash of the identity; null when the token carries no valid one. */
  readonly person: string | null;
  /** What the hash is of, and the name that the issuer proved with it; in memory only. */
  readonly proven?: { readonly identity: Identity; readonly name: string | null };
  /** The hash under which releases before 0.3.0 stored the person. */
  readonly earlierPerson?: string;
  /** The number of the case whose receipt they hold; only for whoever acts by its code. */
  readonly receiptOf?: string;
  /** The other documents that desks joined to this one; read when they matter. */
  readonly joined?: JoinedDocuments;
};

/** Another document of a person, for the items of the district whose desk joined it. */
export type JoinedDocument = {
  readonly district: string;
  readonly hashes: readonly string[];
  readonly kind: IdentityKind;
  readonly at: string;
  readonly window: string;
};

/** A person's other documents: none until they are loaded, once a request. */
export type JoinedDocuments = {
  readonly documents: readonly JoinedDocument[];
  readonly load: () => Promise<void>;
};

/** Creates what loads a person's other documents on first use. */
export const createJoinedDocuments = (find: () => Promise<readonly JoinedDocument[]>): JoinedDocuments => {
  let documents: readonly JoinedDocument[] = [];
  return {
    get documents() {
      return documents;
    },
    load: memoizeAsync(async () => {
      documents = await find();
    }),
  };
};

/** Whether something is the asker's; looked at again by their joined documents, if by this one it is not. */
export const isByAnyDocument = async (
  { joined }: Proven,
  isTheirs: () => boolean | Promise<boolean>,
): Promise<boolean> => {
  if (await isTheirs()) return true;
  if (!joined) return false;
  await joined.load();
  return joined.documents.length > 0 && isTheirs();
};

/**
 * Lists every hash under which items of the asker may be stored, by any of their documents. Without a district, those of
 * all: an item found by one is the asker's only if `isSamePerson` says so.
 */
export const loadHashesOf = async (asker: Proven, district?: string): Promise<string[]> => {
  await asker.joined?.load();
  return hashesOf(asker, district);
};

type Proven = Pick<Asker, 'person' | 'earlierPerson' | 'joined'>;

/** Whether the stored hash of an item is the asker's: of any document that counts in its district, and of any release. */
export const isSamePerson = (asker: Proven, stored: string | undefined, district: string): boolean =>
  stored !== undefined && hashesOf(asker, district).includes(stored);

const hashesOf = ({ person, earlierPerson, joined }: Proven, district?: string): string[] => {
  if (person === null) return [];
  const others = (joined?.documents ?? []).filter(
    (one) => district === undefined || one.district === district,
  );
  const all = [person, earlierPerson, ...others.flatMap(({ hashes }) => hashes)];
  return [...new Set(all.filter((hash) => hash !== undefined))];
};

/** The roles as tokens name them by default; see `TokenLayout.roles`. */
export const roleNames = [
  'resident',
  'agent',
  'clerk',
  'reviewer',
  'supervisor',
  'auditor',
  'operator',
] as const;

const toRole = {
  resident: 'RESIDENT',
  agent: 'AGENT',
  clerk: 'CLERK',
  reviewer: 'REVIEWER',
  supervisor: 'SUPERVISOR',
  auditor: 'AUDITOR',
  operator: 'OPERATOR',
} as const satisfies Record<(typeof roleNames)[number], Role>;

/** The claims that the system reads, by its own names. A token without them is rejected like an unsigned one. */
export const Claims = z.object({
  sub: z.string().max(255).regex(/\S/),
  role: z.enum(roleNames).transform((role) => toRole[role]),
  district: z
    .string()
    .regex(/^\d{6}$/)
    .nullish(),
  windows: z.array(z.string().max(40)).max(50).default([]),
  offices: z.array(z.string().max(40)).max(50).default([]),
  /** As the issuer sends them; see `readIdentityClaims`. */
  identityNumber: z.unknown(),
  identityKind: z.unknown(),
  identityCountry: z.unknown(),
  name: z.unknown(),
});
export type Claims = z.infer<typeof Claims>;
