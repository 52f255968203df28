import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase, codesOf } from '../support/cases.ts';
import { agent, identityNumber, person, residentId } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow } = places;
const OLD = 910;
const HEIR = 911;

let world: World;
let clerk: Actor;
let old: Actor;
let heir: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(xinanWindow)).at('2016-04-06 09:00');
  old = (await world.actor('agent', { person: identityNumber(OLD) })).at('2016-04-06 10:00');
  heir = (await world.actor('resident', { person: identityNumber(HEIR) })).at('2016-04-06 10:00');
});
afterAll(() => world.close());

const heirWith = (given: object = {}) => ({
  ...person(HEIR, '林小某'),
  authority: { kind: 'HEIR', from: '2016-04-06', document: '继承权公证书 3 号', ...given } as const,
});
const acceptFor = (sequence: number, by: ReturnType<typeof agent> | undefined = agent(OLD)) =>
  acceptCase(clerk, xinanWindow, application('HC-PS-02', xinan, sequence), by);
const appoint = (number: string, by: Actor = clerk) => by.appointAgent({ number, agent: heirWith() });

type Listed = { myFilings: { edges: { node: { number: string } }[] } };
const filingsOf = async (by: Actor) =>
  (await by.send<Listed>('{ myFilings { edges { node { number } } } }')).data.myFilings.edges.map(
    ({ node }) => node.number,
  );
type Noticed = { myNotices: { edges: { node: { case: { number: string } | null; text: string } }[] } };
const noticesOf = async (by: Actor, number: string) =>
  (
    await by.send<Noticed>('{ myNotices { edges { node { case { number } text } } } }')
  ).data.myNotices.edges.flatMap(({ node }) => (node.case?.number === number ? [node.text] : []));

describe('an heir or a new agent takes over a case', () => {
  test('a desk names an heir, who then reads the case, finds it among their filings and acts on it', async () => {
    const { number } = await acceptFor(1);
    const taken = caseOf(await appoint(number));
    expect(taken).toMatchObject({
      agent: { name: '林**' },
      authority: { kind: 'HEIR' },
      history: [{ type: 'ACCEPTED' }, { type: 'AGENT_APPOINTED' }],
    });
    expect((await heir.find(number))?.status).toBe('ACCEPTED');
    expect(await filingsOf(heir)).toContain(number);
    expect(caseOf(await heir.withdraw({ number })).status).toBe('WITHDRAWN');
  });

  test('the agent before neither reads the case nor acts on it, and it leaves their filings', async () => {
    const { number } = await acceptFor(2);
    expect(await filingsOf(old)).toContain(number);
    await appoint(number);
    expect(await old.find(number)).toBeNull();
    expect(codesOf(await old.withdraw({ number }))).toEqual(['NOT_FOUND']);
    expect(await filingsOf(old)).not.toContain(number);
  });

  test('the applicant and the new agent are notified, and no earlier act is said to be the new agent’s', async () => {
    const { number } = await acceptFor(3);
    await appoint(number);
    const whose = (await world.actor('resident', { person: identityNumber(3) })).at('2016-04-06 10:00');
    const [latest, accepted] = await noticesOf(whose.in('zh'), number);
    expect(latest).toContain('已登记由代办人 林** 代为办理');
    expect(accepted).toContain('（由代办人代为申请）');
    expect((await noticesOf(heir.in('zh'), number))[0]).toContain('已登记由您继续办理');
    expect((await noticesOf(heir, number))[0]).toContain('taken over by its agent on record');
  });

  test('the agent before stays on record, sealed and shown masked', async () => {
    const { number } = await acceptFor(4);
    await appoint(number);
    const query = 'query ($n: ID!) { case(number: $n) { history { type previous } } }';
    type Seen = { case: { history: { type: string; previous: unknown }[] } };
    const answer = await clerk.send<Seen>(query, { n: number });
    expect(answer.data.case.history.at(-1)?.previous).toMatchObject({
      agent: { name: '曹**' },
      authority: { kind: 'LANDLORD' },
    });
    expect(answer.body).not.toContain(identityNumber(OLD));
  });

  test('a case without an agent gets one, and a revoked authority is replaced', async () => {
    const { number } = await acceptCase(clerk, xinanWindow, application('HC-PS-02', xinan, 5));
    const whose = (await world.actor('resident', { person: identityNumber(5) })).at('2016-04-06 09:30');
    await appoint(number);
    await whose.revokeAuthority({ number });
    expect(await heir.find(number)).toBeNull();
    expect(codesOf(await appoint(number))).toEqual([]);
    expect((await heir.find(number))?.number).toBe(number);
  });

  test('the desk that settled a case names who fetches its certificate', async () => {
    const { number } = await acceptCase(clerk, xinanWindow, application('HC-PS-01', xinan, 6));
    await clerk.complete({ number });
    expect(caseOf(await appoint(number)).agent?.name).toBe('林**');
    const query = 'query ($n: ID!) { case(number: $n) { certificate { token } } }';
    const { data } = await heir.send<{ case: { certificate: { token: string } } }>(query, { n: number });
    expect(data.case.certificate.token).toEqual(expect.any(String));
  });

  test('a takeover that is sent again is one act', async () => {
    const { number } = await acceptFor(7);
    const input = { number, agent: heirWith(), idempotencyKey: 'once' };
    await clerk.appointAgent(input);
    expect(caseOf(await clerk.appointAgent(input)).history).toHaveLength(2);
  });
});

