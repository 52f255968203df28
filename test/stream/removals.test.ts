import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { taskPartition } from '../../functions/dynamodb/keys.ts';
import { openPlatform, type Platform } from '../chaos/stage/platform.ts';
import { photo } from '../support/contents.ts';
import { findThreat, upload } from '../support/files.ts';
import { MORNING } from '../support/filesWorld.ts';
import { identityNumber } from '../support/people.ts';
import { application, caseOf, places } from '../support/world.ts';

let platform: Platform;
beforeAll(async () => {
  platform = await openPlatform(inject('assemblyDir'));
});
afterAll(() => platform.close());

test('a file in which a fault is found while the schedule lets it stay is still removed by the next run', async () => {
  const { wire, world, tables } = platform;
  const by = (await world.actor('resident', { person: identityNumber(1) })).at(MORNING);
  const { id } = await upload(world, by, await photo('red'), 'JPEG');
  const form = { address: '海沧区新安村示例路1号', movedInOn: '2026-02-20', reason: 'WORK' };
  const files = [{ material: 'resident-id-card', upload: id }];
  const filed = { ...application('HC-PS-03', places.xinan, 1), materials: [], form, files };
  caseOf(await by.submit({ application: filed }));
  const stored = async () => (await tables.items('Cases')).find(({ number }) => number === id);
  // as if another case that shared it had just been erased
  await tables.put('Cases', {
    ...(await stored()),
    task: taskPartition({ of: 'FILE', district: '350205' }),
    taskDue: '2026-03-02T02:00:00.000Z',
  });

  let found: Promise<void> | undefined;
  await wire.during(
    ({ operation, body }) => {
      if (operation !== 'UpdateItem' || !body.includes('"REMOVE task, taskDue"')) return undefined;
      found ??= findThreat(world.runner, id);
      return { kind: 'HOLD', until: found };
    },
    () => world.runner.runScheduled('supervise', new Date('2026-03-02T03:00:00Z')),
  );
  expect(await stored()).toMatchObject({ state: 'REFUSED', task: expect.any(String) });
  await world.runner.runScheduled('supervise', new Date('2040-03-02T04:00:00Z'));
  expect(await stored()).not.toHaveProperty('task');
});
