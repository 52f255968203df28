import { auditServer } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../support/world.ts';

/** What the audits of GraphQL over HTTP find, and why it is so. */
const EXPLAINED: Readonly<Record<string, string>> = {
  '572B': 'a document that cannot be read is 400 for application/json too: one answer to all that is refused',
  FDE2: 'so is one that does not fit the schema',
  '7B9B': 'so is one whose variables do not fit',
  '5A70': 'there is no GET: a link can neither act nor carry an identity number in its address',
  D6D5: 'there is no GET',
  '6A70': 'there is no GET',
};
const WITHOUT_INTROSPECTION: Readonly<Record<string, string>> = {
  BF61: 'the audit asks for __type, which is refused where people do not develop',
  '28B9': 'the audit asks for __type',
  '2EA1': 'the audit asks for __type',
};

describe.each([
  ['where people develop', 'on', EXPLAINED],
  ['in every other stage', 'off', { ...EXPLAINED, ...WITHOUT_INTROSPECTION }],
] as const)('GraphQL over HTTP, %s', (_, introspection, explained) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld({ packs: [], environment: { GRAPHQL_INTROSPECTION: introspection } });
  });
  afterAll(() => world.close());

  test('holds by all audits but those explained', async () => {
    const results = await auditServer({ url: `${world.runner.url}/graphql` });
    const found = results.filter(({ status }) => status !== 'ok').map(({ id }) => id);
    expect(results.length).toBeGreaterThan(50);
    expect(found.sort()).toEqual(Object.keys(explained).sort());
  });
});
