import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { publishedMetrics } from '../support/observability.ts';
import { identityNumber, person, residentId } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

let world: World;
let xinan: Actor;
let haifa: Actor;
beforeAll(async () => {
  world = await openWorld();
  xinan = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
  haifa = (await world.clerk(places.haifaWindow)).at('2016-04-06 10:00');
});
afterAll(() => world.close());

type FoundCase = {
  readonly number: string;
  readonly status: string;
  readonly village: { readonly code: string };
  readonly matter: { readonly code: string };
  readonly window: { readonly code: string } | null;
  readonly filedAt: string;
  readonly dueAt: string;
  readonly applicant: { readonly name: string; readonly identity: { readonly number: string } };
};
type Page<T = FoundCase> = {
  readonly findCases: {
    readonly edges: readonly { readonly node: T }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
};

const search = (
  fields: string,
) => `query ($district: ID!, $identity: IdentityInput!, $matter: ID, $openOnly: Boolean! = false,
    $first: Int, $after: String) {
  findCases(district: $district, identity: $identity, matter: $matter, openOnly: $openOnly,
    first: $first, after: $after) { edges { node { ${fields} } } pageInfo { hasNextPage endCursor } } }`;
const HEADER = `number status village { code } matter { code } window { code } filedAt dueAt
  applicant { name identity { number } }`;

const find = async (asker: Actor, sequence: number, more: object = {}): Promise<readonly FoundCase[]> => {
  const variables = { district: '350205', identity: residentId(identityNumber(sequence)), ...more };
  const { data, body } = await asker.send<Page>(search(HEADER), variables);
  if (!data?.findCases) throw new Error(body);
  return data.findCases.edges.map(({ node }) => node);
};

const accepted = async (matter: string, sequence: number): Promise<string> => {
  const { results } = await xinan.accept({
    window: places.xinanWindow,
    cases: [{ application: application(matter, places.xinan, sequence) }],
  });
  return caseOf(results[0]).number;
};

describe('looking a person up', () => {
  test('a clerk finds a person’s cases of another village’s window, masked', async () => {
    const number = await accepted('HC-PS-02', 1);
    expect(await find(haifa, 1)).toEqual([
      {
        number,
        status: 'ACCEPTED',
        village: { code: places.xinan },
        matter: { code: 'HC-PS-02' },
        window: { code: places.xinanWindow },
        filedAt: '2016-04-06T01:00:00.000Z',
        dueAt: expect.any(String),
        applicant: { name: '陈**', identity: { number: expect.stringMatching(/^99\*{14}\d[\dX]$/) } },
      },
    ]);
  });

  test('a lookup finds only the cases of that person', async () => {
    await accepted('HC-PS-02', 2);
    expect(await find(haifa, 3)).toEqual([]);
  });

  test('a lookup accepts an identity number with spaces and a small x', async () => {
    await accepted('HC-PS-02', 4);
    const typed = ` ${identityNumber(4).toLowerCase()} `;
    expect(await find(haifa, 4, { identity: residentId(typed) })).toHaveLength(1);
  });

  test('a filtered lookup is paged, newest first', async () => {
    const permits: string[] = [];
    for (const time of ['09:00', '09:10', '09:20']) {
      const clerk = xinan.at(`2016-04-07 ${time}`);
      const { results } = await clerk.accept({
        window: places.xinanWindow,
        cases: [
          { application: application('HC-PS-02', places.xinan, 5) },
          { application: application('HC-PS-03', places.xinan, 5) },
        ],
      });
      permits.unshift(caseOf(results[0]).number);
    }
    const variables = {
      district: '350205',
      identity: residentId(identityNumber(5)),
      matter: 'HC-PS-02',
      first: 2,
    };
    const page = await haifa.send<Page>(search(HEADER), variables);
    const { endCursor, hasNextPage } = page.data.findCases.pageInfo;
    const rest = await haifa.send<Page>(search(HEADER), { ...variables, after: endCursor });
    const numbers = [page, rest].flatMap(({ data }) => data.findCases.edges.map(({ node }) => node.number));
    expect([hasNextPage, rest.data.findCases.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(numbers).toEqual(permits);
  });
});

describe('duplicates before acceptance', () => {
  test('a lookup of duplicates finds an open case of the same person and matter', async () => {
    const number = await accepted('HC-PS-02', 10);
    const duplicates = await find(haifa, 10, { matter: 'HC-PS-02', openOnly: true });
    expect(duplicates.map((one) => one.number)).toEqual([number]);
  });

  test('a lookup of duplicates leaves out other matters', async () => {
    await accepted('HC-PS-03', 11);
    expect(await find(haifa, 11, { matter: 'HC-PS-02', openOnly: true })).toEqual([]);
  });

  test('a lookup of duplicates leaves out settled and withdrawn cases', async () => {
    const [settled, stopped] = [await accepted('HC-PS-02', 12), await accepted('HC-PS-02', 12)];
    caseOf(await xinan.at('2016-04-06 09:10').complete({ number: settled }));
    caseOf(await xinan.at('2016-04-06 09:10').withdraw({ number: stopped }));
    expect(await find(haifa, 12, { matter: 'HC-PS-02', openOnly: true })).toEqual([]);
    expect(await find(haifa, 12, { matter: 'HC-PS-02' })).toHaveLength(2);
  });

  test('a lookup never finds drafts, not even discarded ones', async () => {
    const resident = (await world.actor('resident', { person: identityNumber(13) })).at('2016-04-06 08:00');
    const draft = { matter: 'HC-PS-02', village: places.xinan, applicant: person(13), materials: [] };
    await resident.saveDraft({ draft });
    const { number } = caseOf(await resident.saveDraft({ draft }));
    await resident.withdraw({ number });
    expect(await find(xinan, 13)).toEqual([]);
  });
});

describe('logged lookups', () => {
  const LOG =
    'query ($n: ID!) { case(number: $n) { accessLog { edges { node { viewer role desks { code } kind } } } } }';
  type Log = { case: { accessLog: { edges: { node: object }[] } } };

  test('a lookup is in the access log of every case shown', async () => {
    const numbers = [await accepted('HC-PS-02', 20), await accepted('HC-PS-03', 20)];
    await find(haifa, 20);
    const resident = await world.actor('resident', { person: identityNumber(20) });
    const logs = await Promise.all(numbers.map((n) => resident.send<Log>(LOG, { n })));
    const view = {
      viewer: `clerk-${places.haifaWindow}`,
      role: 'CLERK',
      desks: [{ code: places.haifaWindow }],
      kind: 'LOOKED_UP',
    };
    expect(logs.map(({ data }) => data.case.accessLog.edges.map(({ node }) => node))).toEqual([
      [view],
      [view],
    ]);
  });

  test('a lookup does not open cases that the clerk may not see', async () => {
    const number = await accepted('HC-PS-02', 21);
    const whole = search('number case { number history { type } }');
    const variables = { district: '350205', identity: residentId(identityNumber(21)) };
    type OpenedCase = { number: string; case: { number: string } | null };
    const [there, here] = await Promise.all(
      [haifa, xinan].map(
        async (asker) => (await asker.send<Page<OpenedCase>>(whole, variables)).data.findCases.edges,
      ),
    );
    expect([there?.[0]?.node.case, here?.[0]?.node.case?.number]).toEqual([null, number]);
  });
});

describe('searches that find nothing', () => {
  const MISSES = '{ searchMisses(district: "350205", day: "2016-05-10") { clerk count } }';
  const OFFERS = `query ($who: String!) {
    offeredMaterials(district: "350205", matter: "HC-PS-02", identity: { number: $who }) { kind } }`;

  test('searches that find nothing are counted per clerk and day, and published as metrics', async () => {
    const early = xinan.at('2016-05-10 09:00');
    const late = haifa.at('2016-05-10 23:59');
    await accepted('HC-PS-02', 30);
    for (const asker of [early, early, late, late.at('2016-05-11 00:00')]) await find(asker, 31);
    await late.send(OFFERS, { who: identityNumber(32) });
    await late.send(OFFERS, { who: identityNumber(33) });
    await find(early, 30);
    for (const role of ['supervisor', 'auditor'] as const) {
      const { data } = await (await world.actor(role)).send<{ searchMisses: object[] }>(MISSES);
      expect(data.searchMisses).toEqual([
        { clerk: `clerk-${places.haifaWindow}`, count: 3 },
        { clerk: `clerk-${places.xinanWindow}`, count: 2 },
      ]);
    }
    const lines = world.runner.logs('graphql');
    expect(publishedMetrics(lines)).toEqual(
      ['SearchMisses', 'SearchMissesOfOneClerk'].map((name) => `${name} Env`),
    );
    expect(lines.filter((line) => line.includes('"SearchMissesOfOneClerk":3')).length).toBeGreaterThan(0);
  });

  test('the end of a list is no search without a hit', async () => {
    await accepted('HC-PS-02', 34);
    const variables = { district: '350205', identity: residentId(identityNumber(34)), first: 1 };
    const by = xinan.at('2016-05-12 09:00');
    const page = await by.send<Page>(search('number'), variables);
    await by.send(search('number'), { ...variables, after: page.data.findCases.pageInfo.endCursor });
    const { data } = await (await world.actor('auditor')).send<{ searchMisses: object[] }>(
      MISSES.replace('2016-05-10', '2016-05-12'),
    );
    expect(data.searchMisses).toEqual([]);
  });
});

describe('refused lookups', () => {
  const codeOf = async (asker: Actor, more: object = {}) => {
    const variables = { district: '350205', identity: residentId(identityNumber(1)), ...more };
    return (await asker.send(search('number'), variables)).errors[0]?.extensions?.code;
  };

  test.each([
    ['a clerk of another district', () => world.actor('clerk', { district: '350206' }), 'FORBIDDEN'],
    ['a clerk without a posting', () => world.actor('clerk', { windows: [] }), 'FORBIDDEN'],
    ['a reviewer', () => world.actor('reviewer'), 'FORBIDDEN'],
    ['a supervisor', () => world.actor('supervisor'), 'FORBIDDEN'],
    ['a resident', () => world.actor('resident', { person: identityNumber(1) }), 'FORBIDDEN'],
    ['a caller without a token', async () => world.stranger, 'UNAUTHENTICATED'],
  ])('a lookup by %s is refused', async (_, who, code) => {
    expect(await codeOf(await who())).toBe(code);
  });

  test.each([
    ['a malformed identity number', { identity: residentId('123') }, 'INVALID_IDENTITY_NUMBER'],
    ['a wrong check character', { identity: residentId('999999198503170010') }, 'INVALID_IDENTITY_NUMBER'],
    ['an unknown matter', { matter: 'HC-XX-99' }, 'UNKNOWN_MATTER'],
    ['a page of more than a hundred', { first: 101 }, 'INVALID_INPUT'],
    ['a malformed cursor', { after: 'x' }, 'INVALID_INPUT'],
  ])('a lookup with %s is refused', async (_, more, code) => {
    expect(await codeOf(haifa, more)).toBe(code);
  });

  test('a refused lookup does not repeat the identity number', async () => {
    const typed = '999999198503170010';
    const { body } = await haifa.send(search('number'), { district: '350205', identity: residentId(typed) });
    expect(body).not.toContain(typed);
  });
});
