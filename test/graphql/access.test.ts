import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase } from '../support/cases.ts';
import { sendOperation } from '../support/client.ts';
import { identityNumber } from '../support/people.ts';
import { application, caseOf, openWorld, places, type World } from '../support/world.ts';

let world: World;
let number: string;
beforeAll(async () => {
  world = await openWorld();
  const clerk = await world.clerk(places.xinanWindow);
  const { results } = await clerk.at('2016-04-06 09:00').accept({
    window: places.xinanWindow,
    cases: [{ application: application('HC-PS-02', places.xinan, 1) }],
  });
  number = caseOf(results[0]).number;
});
afterAll(() => world.close());

describe('who may see a case', () => {
  test.each([
    ['an applicant may see their case', () => world.actor('resident', { person: identityNumber(1) }), true],
    [
      'another resident may not see a case',
      () => world.actor('resident', { person: identityNumber(2) }),
      false,
    ],
    ['a clerk of its window may see a case', () => world.clerk(places.xinanWindow), true],
    ['a clerk of its village’s other window may see a case', () => world.clerk('350205002214-02'), true],
    ['a clerk of another village may not see a case', () => world.clerk(places.haifaWindow), false],
    ['the district’s supervisor may see a case', () => world.actor('supervisor'), true],
    [
      'another district’s supervisor may not see a case',
      () => world.actor('supervisor', { district: '350206' }),
      false,
    ],
    ['an auditor may not see a case', () => world.actor('auditor'), false],
    ['an operator may not see a case', () => world.actor('operator'), false],
    ['a caller without a token may not see a case', async () => world.stranger, false],
  ])('%s', async (_, who, seen) => {
    const found = await (await who()).find(number);
    expect(found !== null).toBe(seen);
  });

  test('somebody else’s case looks the same as one that does not exist', async () => {
    const other = await world.actor('resident', { person: identityNumber(2) });
    const unknown = `${number.slice(0, -1)}${number.endsWith('0') ? '1' : '0'}`;
    const ask = (one: string) => other.send('query ($n: ID!) { case(number: $n) { number } }', { n: one });
    expect((await ask(number)).body).toBe((await ask(unknown)).body);
  });

  test('the people of a case are masked', async () => {
    const supervisor = await world.actor('supervisor');
    const found = await supervisor.find(number);
    expect(found?.applicant).toEqual({
      name: '陈**',
      identity: { number: expect.stringMatching(/^99\*{14}\d[\dX]$/) },
    });
  });
});

describe('identity claims', () => {
  // two spellings, so that a hash of the claim itself would join two people
  test.each([
    ['an empty number', '', ''],
    ['blanks', '   ', ' '],
    ['a wrong check character', '999999198503170011', '999999198503170011 '],
    ['a word', 'none', 'NONE'],
  ])('two residents with %s as identity are nobody, and read nothing of each other', async (_, one, two) => {
    const first = await world.actor('resident', { sub: 'first', person: one });
    const second = await world.actor('resident', { sub: 'second', person: two });
    const saved = await first.at('2016-04-06 09:00').saveDraft({
      draft: { matter: 'HC-PS-02', village: places.xinan, materials: [], applicant: { name: '陈某某' } },
    });
    const mine = '{ myCases { edges { node { number } } } }';
    const { data } = await second.send<{ myCases: { edges: unknown[] } }>(mine);
    expect([saved.refusals.map(({ code }) => code), data.myCases.edges]).toEqual([['FORBIDDEN'], []]);
  });

  test.each(['', 'nowhere', places.xinyangStreet])(
    'a clerk whose token names “%s” as window is posted nowhere',
    async (window) => {
      const clerk = await world.actor('clerk', { windows: [window], district: '350205' });
      const { errors } = await clerk.send(
        `{ findCases(district: "350205", identity: { number: "${identityNumber(1)}" }) { edges { node { number } } } }`,
      );
      expect(errors[0]?.extensions?.code).toBe('FORBIDDEN');
    },
  );
});

