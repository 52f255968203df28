import * as z from 'zod';
import type { Role } from '../graphql/generated/types.ts';

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
  /** The hash under which releases before 0.3.0 stored the person. */
  readonly earlierPerson?: string;
};

/** Whether an item's stored hash is the asker's: the present one, or that of an earlier release. */
export const isSamePerson = (
  { person, earlierPerson }: Pick<Asker, 'person' | 'earlierPerson'>,
  stored: string | undefined,
): boolean => person !== null && stored !== undefined && (stored === person || stored === earlierPerson);

/** Lists every hash under which items of the asker may be stored. Empty: no proven identity. */
export const hashesOf = ({ person, earlierPerson }: Pick<Asker, 'person' | 'earlierPerson'>): string[] =>
  [person, earlierPerson].filter((hash) => typeof hash === 'string');

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
});
export type Claims = z.infer<typeof Claims>;
