import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../support/world.ts';

/** Failing audits of GraphQL over HTTP, each with its reason. */
const EXPLAINED: Readonly<Record<string, string>> = {
  '572B': 'an unparseable document is 400 for application/json too: all refusals get one response',
  FDE2: 'a document that is invalid by the schema gets the same 400',
  '7B9B': 'a document with invalid variables gets the same 400',
  '5A70': 'GET is not supported: links could carry mutations or identity numbers',
  D6D5: 'GET is not supported',
  '6A70': 'GET is not supported',
};
const WITHOUT_INTROSPECTION: Readonly<Record<string, string>> = {
  BF61: 'the audit queries __type, which is refused outside the local stage',
  '28B9': 'the audit queries __type',
  '2EA1': 'the audit queries __type',
};

describe.each([
  ['local stage', 'on', EXPLAINED],
  ['other stages', 'off', { ...EXPLAINED, ...WITHOUT_INTROSPECTION }],
] as const)('GraphQL over HTTP, %s', (stage, introspection, explained) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ packs: [], environment: { GRAPHQL_INTROSPECTION: introspection } });
  });
  afterAll(() => world.close());

  test(`the endpoint passes all audits of GraphQL over HTTP except the explained ones: ${stage}`, async () => {
    const results = await auditServer({ url: `${world.runner.url}/graphql` });
    const found = results.filter(({ status }) => status !== 'ok').map(({ id }) => id);
    expect(results.length).toBeGreaterThan(50);
    expect(found.sort()).toEqual(Object.keys(explained).sort());
  });

  test(`a required field that is missing is named: ${stage}`, async () => {
    const clerk = await world.actor('clerk');
    const query = 'mutation ($input: ClaimCaseInput!) { claimCase(input: $input) { refusals { code } } }';
    const missing = await clerk.send(query, { input: { idempotencyKey: 'k' } });
    expect(missing.body).toContain('lacks the required field \\"input.number\\" of type \\"ID!\\"');
    const wrong = await clerk.send(query, { input: { idempotencyKey: 'k', number: 'n', secret: 1 } });
    expect(wrong.body.includes('ClaimCaseInput')).toBe(introspection === 'on');
  });
});
