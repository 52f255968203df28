import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PREFLIGHT_DOCUMENTS } from '../../functions/preflight/documents.ts';
import { openWorld, type World } from '../support/world.ts';

const ME = 'query Me { me { role } }';
let folder: string;
let world: World;

const hash = (operations: object) => {
  writeFileSync(join(folder, 'clients.json'), JSON.stringify(operations));
  const files = [join(folder, 'clients.json'), join(folder, 'operations.json')];
  return spawnSync(process.execPath, ['infra/constructs/hashOperations.ts', ...files], { encoding: 'utf8' });
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tongban-operations-'));
  expect(hash({ me: ME }).status).toBe(0);
  world = await openWorld({
    packs: [],
    environment: { GRAPHQL_INTROSPECTION: 'off', PERSISTED_OPERATIONS: join(folder, 'operations.json') },
  });
});
afterAll(async () => {
  await world.close();
  rmSync(folder, { recursive: true });
});

test('a persisted operation runs', async () => {
  const clerk = await world.clerk('350205002214-01');
  expect((await clerk.send(ME)).data).toEqual({ me: { role: 'CLERK' } });
});

test('the check of a new version is on every list', async () => {
  for (const document of PREFLIGHT_DOCUMENTS) {
    const variables = { district: '350205', from: '2016-03-01', to: '2016-03-31' };
    const { errors } = await world.stranger.send(document, variables);
    expect(errors.map(({ extensions }) => extensions?.code)).not.toContain('REFUSED');
  }
});

test.each(['query Me { me { role }  }', '{ me { role } }', '{ __typename }'])(
  'the unlisted operation %s gets the one response to all refused requests',
  async (query) => {
    const { status, errors } = await world.stranger.send(query);
    expect([status, errors[0]?.extensions?.code]).toEqual([400, 'REFUSED']);
  },
);

test('a persisted operation that is invalid by the schema fails the build by name', () => {
  const kept = readFileSync(join(folder, 'operations.json'), 'utf8');
  const { status, stderr } = hash({ typo: '{ me { rolle } }' });
  expect([status, stderr.includes('typo: Cannot query field "rolle"')]).toEqual([1, true]);
  expect(readFileSync(join(folder, 'operations.json'), 'utf8')).toBe(kept);
});