describe('desks that a token names', () => {
  test('a clerk whose token names an office among its windows does not see the cases of that office', async () => {
    const clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
    const inReview = await acceptCase(clerk, places.xinanWindow, application('HC-CA-07', places.xinan, 3));
    expect(inReview.desk?.code).toBe(places.xinyangStreet);
    const posing = await world.actor('clerk', { windows: [places.xinyangStreet] });
    expect(await posing.find(inReview.number)).toBeNull();
    const reviewer = await world.actor('reviewer', { offices: [places.xinyangStreet] });
    expect(await reviewer.find(inReview.number)).not.toBeNull();
  });
});

describe('desk queue', () => {
  const queue = '{ deskQueue(desk: "350205002214-01") { edges { node { number } } } }';
  type Queue = { deskQueue: { edges: { node: { number: string } }[] } };

  test('a clerk reads the queue of their desk', async () => {
    const clerk = await world.clerk(places.xinanWindow);
    expect((await clerk.send<Queue>(queue)).data.deskQueue.edges.map(({ node }) => node.number)).toContain(
      number,
    );
  });

  test('the queue of a desk is empty for anybody else', async () => {
    const others = [
      await world.clerk(places.haifaWindow),
      await world.actor('reviewer', { offices: [places.xinyangStreet] }),
    ];
    const queues = await Promise.all(others.map((one) => one.send<Queue>(queue)));
    expect(queues.flatMap(({ data }) => data.deskQueue.edges)).toEqual([]);
  });
});

describe('service report', () => {
  const report = '{ serviceReport(district: "350205", from: "2016-04-01", to: "2016-04-30") { accepted } }';

  test.each([
    ['auditor', { district: '350205' }, undefined],
    ['auditor', { district: '350206' }, 'FORBIDDEN'],
    ['clerk', {}, 'FORBIDDEN'],
    ['resident', {}, 'FORBIDDEN'],
  ] as const)('a service report requested by %s %o returns the error %s', async (role, given, code) => {
    const { errors } = await (await world.actor(role, given)).send(report);
    expect(errors[0]?.extensions?.code).toBe(code);
  });
});

describe('tokens', () => {
  const me = '{ me { role } }';
  const claims = { role: 'clerk', district: '350205', windows: [places.xinanWindow] };
  const signed = async (change: (jwt: SignJWT) => SignJWT, typ = 'at+jwt') => {
    const { privateKey } = await generateKeyPair('ES256');
    const jwt = new SignJWT(claims)
      .setProtectedHeader({ alg: 'ES256', typ })
      .setIssuer(world.runner.issuer)
      .setAudience('tongban')
      .setSubject('clerk')
      .setIssuedAt()
      .setExpirationTime('1h');
    return change(jwt).sign(privateKey);
  };
  const unsigned = () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return `${part({ alg: 'none', typ: 'at+jwt' })}.${part({ ...claims, iss: world.runner.issuer, aud: 'tongban', sub: 'x', iat: 1, exp: 4e9 })}.`;
  };

  test('a token of the issuer is accepted', async () => {
    const clerk = await world.clerk(places.xinanWindow);
    expect((await clerk.send<{ me: { role: string } }>(me)).data.me.role).toBe('CLERK');
  });

  test.each([
    ['signed by another key', () => signed((jwt) => jwt)],
    ['without a signature', async () => unsigned()],
    ['that has expired', () => world.runner.issueToken({ role: 'clerk', district: '350205', ttl: -60 })],
    ['that is malformed', async () => 'nonsense'],
    ['that is empty', async () => ' '],
  ])('a token %s is refused with 401 and one fixed response', async (_, token) => {
    const answer = await sendOperation({ url: world.runner.url, token: await token() }, me);
    expect([answer.status, answer.errors[0]?.extensions?.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('an invalid token is answered with the challenge of RFC 6750', async () => {
    const response = await fetch(`${world.runner.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: 'Bearer nonsense' },
      body: JSON.stringify({ query: me }),
    });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer error="invalid_token"',
    ]);
  });
});
