import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, places, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const ask = async <T>(query: string, variables: object = {}): Promise<T> =>
  (await world.stranger.at('2016-04-06 09:00').send<T>(query, variables)).data;

describe('public catalogue', () => {
  test('anybody may list the districts', async () => {
    expect(await ask('{ districts { code name(lang: EN) } }')).toEqual({
      districts: [{ code: '350205', name: 'Haicang District' }],
    });
  });

  test.each([
    ['that does not exist', '999999'],
    ['with an empty code', ''],
    ['named like a partition', 'DISTRICTS'],
    ['with a key separator', '350205#'],
    ['longer than any key', 'x'.repeat(5000)],
  ])('a district %s is null', async (_, code) => {
    expect(await ask('query ($code: ID!) { district(code: $code) { code } }', { code })).toEqual({
      district: null,
    });
  });

  test('villages are listed as of a day: 38 in 2016, 47 today', async () => {
    type Villages = { district: { then: unknown[]; now: unknown[] } };
    const { district } = await ask<Villages>(
      '{ district(code: "350205") { then: villages(on: "2016-04-01") { code } now: villages(on: "2024-01-01") { code } } }',
    );
    expect([district.then.length, district.now.length]).toEqual([38, 47]);
  });

  test('the catalogue is paged, with every active matter once', async () => {
    type Page = {
      district: {
        matters: {
          edges: { node: { code: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
      };
    };
    const codes: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const page: Page = await ask<Page>(
        'query ($after: String) { district(code: "350205") { matters(first: 20, after: $after) { edges { node { code } } pageInfo { hasNextPage endCursor } } } }',
        { after },
      );
      codes.push(...page.district.matters.edges.map(({ node }) => node.code));
      ({ endCursor: after, hasNextPage: more } = page.district.matters.pageInfo);
    }
    expect([codes.length, new Set(codes).size]).toEqual([47, 47]);
  });

  test('the catalogue can be filtered by name, class and channel', async () => {
    const { district } = await ask<{ district: { a: { totalCount: number }; b: { totalCount: number } } }>(
      `{ district(code: "350205") {
        a: matters(search: "temporary residence") { totalCount }
        b: matters(serviceClass: DIRECT, channel: ONLINE) { totalCount } } }`,
    );
    expect(district).toEqual({ a: { totalCount: 1 }, b: { totalCount: 12 } });
  });

  test('an invalid page size or cursor is refused', async () => {
    const bad = await Promise.all(
      ['first: 101', 'first: 0', 'after: "nonsense"'].map((args) =>
        world.stranger.send(`{ district(code: "350205") { matters(${args}) { totalCount } } }`),
      ),
    );
    expect(bad.map(({ errors }) => errors[0]?.extensions?.code)).toEqual(Array(3).fill('INVALID_INPUT'));
  });
});

describe('nearestWindows', () => {
  const near = (more = '') =>
    ask<{ nearestWindows: { window: { code: string; level: string }; nearness: string }[] }>(
      `{ nearestWindows(district: "350205", village: "${places.haifa}", first: 10${more}) { window { code level } nearness queueLength } }`,
    );

  test('nearest windows are the village’s, then its street’s, then the district’s', async () => {
    const order = ['SAME_VILLAGE', 'SAME_STREET', 'SAME_DISTRICT'];
    const { nearestWindows } = await near();
    const ranks = nearestWindows.map(({ nearness }) => order.indexOf(nearness));
    expect(nearestWindows[0]?.window.code).toBe(places.haifaWindow);
    expect(ranks).toEqual(ranks.toSorted());
  });

  test('without a village, nearness is unknown, and windows that serve most people come first', async () => {
    type Near = {
      nearestWindows: {
        window: { level: string };
        nearness: string | null;
        distanceInMetres: number | null;
      }[];
    };
    const { nearestWindows } = await ask<Near>(
      '{ nearestWindows(district: "350205", latitude: 24.5, longitude: 118, first: 20) { window { level } nearness distanceInMetres } }',
    );
    const unknown = { nearness: null, distanceInMetres: null };
    expect(nearestWindows).toEqual(Array(20).fill({ window: { level: 'STREET' }, ...unknown }));
  });

  test('a window says where it is, how to get there, whom to call and who can enter', async () => {
    const query = `{ district(code: "350205") { windows(unit: "350205001000") {
      address directions(lang: EN) phone accessibility coordinates { latitude } } } }`;
    const { district } = await ask<{ district: { windows: object[] } }>(query);
    expect(district.windows[0]).toEqual({
      address: '海沧区海沧街道便民服务中心一层',
      directions: expect.stringMatching(/ramp/),
      phone: '12345',
      accessibility: ['STEP_FREE', 'LOW_COUNTER', 'WHEELCHAIR', 'TOILET'],
      coordinates: null,
    });
  });

  test('offices are listed for a whole district, or of one unit', async () => {
    type Offices = { district: { offices: { code: string; name: string; level: string }[] } };
    const list = async (args: string) =>
      (await ask<Offices>(`{ district(code: "350205") { offices${args} { code name(lang: EN) level } } }`))
        .district.offices;
    expect((await list('')).map(({ level }) => level)).toEqual(
      expect.arrayContaining(['VILLAGE', 'STREET', 'DISTRICT']),
    );
    expect((await list('(unit: "350205000000")')).every(({ level }) => level === 'DISTRICT')).toBe(true);
    expect(await list(`(unit: "${places.xinan}")`)).toEqual([
      { code: places.xinan, name: expect.any(String), level: 'VILLAGE' },
    ]);
  });

  test('nearest windows for a village-scope matter are only the village’s own', async () => {
    const { nearestWindows } = await near(', matter: "HC-PS-01"');
    expect(nearestWindows.map(({ window }) => window.code)).toEqual([places.haifaWindow]);
  });

  test('no nearest window is open at noon', async () => {
    expect((await near(', openAt: "2016-04-06T05:00:00Z"')).nearestWindows).toEqual([]);
  });
});

describe('global ids', () => {
  test.each(['district(code: "350205") { id }', 'matter(district: "350205", code: "HC-PS-02") { id }'])(
    'the global id of { %s } resolves to the same object',
    async (query) => {
      const [found] = Object.values(await ask<Record<string, { id: string }>>(`{ ${query} }`));
      const { node } = await ask<{ node: { id: string } }>('query ($id: ID!) { node(id: $id) { id } }', {
        id: found?.id,
      });
      expect(node.id).toBe(found?.id);
    },
  );

  test('a malformed global id resolves to null', async () => {
    expect(await ask('{ node(id: "nonsense") { id } }')).toEqual({ node: null });
  });
});
