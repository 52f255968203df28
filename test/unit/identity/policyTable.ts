import type { Role } from '../../../functions/graphql/generated/types.ts';
import { fieldPolicy, policy, type Rule } from '../../../functions/identity/policy.ts';

/** All roles, in the order of the table's columns. */
export const ROLES = [
  'RESIDENT',
  'AGENT',
  'CLERK',
  'REVIEWER',
  'SUPERVISOR',
  'AUDITOR',
  'OPERATOR',
] as const satisfies readonly Role[];

const cells = (rule: Rule): string[] =>
  rule === 'public'
    ? ['public', ...ROLES.map(() => 'public')]
    : ['', ...ROLES.map((role) => rule[role] ?? '')];

/** Formats the policy as a table of operations and fields by role; an empty cell: not allowed. */
export const policyTable = (): string => {
  const rules: [string, Rule][] = [...Object.entries(policy), ...Object.entries(fieldPolicy)];
  const rows = [['', 'NO TOKEN', ...ROLES], ...rules.map(([name, rule]) => [name, ...cells(rule)])];
  return rows
    .map(([name = '', ...rest]) => name.padEnd(24) + rest.map((cell) => cell.padEnd(11)).join(''))
    .join('\n');
};
