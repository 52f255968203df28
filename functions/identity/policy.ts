import type { Role } from '../graphql/generated/types.ts';
import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Asker } from './asker.ts';

/** The asker, when they have one of these roles; the first statement of every use case. */
export const requireRole = <R extends Role>(
  asker: Asker | null,
  roles: readonly R[],
): Outcome<Asker & { readonly role: R }> => {
  if (!asker) return refused(refuse('UNAUTHENTICATED', []));
  return hasRole(asker, roles) ? { value: asker } : refused(refuse('FORBIDDEN', []));
};

const hasRole = <R extends Role>(asker: Asker, roles: readonly R[]): asker is Asker & { readonly role: R } =>
  roles.some((role) => role === asker.role);
