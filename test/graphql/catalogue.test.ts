import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, places, type World } from '../support/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const ask = async <T>(query: string, variables: object = {}): Promise<T> =>
  (await world.stranger.at('2016-04-06 09:00').send<T>(query, variables)).data;

describe('anybody may ask', () => {
  test('which districts there are', async () => {
    expect(await ask('{ districts { code name(lang: EN) } }')).toEqual({
      districts: [{ code: '350205', name: 'Haicang District' }],
    });
  });

  test.each([
    ['that does not exist', '999999'],
    ['without a name', ''],
    ['named like a partition', 'DISTRICTS'],
    ['with a key separator', '350205#'],
    ['longer than any key', 'x'.repeat(5000)],
  ])('for a district %s, and gets null', async (_, code) => {
    expect(await ask('query ($code: ID!) { district(code: $code) { code } }', { code })).toEqual({
      district: null,
    });
  });

  test('for the 38 villages of 2016 and the 47 of today', async () => {
    type Villages = { district: { then: unknown[]; now: unknown[] } };
    const { district } = await ask<Villages>(
      '{ district(code: "350205") { then: villages(on: "2016-04-01") { code } now: villages(on: "2024-01-01") { code } } }',
    );
    expect([district.then.length, district.now.length]).toEqual([38, 47]);
  });

  test('for the catalogue page by page, every active matter once', async () => {
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

  test('by name in either language, class and channel', async () => {
    const { district } = await ask<{ district: { a: { totalCount: number }; b: { totalCount: number } } }>(
      `{ district(code: "350205") {
        a: matters(search: "temporary residence") { totalCount }
        b: matters(serviceClass: DIRECT, channel: ONLINE) { totalCount } } }`,
    );
    expect(district).toEqual({ a: { totalCount: 1 }, b: { totalCount: 12 } });
  });

  test('and is refused a page size or cursor that cannot be', async () => {
    const bad = await Promise.all(
      ['first: 101', 'first: 0', 'after: "nonsense"'].map((args) =>
        world.stranger.send(`{ district(code: "350205") { matters(${args}) { totalCount } } }`),
      ),
    );
    expect(bad.map(({ errors }) => errors[0]?.extensions?.code)).toEqual(Array(3).fill('INVALID_INPUT'));
  });
});

describe('the nearest windows', () => {
  const near = (more = '') =>
    ask<{ nearestWindows: { window: { code: string; level: string }; nearness: string }[] }>(
      `{ nearestWindows(district: "350205", village: "${places.haifa}", first: 10${more}) { window { code level } nearness queueLength } }`,
    );

  test('are the village’s own, then its street’s, then the district’s', async () => {
    const order = ['SAME_VILLAGE', 'SAME_STREET', 'SAME_DISTRICT'];
    const { nearestWindows } = await near();
    const ranks = nearestWindows.map(({ nearness }) => order.indexOf(nearness));
    expect(nearestWindows[0]?.window.code).toBe(places.haifaWindow);
    expect(ranks).toEqual(ranks.toSorted());
  });

  test('for a matter of village scope are only the village’s own', async () => {
    const { nearestWindows } = await near(', matter: "HC-PS-01"');
    expect(nearestWindows.map(({ window }) => window.code)).toEqual([places.haifaWindow]);
  });

  test('open at noon are none', async () => {
    expect((await near(', openAt: "2016-04-06T05:00:00Z"')).nearestWindows).toEqual([]);
  });
});

describe('a global id', () => {
  test.each(['district(code: "350205") { id }', 'matter(district: "350205", code: "HC-PS-02") { id }'])(
    'of { %s } leads back to the same object',
    async (query) => {
      const [found] = Object.values(await ask<Record<string, { id: string }>>(`{ ${query} }`));
      const { node } = await ask<{ node: { id: string } }>('query ($id: ID!) { node(id: $id) { id } }', {
        id: found?.id,
      });
      expect(node.id).toBe(found?.id);
    },
  );

  test('that is none leads nowhere', async () => {
    expect(await ask('{ node(id: "nonsense") { id } }')).toEqual({ node: null });
  });
});
