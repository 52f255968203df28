import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { haicangFiles } from '../support/haicang.ts';
import type { RefusalFields } from '../support/operations.ts';
import { operations } from '../support/operations.ts';
import { type Actor, application, openWorld, places, type World } from '../support/world.ts';

let world: World;
let operator: Actor;
beforeAll(async () => {
  world = await openWorld();
  operator = await world.actor('operator');
});
afterAll(() => world.close());

type ImportAnswer = {
  readonly importDistrict: {
    readonly imported: {
      readonly villages: number;
      readonly windows: number;
      readonly matters: number;
    } | null;
    readonly refusals: readonly RefusalFields[];
  };
};
const importPack = async (pack: object, by: Actor = operator) =>
  (await by.send<ImportAnswer>(operations.importDistrict, { input: { idempotencyKey: randomUUID(), pack } }))
    .data.importDistrict;

const renamed = (name: string) => ({
  ...haicangFiles,
  district: { ...haicangFiles.district, name: { zh: name, en: 'Renamed' } },
});
const nameNow = async () =>
  (await world.stranger.send<{ district: { name: string } }>('{ district(code: "350205") { name } }')).data
    .district.name;

describe('importDistrict', () => {
  test('importing the same pack again changes nothing', async () => {
    const first = await importPack(haicangFiles);
    expect(first.imported).toEqual({ villages: 47, windows: 74, matters: 73 });
    expect(await importPack(haicangFiles)).toEqual(first);
  });

  test('a faulty pack is refused with file and path, and nothing is imported', async () => {
    const before = await nameNow();
    const [firstVillage, ...villages] = haicangFiles.district.villages;
    const broken = {
      ...renamed('坏区'),
      district: {
        ...renamed('坏区').district,
        villages: [{ ...firstVillage, street: '350205099000' }, ...villages],
      },
    };
    const { imported, refusals } = await importPack(broken);
    expect(imported).toBeNull();
    expect(refusals[0]).toMatchObject({
      code: 'INVALID_PACK',
      file: 'district.json',
      path: ['input', 'pack', 'district', 'villages', '0', 'street'],
      packProblem: 'UNKNOWN_STREET',
      message: 'No such street: 350205099000',
    });
    expect(await nameNow()).toBe(before);
  });

  test('an imported pack replaces the one before', async () => {
    await importPack(renamed('新海沧区'));
    expect(await nameNow()).toBe('新海沧区');
    await importPack(haicangFiles);
    expect(await nameNow()).toBe('海沧区');
  });

  test('only operators may import, and only into their own district', async () => {
    const clerk = await world.clerk(places.xinanWindow);
    const neighbour = await world.actor('operator', { district: '350206' });
    const answers = await Promise.all(
      [clerk, neighbour, world.stranger].map((one) => importPack(haicangFiles, one)),
    );
    expect(answers.map(({ refusals }) => refusals[0]?.code)).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
      'UNAUTHENTICATED',
    ]);
  });
});

describe('missing delegation', () => {
  test('a matter without a delegation is refused at the window', async () => {
    const delegations = haicangFiles.delegations.delegations.filter(({ matter }) => matter !== 'HC-PS-02');
    await importPack({ ...haicangFiles, delegations: { ...haicangFiles.delegations, delegations } });
    const clerk = await world.clerk(places.xinanWindow);
    const { results } = await clerk.at('2016-04-06 09:00').accept({
      window: places.xinanWindow,
      cases: [{ application: application('HC-PS-02', places.xinan) }],
    });
    await importPack(haicangFiles);
    expect(results[0]).toMatchObject({ case: null, refusals: [{ code: 'NOT_DELEGATED' }] });
    expect(await world.report({ from: '2016-04-06', to: '2016-04-06' })).toMatchObject({ accepted: 0 });
  });
});
