import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestEngine } from '../support/engine.ts';
import { delegateMatter, delegationOf, readLog } from '../support/rules.ts';
import { openWorld } from '../support/world.ts';

let engine: Awaited<ReturnType<typeof startTestEngine>>;
beforeAll(async () => {
  engine = await startTestEngine();
});
afterAll(() => engine.stop());

test('registry edits survive a restart, which does not import again', async () => {
  const first = await openWorld({ dynamoDbEndpoint: engine.endpoint });
  const operator = await first.actor('operator');
  delegationOf(await delegateMatter(operator, { matter: 'HC-PS-04', from: '2016-06-01' }));
  await first.close();

  const second = await openWorld({ dynamoDbEndpoint: engine.endpoint });
  const { edges } = await readLog(await second.actor('auditor'));
  await second.close();
  expect(edges.map(({ node }) => node.act)).toEqual(['DELEGATE_MATTER', 'IMPORT_DISTRICT']);
});