describe('an agent whose part in a case has ended', () => {
  const told = async (by: Actor, number: string) =>
    (
      await by.send<Noticed>('{ myNotices { edges { node { case { number } text } } } }')
    ).data.myNotices.edges.flatMap(({ node }) => (node.text.includes(number.slice(-16)) ? [node] : []));
  const former = async (sequence: number) => {
    const by = await world.actor('agent', { person: identityNumber(sequence) });
    return by.at('2016-04-06 10:00');
  };

  test('is told that another agent took over, once, and sees nothing else of the case', async () => {
    const [before, later] = [await former(920), await former(921)];
    const { number } = await acceptFor(30, agent(920));
    await clerk.appointAgent({ number, agent: { ...agent(921) } });
    expect(await told(before.in('zh'), number)).toEqual([
      {
        case: null,
        text: expect.stringMatching(/^您代办的“.+”（.+）已登记由他人继续办理，您不再代为办理。$/),
      },
    ]);
    await clerk.complete({ number });
    expect(await told(before, number)).toEqual([
      {
        case: null,
        text: expect.stringMatching(/ has another agent on record; you no longer act for its applicant\.$/),
      },
    ]);
    expect(await filingsOf(before)).not.toContain(number);
    expect(await before.find(number)).toBeNull();
    expect((await told(later, number)).map((one) => one.case?.number)).toEqual([number, number, number]);
  });

  test('is told that the applicant took the authority back, also once another agent is named', async () => {
    const before = await former(922);
    const { number } = await acceptFor(31, agent(922));
    const whose = await world.actor('resident', { person: identityNumber(31) });
    await whose.at('2016-04-06 09:30').revokeAuthority({ number });
    const [revoked, ...others] = await told(before.in('zh'), number);
    expect([revoked?.text, revoked?.case, others]).toEqual([
      expect.stringMatching(/的委托已由申请人收回，您不再代为办理。$/),
      null,
      [],
    ]);
    await clerk.at('2016-04-06 09:40').appointAgent({ number, agent: agent(923) });
    expect((await told(before.in('zh'), number)).map(({ text }) => text)).toEqual([
      expect.stringContaining('已登记由他人继续办理'),
      revoked?.text,
    ]);
  });

  test('is told nothing if the same person is named again', async () => {
    const same = await former(924);
    const { number } = await acceptFor(32, agent(924));
    await clerk.appointAgent({ number, agent: agent(924) });
    const texts = (await told(same.in('zh'), number)).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('不再'))).toEqual([]);
    expect(await filingsOf(same)).toContain(number);
  });

  test('is erased from the case that they left, which the notice then no longer reaches', async () => {
    const before = await former(925);
    const { number } = await acceptFor(33, agent(925));
    await clerk.appointAgent({ number, agent: agent(926) });
    await clerk.complete({ number });
    const operator = await world.actor('operator');
    const query = `mutation ($input: ErasePersonInput!) { erasePerson(input: $input) {
      erasure { erased kept { kind reason } } refusals { code } } }`;
    const erase = async (at: string) => {
      const input = {
        ...{ idempotencyKey: randomUUID(), district: '350205', identity: residentId(identityNumber(925)) },
        ...{ ground: 'RETENTION_EXPIRED', reason: '保存期限届满' },
      };
      return (await operator.at(at).send<{ erasePerson: object }>(query, { input })).data.erasePerson;
    };
    expect(await erase('2016-05-06 10:00')).toMatchObject({
      erasure: { erased: 0, kept: [{ kind: 'AGENT', reason: 'RETENTION' }] },
    });
    expect(await told(before, number)).toHaveLength(1);
    expect(await erase('2026-05-06 10:00')).toMatchObject({ erasure: { erased: 1, kept: [] } });
    expect(await told(before, number)).toEqual([]);
    const query2 = `{ case(number: "${number}") { agent { name } history { type previous } } }`;
    type Seen = { case: { agent: object; history: { type: string; previous: object | null }[] } };
    const { data } = await clerk.send<Seen>(query2);
    expect(data.case.agent).not.toBeNull();
    const appointed = data.case.history.find(({ type }) => type === 'AGENT_APPOINTED');
    expect(appointed?.previous ?? null).toBeNull();
    expect(await erase('2026-05-07 10:00')).toMatchObject({ erasure: { erased: 0, kept: [] } });
  });
});

