import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { globalId } from '../../functions/request/globalId.ts';
import { startTestEngine } from '../support/engine.ts';
import { agent, identityNumber } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let world: World;
let clerk: Actor;
let supervisor: Actor;
beforeAll(async () => {
  engine = await startTestEngine();
  world = await openWorld({ dynamoDbEndpoint: engine.endpoint });
  clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
  supervisor = (await world.actor('supervisor')).at('2016-04-07 09:00');
});
afterAll(async () => {
  await world.close();
  await engine.stop();
});

type View = { at: string; viewer: string; role: string; desks: { code: string }[]; kind: string };
type Log = { edges: { cursor: string; node: View }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };

const resident = (sequence: number): Promise<Actor> =>
  world.actor('resident', { person: identityNumber(sequence) });

const accepted = async (sequence: number, byAgent?: number): Promise<string> => {
  const { results } = await clerk.accept({
    window: places.xinanWindow,
    ...(byAgent !== undefined && { agent: agent(byAgent) }),
    cases: [{ application: application('HC-PS-02', places.xinan, sequence) }],
  });
  return caseOf(results[0]).number;
};

const LOG = `query ($number: ID!, $first: Int, $after: String) { case(number: $number) {
  accessLog(first: $first, after: $after) {
    edges { cursor node { at viewer role desks { code } kind } } pageInfo { hasNextPage endCursor } } } }`;

const logOf = async (reader: Actor, number: string, page: object = {}): Promise<Log | null | undefined> =>
  (await reader.send<{ case: { accessLog: Log | null } | null }>(LOG, { number, ...page })).data.case
    ?.accessLog;

/** The access log of a case as its applicant reads it. */
const viewsOf = async (sequence: number, number: string): Promise<View[]> =>
  (await logOf(await resident(sequence), number))?.edges.map(({ node }) => node) ?? [];

