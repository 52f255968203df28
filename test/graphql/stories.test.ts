import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agent, person } from '../support/people.ts';
import { application, caseOf, openWorld, places, requiredMaterials, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

describe('sub-landlord with tenants of two villages', () => {
  const DAY = { from: '2016-04-06', to: '2016-04-06' };

  test('a sub-landlord’s permits are settled the same day and counted for home villages and window', async () => {
    const clerk = await world.clerk(places.xinyangStreetWindow);
    const filing = await clerk.at('2016-04-06 09:00').accept({
      window: places.xinyangStreetWindow,
      agent: agent(900),
      cases: [
        { application: application('HC-PS-02', places.xinan, 1) },
        { application: application('HC-PS-02', places.xinan, 2) },
        { application: application('HC-PS-02', places.xiayang, 3) },
      ],
    });
    const accepted = filing.results.map(caseOf);
    expect(accepted.map(({ status, crossVillage, agent }) => [status, crossVillage, agent?.name])).toEqual(
      Array(3).fill(['ACCEPTED', true, '曹**']),
    );

    const later = clerk.at('2016-04-06 09:20');
    const settled = await Promise.all(accepted.map(({ number }) => later.complete({ number })));
    expect(
      settled.map((answer) => caseOf(answer)).map(({ status, onTheSpot }) => [status, onTheSpot]),
    ).toEqual(Array(3).fill(['COMPLETED', true]));

    const counted = { accepted: 2, completed: 2, completedOnSpot: 2, crossVillage: 2 };
    expect(await world.report({ ...DAY, village: places.xinan })).toMatchObject(counted);
    expect(await world.report({ ...DAY, village: places.xiayang })).toMatchObject({
      accepted: 1,
      completedOnSpot: 1,
    });
    expect(await world.report({ ...DAY, window: places.xinyangStreetWindow })).toMatchObject({
      accepted: 3,
      completedOnSpot: 3,
      instantRate: 1,
      crossVillageRate: 1,
    });
  });

  test('each application of an agent is accepted or refused on its own', async () => {
    const clerk = await world.clerk(places.xinyangStreetWindow);
    const { results } = await clerk.at('2016-04-07 09:00').accept({
      window: places.xinyangStreetWindow,
      agent: agent(900),
      cases: [
        { application: application('HC-PS-02', places.xinan, 11) },
        { application: { ...application('HC-PS-02', places.xiayang, 12), materials: [] } },
      ],
    });
    expect(results.map(({ case: accepted, refusals }) => [accepted?.status, refusals[0]?.code])).toEqual([
      ['ACCEPTED', undefined],
      [undefined, 'MISSING_MATERIAL'],
    ]);
  });
});

describe('residence certificate at 海发社区', () => {
  test('a parent gets a residence certificate at 海发社区 in one visit of under ten minutes', async () => {
    const clerk = await world.clerk(places.haifaWindow);
    const { results } = await clerk.at('2016-04-08 10:00').accept({
      window: places.haifaWindow,
      cases: [{ application: application('HC-PS-01', places.haifa, 21) }],
    });
    const { number, materials } = caseOf(results[0]);
    const settled = caseOf(await clerk.at('2016-04-08 10:07').complete({ number }));
    expect(materials.map(({ code }) => code).toSorted()).toEqual(requiredMaterials('HC-PS-01').toSorted());
    expect(settled).toMatchObject({ status: 'COMPLETED', onTheSpot: true, crossVillage: false });
    expect(Date.parse(settled.completedAt ?? '') - Date.parse(settled.acceptedAt ?? '')).toBe(7 * 60_000);
    expect(settled.history.map(({ type }) => type)).toEqual(['ACCEPTED', 'COMPLETED']);
  });
});

describe('matter decided above', () => {
  test('a matter decided by the district is accepted in a village and not counted as on the spot', async () => {
    const clerk = await world.clerk(places.xinanWindow);
    const { results } = await clerk.at('2016-04-11 09:00').accept({
      window: places.xinanWindow,
      cases: [{ application: application('HC-PS-04', places.xinan, 31) }],
    });
    const accepted = caseOf(results[0]);
    expect(accepted).toMatchObject({ status: 'IN_REVIEW', desk: { code: '350205000000-PS' } });
    expect(accepted.history.map(({ type, toDesk }) => [type, toDesk?.code ?? null])).toEqual([
      ['ACCEPTED', null],
      ['FORWARDED', '350205000000-PS'],
    ]);

    const reviewer = await world.actor('reviewer', { offices: ['350205000000-PS'] });
    const settled = caseOf(await reviewer.at('2016-04-11 15:00').complete({ number: accepted.number }));
    expect(settled).toMatchObject({ status: 'COMPLETED', onTheSpot: false, desk: null });

    const report = await world.report({ from: '2016-04-11', to: '2016-04-11', matter: 'HC-PS-04' });
    expect(report).toMatchObject({ accepted: 1, completed: 1, completedOnSpot: 0, instantRate: 0 });
  });
});

describe('online filing', () => {
  test('an online filing settled at another village’s window counts as online and cross-village', async () => {
    const { identity } = person(41);
    const resident = await world.actor('resident', { person: identity.number });
    const submitted = caseOf(
      await resident
        .at('2016-04-12 20:00')
        .submit({ application: application('HC-PS-03', places.xinan, 41) }),
    );
    expect(submitted).toMatchObject({
      status: 'SUBMITTED',
      channel: 'ONLINE',
      window: null,
      desk: { code: places.xinan },
    });

    const clerk = await world.clerk(places.xinyangStreetWindow);
    const { results } = await clerk.at('2016-04-13 09:00').accept({
      window: places.xinyangStreetWindow,
      cases: [{ submitted: { number: submitted.number, materials: [], visit: true } }],
    });
    const settled = caseOf(
      await clerk.at('2016-04-13 09:05').complete({ number: caseOf(results[0]).number }),
    );
    expect(settled).toMatchObject({ onTheSpot: true, channel: 'ONLINE', crossVillage: true });
    expect(await world.report({ from: '2016-04-13', to: '2016-04-13', village: places.xinan })).toMatchObject(
      {
        accepted: 1,
        online: 1,
        onlineRate: 1,
        crossVillage: 1,
      },
    );
    expect((await resident.find(submitted.number))?.history.map(({ type }) => type)).toEqual([
      'SUBMITTED',
      'ACCEPTED',
      'COMPLETED',
    ]);
  });
});

describe('forwarding', () => {
  test('a clerk forwards a case to the office above that may settle it', async () => {
    const clerk = await world.clerk(places.xinanWindow);
    const { results } = await clerk.at('2016-04-14 09:00').accept({
      window: places.xinanWindow,
      cases: [{ application: application('HC-PS-02', places.xinan, 51) }],
    });
    const forwarded = await clerk.at('2016-04-14 09:10').forward({ number: caseOf(results[0]).number });
    expect(caseOf(forwarded)).toMatchObject({ status: 'IN_REVIEW', desk: { code: places.xinyangStreet } });
  });
});
