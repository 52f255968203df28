import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase, codesOf } from '../support/cases.ts';
import { chancheng, chanchengApplication, packFolders } from '../support/chancheng.ts';
import { operations, type ReportFields } from '../support/operations.ts';
import { type Actor, openWorld, places, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld({ packs: packFolders });
});
afterAll(() => world.close());

const clerkAt = async (window: string, time = '2025-03-03 10:00'): Promise<Actor> =>
  (await world.clerk(window)).at(time);
const accepted = async (window: string, matter: string, village: string, time?: string) =>
  acceptCase(
    await clerkAt(window, time),
    window,
    chanchengApplication(matter, village, { on: time?.slice(0, 10) }),
  );
const refusedAt = async (window: string, matter: string, village: string, time?: string) => {
  const { results } = await (await clerkAt(window, time)).accept({
    window,
    cases: [{ application: chanchengApplication(matter, village, { on: time?.slice(0, 10) }) }],
  });
  return codesOf(results[0]);
};

describe('second district', () => {
  test('two districts run side by side', async () => {
    const { data } = await world.stranger.send<{ districts: { code: string }[] }>('{ districts { code } }');
    expect(data.districts.map(({ code }) => code).toSorted()).toEqual(['350205', '440604']);
  });

  test('a pilot delegation lets one desk settle', async () => {
    const clerk = await clerkAt(chancheng.lanshiWindow);
    const seen = await accepted(chancheng.lanshiWindow, 'HRSS-1001', chancheng.lanshi);
    expect(seen).toMatchObject({ status: 'ACCEPTED', crossVillage: false });
    const done = await clerk.complete({ number: seen.number });
    expect(done.case).toMatchObject({ status: 'COMPLETED', onTheSpot: true });
  });

  test('desks outside the pilot forward their cases to the street', async () => {
    const seen = await accepted(chancheng.huijingWindow, 'HRSS-1001', chancheng.luonan);
    expect(seen).toMatchObject({
      status: 'IN_REVIEW',
      desk: { code: chancheng.nanzhuangTown },
      crossVillage: true,
    });
  });

  test('a district may have a hall of its own, open at noon', async () => {
    const seen = await accepted(chancheng.hallWindow, 'MARKET-0001', chancheng.luonan, '2025-03-03 12:30');
    expect(seen).toMatchObject({ status: 'ACCEPTED', desk: { code: chancheng.hallWindow } });
  });

  test.each([
    ['OUT_OF_SCOPE', 'a homestead at another village', chancheng.lanshiWindow, 'AGRI-0501', chancheng.luonan],
    [
      'UNIT_KIND_NOT_SERVED',
      'public housing for a villager',
      '440604100200-01',
      'HOUSE-2001',
      chancheng.luonan,
    ],
    [
      'LEVEL_NOT_ACCEPTING',
      'a licence at a village',
      chancheng.lanshiWindow,
      'MARKET-0001',
      chancheng.lanshi,
    ],
    [
      'UNKNOWN_MATTER',
      'a matter of the first district',
      chancheng.lanshiWindow,
      'HC-PS-02',
      chancheng.lanshi,
    ],
    [
      'VILLAGE_OF_ANOTHER_DISTRICT',
      'a villager of the first',
      chancheng.lanshiWindow,
      'HRSS-1001',
      places.xinan,
    ],
  ])('the second district refuses with %s for %s', async (code, _, window, matter, village) => {
    expect(await refusedAt(window, matter, village)).toContain(code);
  });

  test('a case is due by the matter version of its day', async () => {
    const before = await accepted(chancheng.shiwanWindow, 'CIVIL-0101', chancheng.lanshi, '2025-06-30 10:00');
    const since = await accepted(chancheng.shiwanWindow, 'CIVIL-0101', chancheng.lanshi, '2025-07-01 10:00');
    expect([before.matter.version, before.dueAt]).toEqual([1, '2025-07-14T16:00:00.000Z']);
    expect([since.matter.version, since.dueAt]).toEqual([2, '2025-07-04T16:00:00.000Z']);
  });

  test('a new delegation moves decisions from the department to the street', async () => {
    const desks = await Promise.all(
      ['2025-12-31 10:00', '2026-01-05 10:00'].map((time) =>
        accepted(chancheng.lanshiWindow, 'HOUSE-2001', chancheng.lanshi, time),
      ),
    );
    expect(desks.map(({ desk }) => desk?.code)).toEqual(['440604000000-HOUSE', chancheng.shiwanStreet]);
  });

  test('a district counts only its own cases', async () => {
    await accepted(chancheng.shiwanWindow, 'HRSS-1002', chancheng.lanshi, '2025-05-06 10:00');
    await world.runner.drained();
    const supervisor = await world.actor('supervisor', { district: chancheng.code });
    const day = { district: chancheng.code, from: '2025-05-06', to: '2025-05-06' };
    const { data } = await supervisor.send<{ serviceReport: ReportFields }>(operations.serviceReport, day);
    expect(data.serviceReport).toMatchObject({ accepted: 1, crossVillage: 1 });
    expect(await world.report({ from: day.from, to: day.to })).toMatchObject({ accepted: 0 });
  });
});
