import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { identityNumber } from '../support/people.ts';
import { type Actor, application, openWorld, places, type World } from '../support/world.ts';

type Page = { readonly edges: readonly { readonly cursor: string }[] };

const MATTERS = `query ($search: String, $after: String) { district(code: "350205") {
  matters(first: 2, search: $search, after: $after) { edges { cursor node { code } } } } }`;
const MINE =
  'query ($after: String) { myCases(first: 1, after: $after) { edges { cursor node { number } } } }';
const NOTICES = 'query ($after: String) { myNotices(first: 1, after: $after) { edges { cursor } } }';

let world: World;
let owner: Actor;
let neighbour: Actor;
let cursor: string;
beforeAll(async () => {
  world = await openWorld();
  const clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
  for (const matter of ['HC-PS-02', 'HC-PS-03'])
    await clerk.accept({
      window: places.xinanWindow,
      cases: [1, 2].map((person) => ({ application: application(matter, places.xinan, person) })),
    });
  owner = await world.actor('resident', { person: identityNumber(1) });
  neighbour = await world.actor('resident', { person: identityNumber(2) });
  cursor = await firstCursor(owner);
});
afterAll(() => world.close());

const firstCursor = async (who: Actor): Promise<string> => {
  const { data } = await who.send<{ myCases: Page }>(MINE);
  return String(data.myCases.edges[0]?.cursor);
};
const goOn = async (who: Actor, query: string, variables: object) => {
  const { data, errors } = await who.send<Record<string, Page> | null>(query, variables);
  return errors[0]?.extensions?.code ?? Object.values(data ?? {})[0]?.edges.length;
};

test('a cursor continues its page', async () => {
  expect(await goOn(owner, MINE, { after: cursor })).toBe(1);
});

describe('refused cursors', () => {
  test.each([
    ['without its seal', (whole: string) => whole.split('.')[0]],
    [
      'with another position',
      (whole: string) =>
        `${Buffer.from('{"pk":"350205#350205003001","sk":"x","sort":"y"}').toString('base64url')}.${whole.split('.')[1]}`,
    ],
    [
      'with a letter of its position changed',
      (whole: string) => `${whole.startsWith('f') ? 'g' : 'f'}${whole.slice(1)}`,
    ],
    [
      'with a letter of its seal changed',
      (whole: string) => whole.replace(/\.(.)/, (_, letter) => `.${letter === 'A' ? 'B' : 'A'}`),
    ],
    ['cut short', (whole: string) => whole.slice(0, -4)],
    ['that is DynamoDB JSON', () => '{"pk":{"S":"350205#350205002214"}}'],
    ['that is empty', () => ''],
  ])('a cursor %s is refused', async (_, change) => {
    expect(await goOn(owner, MINE, { after: change(cursor) })).toBe('INVALID_INPUT');
  });

  test('a cursor from another person is refused', async () => {
    expect(await goOn(neighbour, MINE, { after: cursor })).toBe('INVALID_INPUT');
  });

  test('a cursor of the same person in another role is refused', async () => {
    const agent = await world.actor('agent', { person: identityNumber(1) });
    expect(await goOn(agent, MINE, { after: cursor })).toBe('INVALID_INPUT');
  });

  test('a cursor of another query is refused', async () => {
    expect(await goOn(owner, NOTICES, { after: cursor })).toBe('INVALID_INPUT');
  });

  test.each(['myHelpRequests', 'myTickets', 'myAppointments'])(
    'a cursor of one’s own cases is refused in %s, whose positions look alike',
    async (list) => {
      const query = `query ($after: String) { ${list}(first: 1, after: $after) { edges { cursor } } }`;
      expect(await goOn(owner, query, {})).toBe(0);
      expect(await goOn(owner, query, { after: cursor })).toBe('INVALID_INPUT');
    },
  );

  test('a cursor with another filter is refused', async () => {
    const { data } = await owner.send<{ district: { matters: Page } }>(MATTERS, {});
    const [edge] = data.district.matters.edges;
    const matters = (variables: object) => owner.send(MATTERS, { after: edge?.cursor, ...variables });
    expect((await matters({})).errors).toEqual([]);
    expect((await matters({ search: '居住' })).errors[0]?.extensions?.code).toBe('INVALID_INPUT');
  });
});
