import type { Role } from '../../../functions/graphql/generated/types.ts';
import type { fieldPolicy } from '../../../functions/identity/policy.ts';
import type { Stage } from './stage.ts';

/** A field for fewer than see the case: a case on which it says something, and how it is asked for. */
export type FieldExample = {
  readonly number: (stage: Stage, role: Role) => Promise<string>;
  readonly select: string;
};

/** One example of every field that has a rule of its own. */
export const fieldExamples = {
  'Case.accessLog': {
    number: ({ ownMatter }, role) => ownMatter(role),
    select: 'accessLog { edges { cursor } }',
  },
  'Case.draft': { number: ({ draft }, role) => draft(role), select: 'draft { materials }' },
  'Case.form': {
    number: ({ ownMatter, atStreet }, role) => (role === 'REVIEWER' ? atStreet() : ownMatter(role)),
    select: 'form',
  },
  'Certificate.token': { number: ({ settled }, role) => settled(role), select: 'certificate { token }' },
} satisfies Record<keyof typeof fieldPolicy, FieldExample>;
