import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { creditCheckCharacter } from '../../functions/identity/creditCode.ts';
import { acceptCase, codesOf } from '../support/cases.ts';
import type { CaseAnswer } from '../support/operations.ts';
import { agent, identityNumber, person } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xiayang, haifa, xinyangStreetWindow } = places;
const AGENT = 900;

let world: World;
let clerk: Actor;
let online: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(xinyangStreetWindow)).at('2016-04-06 09:00');
  online = (await world.actor('agent', { person: identityNumber(AGENT) })).at('2016-04-06 20:00');
});
afterAll(() => world.close());

const authority = {
  kind: 'POWER_OF_ATTORNEY',
  from: '2016-04-01',
  to: '2016-04-30',
  document: '委托书 12 号',
} as const;
const applicant = (sequence: number) => world.actor('resident', { person: identityNumber(sequence) });

describe('agents at a window', () => {
  test('an agent files 50 cases of several villages in one request', async () => {
    const villages = [xinan, xiayang, haifa];
    const cases = Array.from({ length: 50 }, (_, i) => ({
      application: application('HC-PS-02', villages[i % 3] ?? xinan, 100 + i),
    }));
    const filing = await clerk.accept({ window: xinyangStreetWindow, agent: agent(AGENT), cases });
    const accepted = filing.results.map(caseOf);
    expect(accepted.map(({ village }) => village.code)).toEqual(cases.map((one) => one.application.village));
    expect(new Set(accepted.map(({ number }) => number)).size).toBe(50);
  });

  test('an agent is recorded with their authority, masked', async () => {
    const seen = await acceptCase(
      clerk,
      xinyangStreetWindow,
      application('HC-PS-02', xinan, 1),
      agent(AGENT),
    );
    expect(seen).toMatchObject({ agent: { name: '曹**' }, authority: { kind: 'LANDLORD', to: null } });
  });

  test('an agent’s cases never mix the data of applicants', async () => {
    const first = { ...application('HC-PS-02', xinan, 2), applicant: person(2, '林某某') };
    const second = { ...application('HC-PS-02', xiayang, 3), applicant: person(3, '王某某') };
    const filing = { window: xinyangStreetWindow, agent: agent(AGENT) };
    const { results } = await clerk.accept({
      ...filing,
      cases: [{ application: first }, { application: second }],
    });
    const [one, two] = results.map(caseOf);
    expect([one?.applicant.name, two?.applicant.name]).toEqual(['林**', '王**']);
    const [first_, second_] = [await applicant(2), await applicant(3)];
    expect(await first_.find(two?.number ?? '')).toBeNull();
    expect(await second_.find(one?.number ?? '')).toBeNull();
    expect((await first_.send('{ myCases { edges { node { number } } } }')).body).not.toContain(two?.number);
  });

  test.each([
    ['that has expired', { from: '2016-01-01', to: '2016-04-05' }, 'NO_AUTHORITY'],
    ['that is not valid yet', { from: '2016-04-07' }, 'NO_AUTHORITY'],
    ['that ends before it begins', { from: '2016-04-06', to: '2016-04-01' }, 'INVALID_INPUT'],
    ['without a document', { from: '2016-01-01', document: ' ' }, 'INVALID_INPUT'],
  ])('an agent with an authority %s is refused', async (_, given, code) => {
    const one = { ...agent(AGENT), authority: { kind: 'FAMILY', document: '户口簿', ...given } as const };
    const cases = [{ application: application('HC-PS-02', xinan, 4) }];
    const answer = await clerk.accept({ window: xinyangStreetWindow, agent: one, cases });
    expect(answer.refusals.map((refusal) => refusal.code)).toEqual([code]);
    expect(answer.results).toEqual([]);
  });
});