describe('access log of an applicant', () => {
  test('an applicant reads who viewed their case, when, in what role and at which window', async () => {
    const number = await accepted(1);
    await clerk.at('2016-04-06 14:30').find(number);
    expect(await viewsOf(1, number)).toEqual([
      {
        at: '2016-04-06T06:30:00.000Z',
        viewer: `clerk-${places.xinanWindow}`,
        role: 'CLERK',
        desks: [{ code: places.xinanWindow }],
        kind: 'OPENED',
      },
    ]);
  });

  test('a repeated acceptance shows the case as it stands later, and is logged', async () => {
    const filing = {
      idempotencyKey: 'accept-again',
      window: places.xinanWindow,
      cases: [{ application: application('HC-PS-02', places.xinan, 50) }],
    };
    const { number } = caseOf((await clerk.accept(filing)).results[0]);
    expect(await viewsOf(50, number)).toEqual([]);
    for (const time of ['2016-04-06 14:30', '2016-04-06 22:00'])
      expect(caseOf((await clerk.at(time).accept(filing)).results[0]).number).toBe(number);
    expect((await viewsOf(50, number)).map(({ at, kind }) => [at, kind])).toEqual([
      ['2016-04-06T14:00:00.000Z', 'OPENED'],
      ['2016-04-06T06:30:00.000Z', 'OPENED'],
    ]);
  });

  test('a repeated act shows the case as it stands later, and is logged', async () => {
    const number = await accepted(51);
    const act = { number, idempotencyKey: 'complete-again' };
    caseOf(await clerk.at('2016-04-06 09:05').complete(act));
    expect(await viewsOf(51, number)).toEqual([]);
    caseOf(await clerk.at('2016-04-08 14:30').complete(act));
    expect((await viewsOf(51, number)).map(({ kind }) => kind)).toEqual(['OPENED']);
  });

  test('a repeated act of the applicant is not logged', async () => {
    const number = await accepted(52);
    const whose = (await resident(52)).at('2016-04-06 18:00');
    const act = { number, idempotencyKey: 'withdraw-again' };
    for (let i = 0; i < 2; i += 1) caseOf(await whose.withdraw(act));
    expect(await viewsOf(52, number)).toEqual([]);
  });

  test('a repeated acceptance of a case filed online is logged', async () => {
    const submitted = caseOf(
      await (await resident(53)).at('2016-04-07 08:00').submit({
        application: application('HC-PS-02', places.xinan, 53),
      }),
    );
    const filing = {
      idempotencyKey: 'submitted-again',
      window: places.xinanWindow,
      cases: [{ submitted: { number: submitted.number, materials: [], visit: true } }],
    };
    caseOf((await clerk.at('2016-04-07 09:00').accept(filing)).results[0]);
    caseOf((await clerk.at('2016-04-07 10:00').accept(filing)).results[0]);
    expect((await viewsOf(53, submitted.number)).map(({ kind }) => kind)).toEqual(['OPENED']);
  });

  test('reading the form of a case is logged besides the case itself', async () => {
    const { number } = caseOf(
      (
        await clerk.at('2016-04-06 09:00').accept({
          window: places.xinanWindow,
          cases: [{ application: application('HC-HO-01', places.xinan, 40) }],
        })
      ).results[0],
    );
    const form = 'query ($n: ID!) { case(number: $n) { form } }';
    await clerk.at('2016-04-06 14:30').send(form, { n: number });
    await (await resident(40)).at('2016-04-06 14:40').send(form, { n: number });
    expect((await viewsOf(40, number)).map(({ kind }) => kind).toSorted()).toEqual(['FORM', 'OPENED']);
  });

  test('an access log is paged, newest first', async () => {
    const number = await accepted(2);
    for (const time of ['10:00', '11:00', '12:00']) await clerk.at(`2016-04-06 ${time}`).find(number);
    const owner = await resident(2);
    const page = await logOf(owner, number, { first: 2 });
    const rest = await logOf(owner, number, { first: 2, after: page?.pageInfo.endCursor });
    expect([page, rest].map((one) => one?.edges.map(({ node }) => node.at.slice(11, 13)))).toEqual([
      ['04', '03'],
      ['02'],
    ]);
    expect([page, rest].map((one) => one?.pageInfo.hasNextPage)).toEqual([true, false]);
  });

  test('an applicant reads the access log from their list of cases', async () => {
    const number = await accepted(3);
    await supervisor.find(number);
    const owner = await resident(3);
    const { data } = await owner.send<{ myCases: { edges: { node: { accessLog: Log } }[] } }>(
      '{ myCases { edges { node { accessLog { edges { cursor node { role } } } } } } }',
    );
    expect(data.myCases.edges[0]?.node.accessLog.edges[0]?.node).toEqual({ role: 'SUPERVISOR' });
  });

  test('a cursor of somebody else’s access log reads nothing of it', async () => {
    const [own, other] = [await accepted(4), await accepted(5)];
    await clerk.find(other);
    const foreign = await logOf(await resident(5), other);
    const stolen = await logOf(await resident(4), own, { after: foreign?.edges[0]?.cursor });
    expect(stolen?.edges).toBeUndefined();
  });
});

describe('readers of an access log', () => {
  test.each([
    ['the district’s supervisor may read the access log of a case', async () => supervisor, true],
    ['the clerk who accepted a case may not read its access log', async () => clerk, false],
    [
      'the agent who filed a case may not read its access log',
      () => world.actor('agent', { person: identityNumber(900) }),
      false,
    ],
  ])('%s', async (_, who, readable) => {
    const number = await accepted(6, 900);
    const log = await logOf(await who(), number);
    expect(log === undefined ? 'no case' : log !== null).toBe(readable);
  });
});

