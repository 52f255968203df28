import type { ObjectTypeDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { CASE_STATUSES } from '../../../functions/case/model.ts';
import {
  CASE_ACTS,
  type CaseOperation,
  listParties,
  type Party,
} from '../../../functions/case/transitions.ts';
import { typeDefs } from '../../../functions/graphql/generated/schema.ts';
import type { Role } from '../../../functions/graphql/generated/types.ts';
import { scopeOf } from '../../../functions/identity/permit.ts';
import { fieldPolicy, policy } from '../../../functions/identity/policy.ts';
import { fieldsVisibleWithObject, fullyVisibleTypes, isEnvelopeType } from './fieldVisibility.ts';
import { policyTable, ROLES } from './policyTable.ts';

const objects = typeDefs.definitions.filter(
  (one): one is ObjectTypeDefinitionNode => one.kind === 'ObjectTypeDefinition',
);
const fields = objects.flatMap(({ name: { value: type }, fields: own }) =>
  (own ?? []).map(({ name }) => ({ type, name: name.value, field: `${type}.${name.value}` })),
);
const isOperation = ({ type }: { type: string }): boolean => type === 'Query' || type === 'Mutation';

test('the policy has a rule for exactly every query and mutation', () => {
  const operations = fields.filter(isOperation).map(({ name }) => name);
  expect(operations.length).toBeGreaterThan(30);
  expect(Object.keys(policy).sort()).toEqual(operations.sort());
  console.log(policyTable());
});

test.each([...Object.entries(policy), ...Object.entries(fieldPolicy)])(
  'the rule of %s is public or names a role',
  (_, rule) => {
    expect(rule === 'public' || Object.keys(rule).length > 0).toBe(true);
  },
);

describe('field policy', () => {
  test('every field is visible with its object or has a rule of its own', () => {
    const decided = new Set([...Object.keys(fieldPolicy), ...fieldsVisibleWithObject]);
    const undecided = fields
      .filter((one) => !isOperation(one) && !fullyVisibleTypes.has(one.type) && !isEnvelopeType(one.type))
      .filter(({ field }) => !decided.has(field));
    expect(undecided.map(({ field }) => field)).toEqual([]);
  });

  test('every type and field that the visibility lists name exists', () => {
    const known = new Set(fields.flatMap(({ type, field }) => [type, field]));
    const named = [...Object.keys(fieldPolicy), ...fieldsVisibleWithObject, ...fullyVisibleTypes];
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('policy and transition table', () => {
  const partyRoles = {
    APPLICANT: ['RESIDENT', 'AGENT'],
    AGENT: ['RESIDENT', 'AGENT'],
    DESK: ['CLERK', 'REVIEWER'],
    OWNER: ['CLERK'],
    SETTLER: ['CLERK', 'REVIEWER'],
    DECIDER: ['CLERK', 'REVIEWER'],
    ANY_WINDOW: ['CLERK'],
    // by a code, which is an operation of its own
    BEARER: [],
    RATED: ['CLERK'],
    ASKED: ['CLERK', 'REVIEWER'],
    OFFICE: ['REVIEWER'],
    SUPERVISOR: ['SUPERVISOR'],
    OVERSEER: ['SUPERVISOR'],
  } satisfies Record<Party, readonly Role[]>;
  const isCaseOperation = (name: string): name is CaseOperation => Object.hasOwn(CASE_ACTS, name);

  test.each(Object.keys(CASE_ACTS).filter(isCaseOperation))(
    'the policy allows %s to exactly the parties of the transition table',
    (operation) => {
      const action = CASE_ACTS[operation];
      const parties = CASE_STATUSES.flatMap((status) => [...listParties(status, action)]);
      const roles = new Set<Role>(parties.flatMap((party) => [...partyRoles[party]]));
      expect(ROLES.filter((role) => scopeOf(role, operation) !== null)).toEqual(
        ROLES.filter((role) => roles.has(role)),
      );
    },
  );
});