describe('the end of an authority', () => {
  const TOKEN = 'query ($n: ID!) { case(number: $n) { certificate { token } } }';
  type Certified = { case: { certificate: { token: string | null } | null } | null };
  const settled = async (sequence: number) => {
    const filed = { application: application('HC-PS-01', xinan, sequence), authority };
    const { number } = caseOf(await online.submit(filed));
    const village = (await world.clerk(places.xinanWindow)).at('2016-04-07 09:00');
    await village.accept({
      window: places.xinanWindow,
      cases: [{ submitted: { number, materials: [], visit: false } }],
    });
    return caseOf(await village.complete({ number })).number;
  };
  const tokenOf = async (by: Actor, number: string) =>
    (await by.send<Certified>(TOKEN, { n: number })).data.case?.certificate?.token;

  test('an agent reads a case and its certificate to the last day of their authority', async () => {
    const number = await settled(301);
    expect(await tokenOf(online.at('2016-04-30 23:59'), number)).toEqual(expect.any(String));
    const late = online.at('2016-05-01 00:00');
    expect([await late.find(number), await tokenOf(late, number)]).toEqual([null, undefined]);
  });

  test('an authority that the applicant takes back ends at once, also for a settled case', async () => {
    const number = await settled(302);
    const whose = (await applicant(302)).at('2016-04-08 10:00');
    expect((await whose.find(number))?.availableActions).toContain('REVOKE_AUTHORITY');
    const revoked = caseOf(await whose.revokeAuthority({ number }));
    expect(revoked.history.at(-1)?.type).toBe('AUTHORITY_REVOKED');
    expect(revoked.availableActions).not.toContain('REVOKE_AUTHORITY');
    const after = online.at('2016-04-08 10:01');
    expect([await after.find(number), await tokenOf(after, number)]).toEqual([null, undefined]);
    expect(await tokenOf(whose, number)).toEqual(expect.any(String));
  });

  test('an authority that the applicant takes back ends the agent’s acts', async () => {
    const filed = await online.submit({ application: application('HC-PS-02', xinan, 303), authority });
    const { number } = caseOf(filed);
    await (await applicant(303)).at('2016-04-07 08:00').revokeAuthority({ number });
    expect(codesOf(await online.at('2016-04-07 08:01').withdraw({ number }))).toEqual(['NOT_FOUND']);
  });

  test('a filing repeated by an agent whose authority was taken back does not show the case', async () => {
    const filing = { application: application('HC-PS-02', xinan, 304), authority, idempotencyKey: 'again' };
    const { number } = caseOf(await online.submit(filing));
    await (await applicant(304)).at('2016-04-07 08:00').revokeAuthority({ number });
    const again = await online.at('2016-04-07 09:00').submit(filing);
    expect([again.case, codesOf(again)]).toEqual([null, ['NO_AUTHORITY']]);
  });

  test('an authority is taken back by the applicant only, once, and only from an agent', async () => {
    const { number } = caseOf(
      await online.submit({ application: application('HC-PS-02', xinan, 305), authority }),
    );
    const alone = (await acceptCase(clerk, xinyangStreetWindow, application('HC-PS-02', xinan, 306))).number;
    const [whose, other] = [await applicant(305), await applicant(306)];
    const codes = [
      await online.revokeAuthority({ number }),
      await other.revokeAuthority({ number }),
      await other.revokeAuthority({ number: alone }),
      await whose.revokeAuthority({ number, idempotencyKey: 'once' }),
      await whose.revokeAuthority({ number, idempotencyKey: 'once' }),
      await whose.revokeAuthority({ number }),
    ].map(codesOf);
    expect(codes).toEqual([['FORBIDDEN'], ['NOT_FOUND'], ['NO_AGENT'], [], [], ['NO_AGENT']]);
  });
});

