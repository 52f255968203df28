import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agent, identityNumber } from '../support/people.ts';
import {
  type Actor,
  application,
  caseOf,
  openWorld,
  places,
  requiredMaterials,
  type World,
} from '../support/world.ts';

let world: World;
let clerk: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
});
afterAll(() => world.close());

type Notice = {
  readonly at: string;
  readonly type: string;
  readonly role: string;
  readonly text: string;
  readonly case: { readonly number: string };
};
type Notices = {
  readonly myNotices: {
    readonly edges: readonly { readonly node: Notice }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};
const NOTICES = `query ($first: Int, $after: String) { myNotices(first: $first, after: $after) {
  edges { node { at type role text case { number } } } pageInfo { hasNextPage endCursor } } }`;

const noticesOf = async (asker: Actor, page: object = {}) =>
  (await asker.send<Notices>(NOTICES, page)).data.myNotices;
const typesOf = async (asker: Actor) => (await noticesOf(asker)).edges.map(({ node }) => node.type);

const resident = (sequence: number): Promise<Actor> =>
  world.actor('resident', { person: identityNumber(sequence) });

const acceptFor = async (sequence: number, matter = 'HC-PS-02') => {
  const { results } = await clerk.accept({
    window: places.xinanWindow,
    cases: [{ application: application(matter, places.xinan, sequence) }],
  });
  return caseOf(results[0]);
};

test('notices are paged to the end, also of more cases than are read at once', async () => {
  for (const part of [1, 2, 3]) {
    const cases = Array.from({ length: 50 }, (_, i) => ({
      application: { ...application('HC-PS-02', places.xinan, 77), form: { address: `${part}组${i}号` } },
    }));
    await clerk.accept({ window: places.xinanWindow, cases });
  }
  const asker = (await resident(77)).at('2016-04-06 18:00');
  const seen: string[] = [];
  let page = await noticesOf(asker, { first: 60 });
  for (;;) {
    seen.push(...page.edges.map(({ node }) => node.case.number));
    if (!page.pageInfo.hasNextPage) break;
    page = await noticesOf(asker, { first: 60, after: page.pageInfo.endCursor });
  }
  expect([seen.length, new Set(seen).size]).toEqual([150, 150]);
});

describe('notices of an agent’s filing at a window', () => {
  let tenant: Actor;
  let number: string;
  beforeAll(async () => {
    tenant = (await resident(1)).at('2016-04-06 18:00');
    const { results } = await clerk.accept({
      window: places.xinanWindow,
      agent: agent(900),
      cases: [{ application: application('HC-PS-02', places.xinan, 1) }],
    });
    number = caseOf(results[0]).number;
  });

  test('a case filed by an agent is in the applicant’s own list', async () => {
    const { data } = await tenant.send<{ myCases: { edges: { node: object }[] } }>(
      '{ myCases { edges { node { number agent { name } availableActions } } } }',
    );
    expect(data.myCases.edges.map(({ node }) => node)).toEqual([
      { number, agent: { name: '曹**' }, availableActions: ['WITHDRAW', 'REVOKE_AUTHORITY'] },
    ]);
  });

  test('a notice names matter, number and filer, in English or Chinese', async () => {
    const [english, chinese] = await Promise.all([noticesOf(tenant.in('en')), noticesOf(tenant.in('zh'))]);
    expect(english.edges[0]?.node).toEqual({
      at: '2016-04-06T01:00:00.000Z',
      type: 'ACCEPTED',
      role: 'CLERK',
      text: expect.stringMatching(
        /^Your case “.+” \(.+\) was accepted at .+, filed for you by agent 曹\*\*\.$/,
      ),
      case: { number },
    });
    expect(english.edges[0]?.node.text).toContain(number.slice(-16));
    expect(chinese.edges[0]?.node.text).toMatch(/^您的“.+”（.+）已由.+受理（由代办人 曹\*\* 代为申请）。$/);
  });

  test('applicants are not notified of their own withdrawal', async () => {
    const before = await typesOf(tenant);
    expect(caseOf(await tenant.withdraw({ number })).status).toBe('WITHDRAWN');
    expect(await typesOf(tenant)).toEqual(before);
  });
});

describe('notices of an agent’s online filing', () => {
  test('an applicant is notified of an agent’s online filing', async () => {
    const byAgent = (await world.actor('agent', { person: identityNumber(901) })).at('2016-04-06 20:00');
    const { number } = caseOf(
      await byAgent.submit({
        application: application('HC-PS-02', places.xinan, 2),
        authority: agent(901).authority,
      }),
    );
    caseOf(await byAgent.at('2016-04-06 21:00').withdraw({ number, reason: '填错了' }));
    const { edges } = await noticesOf(await resident(2));
    expect(edges.map(({ node }) => [node.type, node.role])).toEqual([
      ['WITHDRAWN', 'AGENT'],
      ['SUBMITTED', 'AGENT'],
    ]);
    expect(edges[0]?.node.text).toContain('was withdrawn by the agent: 填错了.');
  });

  test('an agent is not notified of the applicant’s other cases', async () => {
    await acceptFor(3);
    expect(await typesOf(await world.actor('agent', { person: identityNumber(901) }))).toEqual([]);
  });

  test('a draft of an agent gives no notice', async () => {
    const byAgent = (await world.actor('agent', { person: identityNumber(902) })).at('2016-04-06 20:00');
    await byAgent.saveDraft({ draft: { matter: 'HC-PS-03', village: places.xinan, materials: [] } });
    expect(await typesOf(byAgent)).toEqual([]);
  });
});

describe('notices of an applicant', () => {
  test('an applicant is notified of every act of windows and offices, newest first', async () => {
    const { number } = await acceptFor(10, 'HC-PS-04');
    const reviewer = await world.actor('reviewer', { offices: ['350205000000-PS'] });
    await reviewer.at('2016-04-07 09:00').claim({ number });
    await reviewer
      .at('2016-04-07 10:00')
      .requestCorrection({ number, reason: '照片不清', materials: [requiredMaterials('HC-PS-04')[0] ?? ''] });
    expect(await typesOf(await resident(10))).toEqual([
      'CORRECTION_REQUESTED',
      'CLAIMED',
      'FORWARDED',
      'ACCEPTED',
    ]);
  });

  test('a notice of a correction says what to supply and why', async () => {
    const { number } = await acceptFor(11, 'HC-PS-04');
    const reviewer = await world.actor('reviewer', { offices: ['350205000000-PS'] });
    const materials = requiredMaterials('HC-PS-04').slice(0, 1);
    await reviewer.at('2016-04-07 10:00').requestCorrection({ number, reason: '照片不清', materials });
    const { edges } = await noticesOf((await resident(11)).in('zh'));
    expect(edges[0]?.node.text).toMatch(
      /需要您在2016年\d+月\d+日前（含当日）补正，补正期间暂停计时：.+；照片不清。$/,
    );
  });

  test('notices over all cases are paged without gaps or repeats', async () => {
    const numbers = [await acceptFor(12), await acceptFor(12, 'HC-PS-03'), await acceptFor(12, 'HC-PS-04')];
    await Promise.all(
      numbers.slice(0, 2).map(({ number }) => clerk.at('2016-04-06 09:05').complete({ number })),
    );
    const owner = await resident(12);
    const whole = (await noticesOf(owner)).edges.map(({ node }) => [node.type, node.case.number]);
    const paged: string[][] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo }: Notices['myNotices'] = await noticesOf(owner, { first: 2, after });
      paged.push(...edges.map(({ node }) => [node.type, node.case.number]));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(whole).toHaveLength(6);
    expect(paged).toEqual(whole);
  });

  test('reading notices is not logged as a view', async () => {
    const { number } = await acceptFor(13);
    const owner = await resident(13);
    await noticesOf(owner);
    const { data } = await owner.send<{ case: { accessLog: { edges: object[] } } }>(
      'query ($n: ID!) { case(number: $n) { accessLog { edges { cursor } } } }',
      { n: number },
    );
    expect(data.case.accessLog.edges).toEqual([]);
  });
});

describe('people without notices', () => {
  test.each(['clerk', 'reviewer', 'supervisor'] as const)('a %s has no notices', async (role) => {
    expect(await typesOf(await world.actor(role))).toEqual([]);
  });
});