describe('refused', () => {
  test.each([
    ['whose document is not valid yet', { from: '2016-04-07' }, 'NO_AUTHORITY', ['agent', 'authority']],
    ['without a document', { document: ' ' }, 'INVALID_INPUT', ['agent', 'authority', 'document']],
  ])('an heir %s takes over nothing', async (_, given, code, path) => {
    const { number } = await acceptFor(20);
    const { refusals } = await clerk.appointAgent({ number, agent: heirWith(given) });
    expect(refusals).toMatchObject([{ code, path: ['input', ...path] }]);
    expect((await old.find(number))?.number).toBe(number);
  });

  test('the applicant is not their own agent', async () => {
    const { number } = await acceptFor(21);
    const { refusals } = await clerk.in('zh').appointAgent({ number, agent: agent(21) });
    expect(refusals).toMatchObject([{ code: 'INVALID_INPUT', path: ['input', 'agent', 'identity'] }]);
    expect(refusals[0]?.message).toContain('须为申请人以外的人');
  });

  test('neither applicants nor agents, nor another window, name an agent', async () => {
    const { number } = await acceptFor(22);
    const whose = await world.actor('resident', { person: identityNumber(22) });
    expect(codesOf(await appoint(number, whose))).toEqual(['FORBIDDEN']);
    expect(codesOf(await appoint(number, old))).toEqual(['FORBIDDEN']);
    const elsewhere = await world.clerk(places.haifaWindow);
    expect(codesOf(await appoint(number, elsewhere))).toEqual(['NOT_FOUND']);
  });

  test('a case that was withdrawn is not taken over', async () => {
    const { number } = await acceptFor(23);
    await clerk.withdraw({ number });
    expect(codesOf(await appoint(number))).toEqual(['NOT_ALLOWED_IN_STATUS']);
  });
});