describe('agents online', () => {
  const filed = async (sequence: number) =>
    caseOf(await online.submit({ application: application('HC-PS-02', xinan, sequence), authority }));

  test('an agent files online with an authority, and both they and the applicant see the case', async () => {
    const { number } = await filed(201);
    const seen = await (await applicant(201)).find(number);
    expect([seen?.authority?.kind, (await online.find(number))?.number]).toEqual([
      'POWER_OF_ATTORNEY',
      number,
    ]);
  });

  test('an agent without an authority, or with an expired one, is refused online', async () => {
    const one = { application: application('HC-PS-02', xinan, 202) };
    const ended = { ...authority, to: '2016-04-05' };
    const answers = [await online.submit(one), await online.submit({ ...one, authority: ended })];
    expect(answers.map(codesOf)).toEqual([['NO_AUTHORITY'], ['NO_AUTHORITY']]);
  });

  test('the applicant does not see an agent’s draft before it is filed', async () => {
    const draft = { ...application('HC-PS-02', xinan, 203), authority };
    const { number } = caseOf(await online.saveDraft({ draft }));
    const whose = await applicant(203);
    expect(await whose.find(number)).toBeNull();
    caseOf(await online.submit({ draft: number }));
    expect(await whose.find(number)).toMatchObject({
      status: 'SUBMITTED',
      authority: { kind: 'POWER_OF_ATTORNEY' },
    });
  });

  test('a draft whose authority has expired is refused on submission', async () => {
    const draft = { ...application('HC-PS-02', xinan, 204), authority };
    const { number } = caseOf(await online.saveDraft({ draft }));
    const late = await online.at('2016-05-03 10:00').submit({ draft: number });
    expect(late.refusals.map(({ code, path }) => [code, path])).toEqual([
      ['NO_AUTHORITY', ['input', 'draft', 'authority']],
    ]);
  });

  test('an agent supplies corrections and withdraws only while their authority is valid', async () => {
    const { number } = await filed(205);
    const village = (await world.clerk(places.xinanWindow)).at('2016-04-07 09:00');
    await village.requestCorrection({ number, reason: '照片不清楚' });
    const late = online.at('2016-05-03 10:00');
    expect([await late.supplyCorrection({ number }), await late.withdraw({ number })].map(codesOf)).toEqual([
      ['NOT_FOUND'],
      ['NOT_FOUND'],
    ]);
    expect(caseOf(await online.supplyCorrection({ number, phone: '13900000000' })).status).toBe('SUBMITTED');
    expect(caseOf(await online.withdraw({ number })).history.at(-1)?.role).toBe('AGENT');
  });

  test('an applicant may withdraw a case that an agent filed', async () => {
    const { number } = await filed(206);
    expect(caseOf(await (await applicant(206)).withdraw({ number })).status).toBe('WITHDRAWN');
  });

  test('an agent does not see another agent’s case', async () => {
    const { number } = await filed(207);
    const other = await world.actor('agent', { person: identityNumber(901) });
    expect([await other.find(number), codesOf(await other.withdraw({ number }))]).toEqual([
      null,
      ['NOT_FOUND'],
    ]);
  });
});