describe('logged views', () => {
  test('a request logs one view, however often it selects the case', async () => {
    const number = await accepted(10);
    await clerk.send(
      `query ($n: ID!, $id: ID!) { a: case(number: $n) { status history { type } materials { code } }
         b: case(number: $n) { number } node(id: $id) { id } }`,
      { n: number, id: globalId('Case', number) },
    );
    expect(await viewsOf(10, number)).toHaveLength(1);
  });

  test('each request logs a view of its own', async () => {
    const number = await accepted(11);
    await clerk.at('2016-04-06 10:00').find(number);
    await clerk.at('2016-04-06 10:01').find(number);
    expect(await viewsOf(11, number)).toHaveLength(2);
  });

  test('reading a case by its global id logs a view', async () => {
    const number = await accepted(12);
    await clerk.send('query ($id: ID!) { node(id: $id) { id } }', { id: globalId('Case', number) });
    expect(await viewsOf(12, number)).toHaveLength(1);
  });

  test('listing a case in a queue logs no view of it, also with its history', async () => {
    const number = await accepted(13);
    const queue = (fields: string) =>
      clerk.send(`{ deskQueue(desk: "${places.xinanWindow}", first: 100) { edges { node { ${fields} } } } }`);
    await queue('number status applicant { name } dueAt light');
    expect(await viewsOf(13, number)).toHaveLength(0);
    await queue('number history { type } materials { code }');
    expect(await viewsOf(13, number)).toHaveLength(0);
  });

  test('reads by the applicant or their agent log no view', async () => {
    const number = await accepted(14, 900);
    await (await resident(14)).find(number);
    await (await world.actor('agent', { person: identityNumber(900) })).find(number);
    expect(await viewsOf(14, number)).toEqual([]);
  });

  test('a read by somebody who may not see the case logs no view', async () => {
    const number = await accepted(15);
    await (await world.clerk(places.haifaWindow)).at('2016-04-06 10:00').find(number);
    await (await world.actor('auditor')).find(number);
    await (await resident(16)).find(number);
    expect(await viewsOf(15, number)).toEqual([]);
  });

  test('a view is neither listed as a case nor counted', async () => {
    const before = await world.report({ from: '2016-04-06', to: '2016-04-06' });
    const number = await accepted(17);
    await clerk.find(number);
    const { data } = await (await resident(17)).send<{ myCases: { edges: object[] } }>(
      '{ myCases { edges { node { number } } } }',
    );
    expect(data.myCases.edges).toHaveLength(1);
    const after = await world.report({ from: '2016-04-06', to: '2016-04-06' });
    expect(after).toEqual({
      ...before,
      accepted: before.accepted + 1,
      dailyAverage: before.accepted + 1,
      instantRate: after.instantRate,
      visits: after.visits,
    });
  });
});

describe('history', () => {
  test('the history of a case names acting clerks, not applicant or agent', async () => {
    const owner = await resident(20);
    const submitted = caseOf(
      await owner.at('2016-04-05 20:00').submit({ application: application('HC-PS-03', places.xinan, 20) }),
    );
    await clerk.accept({
      window: places.xinanWindow,
      cases: [{ submitted: { number: submitted.number, materials: [], visit: true } }],
    });
    const { data } = await owner.send<{ case: { history: object[] } }>(
      'query ($n: ID!) { case(number: $n) { history { type actor } } }',
      { n: submitted.number },
    );
    expect(data.case.history).toEqual([
      { type: 'SUBMITTED', actor: null },
      { type: 'ACCEPTED', actor: `clerk-${places.xinanWindow}` },
    ]);
  });
});

describe('round trips on a warm instance', () => {
  const trips = async (reader: Actor, number: string) =>
    (await engine.during(/Cases/, () => reader.find(number))).map(({ operation }) => operation);

  test('a clerk’s read of a case costs one read and one write', async () => {
    const number = await accepted(30);
    expect(await trips(clerk, number)).toEqual(['GetItem', 'PutItem']);
  });

  test('an applicant’s read of their own case writes nothing', async () => {
    const number = await accepted(31);
    expect(await trips(await resident(31), number)).toEqual(['GetItem']);
  });

  test('opening a case from a list reads it and logs the view once', async () => {
    const number = await accepted(32);
    const found = await engine.during(/Cases/, () =>
      clerk.send(
        `query ($p: String!) { findCases(district: "350205", identity: { number: $p }) { edges { node {
          number case { history { type } materials { code } availableActions owner { clerk } } } } } }`,
        { p: identityNumber(32) },
      ),
    );
    // the person's other documents, then one Query for each hash under which their cases may lie
    expect([number, ...found.map(({ operation }) => operation)]).toEqual([
      number,
      'GetItem',
      'Query',
      'Query',
      'PutItem',
      'GetItem',
      'PutItem',
    ]);
  });
});
