import type { Role } from '../graphql/generated/types.ts';
import { hints } from '../refusal/hints.ts';
import { type Outcome, refuse, refused } from '../refusal/refusal.ts';
import type { Asker } from './asker.ts';
import { fieldPolicy, policy, type Rule, type Scope } from './policy.ts';

type Policy = typeof policy;
/** An operation that is not public. */
export type Restricted = { [O in keyof Policy]: Policy[O] extends 'public' ? never : O }[keyof Policy];
/** The roles that may use an operation. */
type RoleIn<O extends Restricted> = O extends O ? Extract<keyof Policy[O], Role> : never;

/** An asker whose role may use an operation. */
export type Permitted<O extends Restricted> = Asker & { readonly role: RoleIn<O> };

/** Returns the asker if the policy allows their role the operation. The first statement of every use case. */
export const permit = <O extends Restricted>(
  { asker }: { readonly asker: Asker | null },
  operation: O,
): Outcome<Permitted<O>> => {
  if (!asker) return refused(refuse('UNAUTHENTICATED', []));
  if (isPermitted(asker, operation)) return { value: asker };
  const allowed = hints.roles((role) => scopeOf(role, operation) !== null);
  return refused(refuse('FORBIDDEN', [], allowed));
};

const rules: Readonly<Record<keyof Policy | keyof typeof fieldPolicy, Rule>> = { ...policy, ...fieldPolicy };

/** Returns a role's scope for an operation or a restricted field; null if the role has none. */
export const scopeOf = (role: Role, name: keyof typeof rules): Scope | null => {
  const rule = rules[name];
  return rule === 'public' ? rule : (rule[role] ?? null);
};

const isPermitted = <O extends Restricted>(asker: Asker, operation: O): asker is Permitted<O> =>
  scopeOf(asker.role, operation) !== null;