describe('filing for somebody else with one’s own token', () => {
  const evening = '2016-04-06 20:00';
  const parent = async (sequence: number, name?: string) =>
    (await world.actor('resident', { person: identityNumber(sequence), ...(name && { name }) })).at(evening);
  const guardian = { kind: 'GUARDIAN', from: '2016-01-01', document: '户口簿' } as const;
  const child = (sequence: number) => {
    const one = application('HC-PS-03', xinan, sequence);
    return { ...one, materials: [...one.materials, 'principal-and-proxy-id-cards'] };
  };

  test('a resident files for a child by authority, reads the case and acts on it as its agent', async () => {
    const mother = await parent(301, '林真名');
    const answer = await mother.submit({ application: child(302), authority: guardian });
    const { number, agent: named } = caseOf(answer);
    expect(named).toEqual({ name: '林**' });
    const withdrawn = await mother.act('withdrawCase', { number });
    expect(caseOf(withdrawn).history.map(({ type, role }) => [type, role])).toEqual([
      ['SUBMITTED', 'AGENT'],
      ['WITHDRAWN', 'AGENT'],
    ]);
  });

  test('a resident without an authority, or with one of agents, is refused', async () => {
    const mother = await parent(303);
    const landlord = { ...guardian, kind: 'LANDLORD' } as const;
    expect(codesOf(await mother.submit({ application: child(304) }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await mother.submit({ application: child(304), authority: landlord }))).toEqual([
      'FORBIDDEN',
    ]);
  });

  test('a resident’s authority ends like an agent’s', async () => {
    const mother = await parent(305);
    const { number } = caseOf(await mother.submit({ application: child(306), authority: guardian }));
    expect((await mother.find(number))?.number).toBe(number);
    const grown = await applicant(306);
    expect(codesOf(await grown.at('2016-04-06 21:00').act('revokeAuthority', { number }))).toEqual([]);
    expect(await mother.find(number)).toBeNull();
  });

  test('an online agent is named by their token, else by what they typed, else not at all', async () => {
    const filedBy = async (sequence: number, name: string | undefined, more: object) => {
      const mother = await parent(sequence, name);
      return caseOf(await mother.submit({ application: child(310), authority: guardian, ...more })).agent;
    };
    expect(await filedBy(311, '林真名', { filer: { name: '别名' } })).toEqual({ name: '林**' });
    expect(await filedBy(312, undefined, { filer: { name: '王某', phone: '13800000000' } })).toEqual({
      name: '王*',
    });
    expect(await filedBy(313, undefined, {})).toBeNull();
  });

  test('an organisation files online through a named member of its staff', async () => {
    const code = '91999999MA0000000';
    const identity = { kind: 'ORGANISATION', number: code + creditCheckCharacter(code) } as const;
    const one = { ...application('HC-PS-07', xinan, 1), applicant: { name: '厦门某某有限公司', identity } };
    const staff = { kind: 'STAFF', from: '2016-01-01', document: '单位授权委托书' } as const;
    const unnamed = await parent(314);
    expect((await unnamed.submit({ application: one, authority: staff })).refusals).toMatchObject([
      { code: 'NO_REPRESENTATIVE', path: ['input', 'filer', 'name'] },
    ]);
    const seen = caseOf(
      await unnamed.submit({ application: one, authority: staff, filer: { name: '王某' } }),
    );
    expect([seen.applicant.name, seen.agent?.name]).toEqual(['厦门某某有限公司', '王*']);
  });
});

describe('what an agent has filed', () => {
  type Filings = {
    readonly edges: readonly {
      readonly node: { readonly number: string; readonly correction: object | null };
    }[];
  };
  const filings = async (actor: Actor, args = ''): Promise<Filings['edges'][number]['node'][]> => {
    const { data, body } = await actor.send<{ myFilings: Filings }>(
      `{ myFilings(first: 100${args}) { edges { node { number correction { reason } } } } }`,
    );
    if (!data?.myFilings) throw new Error(body);
    return data.myFilings.edges.map(({ node }) => node);
  };
  const own = async (sequence: number) =>
    (await world.actor('agent', { person: identityNumber(sequence) })).at('2016-04-07 20:00');
  const filedBy = async (filer: Actor, sequence: number) =>
    caseOf(await filer.submit({ application: application('HC-PS-02', xinan, sequence), authority })).number;

  test('an agent lists their filings with what waits for them, online and at a window, and not their own cases', async () => {
    const filer = await own(950);
    const [one, two] = [await filedBy(filer, 401), await filedBy(filer, 402)];
    const atWindow = await acceptCase(
      clerk,
      xinyangStreetWindow,
      application('HC-PS-02', xinan, 403),
      agent(950),
    );
    await filer.submit({ application: application('HC-PS-02', xinan, 950) });
    const desk = (await world.clerk(places.xinanWindow)).at('2016-04-08 09:00');
    expect(codesOf(await desk.requestCorrection({ number: one, reason: '请补充' }))).toEqual([]);
    expect((await filings(filer)).map(({ number }) => number).toSorted()).toEqual(
      [one, two, atWindow.number].toSorted(),
    );
    expect(await filings(filer, ', waiting: true')).toEqual([
      { number: one, correction: { reason: '请补充' } },
    ]);
    const body = (await filer.at('2016-04-08 10:00').send('{ myNotices { edges { node { text type } } } }'))
      .body;
    expect(body).toContain('The case that you filed for somebody,');
    expect(body).toContain('CORRECTION_REQUESTED');
  });

  test('a filing leaves the list when the authority ends', async () => {
    const filer = await own(951);
    const number = await filedBy(filer, 411);
    await (await applicant(411)).at('2016-04-07 21:00').act('revokeAuthority', { number });
    expect(await filings(filer)).toEqual([]);
  });

  test('an agent is told when the applicant withdraws', async () => {
    const filer = await own(952);
    const number = await filedBy(filer, 421);
    await (await applicant(421)).at('2016-04-07 21:00').act('withdrawCase', { number });
    expect((await filer.send('{ myNotices { edges { node { text } } } }')).body).toContain(
      'withdrawn by the applicant',
    );
  });
});

describe('several filings in one request', () => {
  type Results = { readonly results: readonly CaseAnswer[]; readonly refusals: CaseAnswer['refusals'] };
  const submitAll = async (filer: Actor, input: object): Promise<Results> => {
    const { data, body } = await filer.send<{ submitCases: Results | null }>(
      `mutation ($input: SubmitCasesInput!) { submitCases(input: $input) {
        results { position case { number status } refusals { code path } } refusals { code path } } }`,
      { input: { idempotencyKey: 'several', district: '350205', authority, ...input } },
    );
    if (!data?.submitCases) throw new Error(body);
    return data.submitCases;
  };
  const filerOf = async (sequence: number) =>
    (await world.actor('agent', { person: identityNumber(sequence) })).at('2016-04-07 20:00');
  const numbersOf = ({ results }: Results) => results.map((one) => one.case?.number);

  test('each application of a request is filed or refused on its own', async () => {
    const filer = await filerOf(960);
    const bad = { ...application('HC-PS-02', xinan, 502), materials: [] };
    const applications = [application('HC-PS-02', xinan, 501), bad, application('HC-PS-02', xiayang, 503)];
    const answer = await submitAll(filer, { applications });
    expect(answer.results.map((one) => one.case?.status ?? codesOf(one)[0])).toEqual([
      'SUBMITTED',
      'MISSING_MATERIAL',
      'SUBMITTED',
    ]);
    expect(answer.results[1]?.refusals[0]?.path).toEqual(['input', 'applications', '1', 'materials']);
  });

  test('a request that is sent again, in another order, files nothing twice, nor does a row that is there twice', async () => {
    const filer = await filerOf(961);
    const [one, two] = [application('HC-PS-02', xinan, 511), application('HC-PS-02', xinan, 512)];
    const first = numbersOf(await submitAll(filer, { applications: [one, two, one] }));
    expect([new Set(first).size, first[2]]).toEqual([2, first[0]]);
    const again = numbersOf(await submitAll(filer, { applications: [two, one, one] }));
    expect(again).toEqual([first[1], first[0], first[0]]);
  });

  test.each([
    ['no application', []],
    ['51 applications', Array.from({ length: 51 }, (_, i) => application('HC-PS-02', places.xinan, 600 + i))],
  ])('a request with %s is refused', async (_, applications) => {
    const { refusals } = await submitAll(await filerOf(962), { applications });
    expect(refusals.map(({ code, path }) => [code, path])).toEqual([
      ['INVALID_INPUT', ['input', 'applications']],
    ]);
  });

  test('of a request beyond the filings that an agent may have open, the first are filed', async () => {
    const filer = await filerOf(963);
    const some = (first: number, count: number) =>
      Array.from({ length: count }, (_, i) => application('HC-PS-02', xinan, first + i));
    await submitAll(filer, { applications: some(700, 50) });
    await submitAll(filer, { idempotencyKey: 'more', applications: some(750, 49) });
    const beyond = { idempotencyKey: 'beyond', applications: some(800, 3) };
    const { results } = await submitAll(filer, beyond);
    expect(results.map(({ refusals }) => refusals.map(({ code, path }) => [code, path.at(-1)]))).toEqual([
      [],
      [['LIMIT_REACHED', '1']],
      [['LIMIT_REACHED', '2']],
    ]);
    await filer.withdraw({ number: results[0]?.case?.number ?? '' });
    const again = await submitAll(filer, beyond);
    expect(again.results.map((one) => one.case?.status ?? codesOf(one)[0])).toEqual([
      'WITHDRAWN',
      'SUBMITTED',
      'LIMIT_REACHED',
    ]);
  });
});
