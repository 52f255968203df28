import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase } from '../support/cases.ts';
import { startTestEngine } from '../support/engine.ts';
import { actOnHelp, askForHelp, findHelp, type HelpAnswer, helpOf, listHelp } from '../support/help.ts';
import { identityNumber, person } from '../support/people.ts';
import { type Actor, application, caseOf, haicang, openWorld, places, type World } from '../support/world.ts';

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let world: World;
let clerk: Actor;
beforeAll(async () => {
  engine = await startTestEngine();
  world = await openWorld({ dynamoDbEndpoint: engine.endpoint });
  clerk = await world.clerk(places.xinanWindow);
});
afterAll(async () => {
  await world.close();
  await engine.stop();
});

const resident = (sequence: number): Promise<Actor> =>
  world.actor('resident', { person: identityNumber(sequence) });
const codes = ({ refusals }: HelpAnswer): string[] => refusals.map(({ code }) => code);
const atDesk = (desk: string, open = true) => `helpRequests(desk: "${desk}", open: ${open}, first: 100)`;

describe('asking for help', () => {
  test('a help request has an owner and a deadline in opening hours from the start', async () => {
    const help = await askForHelp(world, 1, '2016-04-06 11:30');
    expect(help).toMatchObject({
      status: 'OPEN',
      level: 'WINDOW',
      owner: { window: { code: places.xinanWindow }, clerk: null },
      asker: { name: '陈**', identity: { number: expect.stringMatching(/^99\*{14}\d[\dX]$/) } },
      minutesLeft: 60,
    });
    expect(new Date(help.dueAt)).toEqual(haicang('2016-04-06 15:00'));
  });

  test('a help request about a case goes to the owner of the case', async () => {
    const { results } = await clerk.at('2016-04-06 09:00').accept({
      window: places.xinanWindow,
      cases: [{ application: application('HC-PS-04', places.xinan, 2) }],
    });
    const { number, owner } = caseOf(results[0]);
    const help = await askForHelp(world, 2, '2016-04-06 10:00', { case: number });
    expect(help).toMatchObject({ case: { number }, owner: { clerk: owner?.clerk } });
    expect(owner?.clerk).toBeDefined();
  });

  test('a help request shows its case to those who may see the case, and logs each view by staff', async () => {
    const accepted = await acceptCase(
      clerk.at('2016-04-06 09:00'),
      places.xinanWindow,
      application('HC-PS-04', places.xinan, 5),
    );
    const { number } = await askForHelp(world, 5, '2016-04-06 10:00', { case: accepted.number });
    const owner = (await resident(5)).at('2016-04-06 10:05');
    const views = async () => {
      const query = `{ case(number: "${accepted.number}") { accessLog { edges { node { kind desks { code } } } } } }`;
      type Log = { case: { accessLog: { edges: { node: object }[] } } };
      return (await owner.send<Log>(query)).data.case.accessLog.edges.map(({ node }) => node);
    };
    expect(await views()).toEqual([]);
    expect((await findHelp(clerk.at('2016-04-06 10:10'), number))?.case).toEqual({ number: accepted.number });
    expect(await views()).toEqual([{ kind: 'OPENED', desks: [{ code: places.xinanWindow }] }]);

    const to = { window: places.haifaWindow, clerk: 'clerk-of-haifa' };
    helpOf(await actOnHelp(clerk.at('2016-04-06 10:15'), 'handOverHelp', { number, ...to }));
    const elsewhere = (await world.clerk(places.haifaWindow)).at('2016-04-06 10:20');
    const before = await views();
    expect(await findHelp(elsewhere, number)).toMatchObject({ number, case: null });
    expect(await views()).toEqual(before);
  });

  test('a help request about somebody else’s case is refused', async () => {
    const { results } = await clerk.at('2016-04-06 09:00').accept({
      window: places.xinanWindow,
      cases: [{ application: application('HC-PS-02', places.xinan, 3) }],
    });
    const answer = await actOnHelp((await resident(4)).at('2016-04-06 10:00'), 'askForHelp', {
      village: places.xinan,
      person: person(4),
      words: '？',
      case: caseOf(results[0]).number,
    });
    expect(codes(answer)).toEqual(['NOT_FOUND']);
  });

  test('a help request in somebody else’s name is refused', async () => {
    const input = { village: places.xinan, person: person(5), words: '？' };
    expect(codes(await actOnHelp(await resident(6), 'askForHelp', input))).toEqual(['FORBIDDEN']);
  });

  test('asking for help is idempotent, and its key with other words is refused', async () => {
    const asker = (await resident(7)).at('2016-04-06 10:00');
    const input = {
      idempotencyKey: randomUUID(),
      village: places.xinan,
      person: person(7),
      words: '一句话',
    };
    const first = helpOf(await actOnHelp(asker, 'askForHelp', input));
    const again = helpOf(await actOnHelp(asker.at('2016-04-06 10:05'), 'askForHelp', input));
    expect(again).toMatchObject({ number: first.number, dueAt: first.dueAt });
    expect(codes(await actOnHelp(asker, 'askForHelp', { ...input, words: '另一句' }))).toEqual([
      'KEY_REUSED',
    ]);
    expect(await listHelp(asker, 'myHelpRequests')).toEqual([first.number]);
    // no calendar can be assumed for that year, but the request already exists
    const late = await actOnHelp(asker.at('2100-01-04 10:00'), 'askForHelp', input);
    expect(helpOf(late).number).toBe(first.number);
  });

  test.each([
    ['words', { words: '' }, 'INVALID_INPUT'],
    ['words', { words: '长'.repeat(1001) }, 'INVALID_INPUT'],
    ['village', { village: '350205999999' }, 'UNKNOWN_VILLAGE'],
    ['matter', { matter: 'HC-XX-99' }, 'UNKNOWN_MATTER'],
    ['window', { window: places.xinanWindow }, 'FORBIDDEN'],
  ])('a help request with invalid %s is refused at that field', async (field, wrong, code) => {
    const input = { village: places.xinan, person: person(8), words: '？', ...wrong };
    const { refusals } = await actOnHelp((await resident(8)).at('2016-04-06 10:00'), 'askForHelp', input);
    expect(refusals).toEqual([
      expect.objectContaining({ code, path: expect.arrayContaining(['input', field]) }),
    ]);
    expect(await listHelp(await resident(8), 'myHelpRequests')).toEqual([]);
  });

  test('a help request on an uncovered day is refused', async () => {
    const input = { village: places.xinan, person: person(9), words: '？' };
    const asker = (await resident(9)).at('2099-12-31 17:29');
    expect(codes(await actOnHelp(asker, 'askForHelp', input))).toEqual(['CALENDAR_NOT_COVERED']);
  });
});

describe('clerks and help', () => {
  test('a clerk records a help request for a person at the window', async () => {
    const help = helpOf(
      await actOnHelp(clerk.at('2016-04-06 10:00'), 'askForHelp', {
        village: places.haifa,
        person: person(20),
        words: '老人不会用手机',
        window: places.xinanWindow,
      }),
    );
    expect(help.owner.window.code).toBe(places.haifaWindow);
    expect(help.history[0]).toMatchObject({ type: 'ASKED', desk: { code: places.xinanWindow } });
    expect(await listHelp(await resident(20), 'myHelpRequests')).toEqual([help.number]);
  });

  test('a clerk answers under their own name, and the asker closes the request', async () => {
    const { number } = await askForHelp(world, 21, '2016-04-06 09:00');
    const answered = helpOf(
      await actOnHelp(clerk.at('2016-04-06 09:45'), 'answerHelp', { number, answer: '一寸，白底。' }),
    );
    expect(answered).toMatchObject({ status: 'ANSWERED', escalatesAt: null });
    expect(answered.history.at(-1)).toMatchObject({ type: 'ANSWERED', minutes: 45, inTime: true });
    const asker = (await resident(21)).at('2016-04-06 10:00');
    expect((await findHelp(asker, number))?.messages).toEqual([
      { author: null, text: '照片要几寸的？' },
      { author: `clerk-${places.xinanWindow}`, text: '一寸，白底。' },
    ]);
    const closed = helpOf(await actOnHelp(asker, 'closeHelp', { number, satisfied: true }));
    expect(closed).toMatchObject({ status: 'CLOSED', satisfied: true });
    expect(codes(await actOnHelp(clerk, 'answerHelp', { number, answer: '再答' }))).toEqual([
      'NOT_ALLOWED_IN_STATUS',
    ]);
  });

  test('asking back starts a new deadline', async () => {
    const { number } = await askForHelp(world, 22, '2016-04-06 09:00');
    await actOnHelp(clerk.at('2016-04-06 09:10'), 'answerHelp', { number, answer: '一寸。' });
    const back = helpOf(
      await actOnHelp((await resident(22)).at('2016-04-06 17:00'), 'askBack', { number, words: '什么底？' }),
    );
    expect(back).toMatchObject({ status: 'OPEN', owner: { clerk: `clerk-${places.xinanWindow}` } });
    expect(new Date(back.dueAt)).toEqual(haicang('2016-04-07 09:00'));
    const late = await actOnHelp(clerk.at('2016-04-07 09:01'), 'answerHelp', { number, answer: '白底。' });
    expect(helpOf(late).history.at(-1)).toMatchObject({ minutes: 61, inTime: false });
  });

  test('a clerk who takes a help request is the one who may answer', async () => {
    const { number } = await askForHelp(world, 23, '2016-04-06 09:00');
    const other = (await world.actor('clerk', { sub: 'clerk-two', windows: [places.xinanWindow] })).at(
      '2016-04-06 09:05',
    );
    expect(helpOf(await actOnHelp(other, 'takeHelp', { number })).owner.clerk).toBe('clerk-two');
    const byFirst = await actOnHelp(clerk.at('2016-04-06 09:06'), 'answerHelp', { number, answer: '答' });
    expect(codes(byFirst)).toEqual(['FORBIDDEN']);
    expect(helpOf(await actOnHelp(other, 'answerHelp', { number, answer: '答' })).status).toBe('ANSWERED');
  });

  test('a help request handed over is answered by the other window', async () => {
    const { number, dueAt } = await askForHelp(world, 24, '2016-04-06 09:00');
    const handed = helpOf(
      await actOnHelp(clerk.at('2016-04-06 09:05'), 'handOverHelp', {
        number,
        window: places.haifaWindow,
        clerk: `clerk-${places.haifaWindow}`,
      }),
    );
    expect(handed).toMatchObject({ dueAt, owner: { window: { code: places.haifaWindow } } });
    const other = await world.clerk(places.haifaWindow);
    expect(await listHelp(other, atDesk(places.haifaWindow))).toContain(number);
    const answered = await actOnHelp(other.at('2016-04-06 09:20'), 'answerHelp', { number, answer: '答' });
    expect(helpOf(answered).history.map(({ type }) => type)).toEqual(['ASKED', 'HANDED_OVER', 'ANSWERED']);
  });

  test('the reason of handing a help request over stands in its history, one line long', async () => {
    const { number } = await askForHelp(world, 28, '2016-04-06 09:00');
    const to = { number, window: places.haifaWindow, clerk: `clerk-${places.haifaWindow}` };
    const long = await actOnHelp(clerk.at('2016-04-06 09:05'), 'handOverHelp', { ...to, reason: ' ' });
    expect(codes(long)).toEqual(['INVALID_INPUT']);
    helpOf(await actOnHelp(clerk.at('2016-04-06 09:05'), 'handOverHelp', { ...to, reason: '调岗' }));
    const asker = (await resident(28)).at('2016-04-06 10:00');
    const query = `{ helpRequest(number: "${number}") { history { type reason } } }`;
    expect((await asker.send(query)).data).toEqual({
      helpRequest: {
        history: [
          { type: 'ASKED', reason: null },
          { type: 'HANDED_OVER', reason: '调岗' },
        ],
      },
    });
  });

  test('a clerk of another window does not see a help request', async () => {
    const { number } = await askForHelp(world, 25, '2016-04-06 09:00');
    const stranger = await world.clerk(places.haifaWindow);
    expect(await findHelp(stranger, number)).toBeNull();
    expect(await listHelp(stranger, atDesk(places.xinanWindow))).toEqual([]);
    expect(codes(await actOnHelp(stranger, 'answerHelp', { number, answer: '答' }))).toEqual(['NOT_FOUND']);
  });

  test('a window lists open help requests by urgency, and answered ones separately', async () => {
    const window = '350205002006-01';
    const village = places.xiayang;
    const later = await askForHelp(world, 26, '2016-04-06 10:00', { village });
    const sooner = await askForHelp(world, 27, '2016-04-06 09:00', { village });
    const here = await world.clerk(window);
    expect(await listHelp(here, atDesk(window))).toEqual([sooner.number, later.number]);
    const { number } = sooner;
    await actOnHelp(here.at('2016-04-06 10:01'), 'answerHelp', { number, answer: '答' });
    expect(await listHelp(here, atDesk(window))).toEqual([later.number]);
    expect(await listHelp(here, atDesk(window, false))).toEqual([number]);
  });
});

test('of twenty help requests in one request, ten are opened; an answer makes room for another', async () => {
  const asker = (await resident(50)).at('2016-04-06 09:00');
  const input = (idempotencyKey: string) => ({
    idempotencyKey,
    village: places.xinan,
    person: person(50),
    words: '照片要几寸的？',
  });
  const fields = Array.from(
    { length: 20 },
    (_, i) => `a${i}: askForHelp(input: $i${i}) { helpRequest { number } refusals { code message } }`,
  );
  const declared = fields.map((_, i) => `$i${i}: AskForHelpInput!`).join(' ');
  const variables = Object.fromEntries(fields.map((_, i) => [`i${i}`, input(`many-${i}`)]));
  const { data } = await asker.send<Record<string, HelpAnswer>>(
    `mutation (${declared}) { ${fields.join(' ')} }`,
    variables,
  );
  const answers = Object.values(data);
  expect(answers.filter(({ helpRequest }) => helpRequest)).toHaveLength(10);
  expect(answers.flatMap(codes)).toEqual(Array(10).fill('LIMIT_REACHED'));
  expect(answers[19]?.refusals[0]?.message).toContain('10');
  const number = answers[0]?.helpRequest?.number ?? '';
  expect(codes(await actOnHelp(asker, 'askForHelp', input('more')))).toEqual(['LIMIT_REACHED']);
  await actOnHelp(clerk.at('2016-04-06 09:10'), 'answerHelp', { number, answer: '一寸' });
  expect(codes(await actOnHelp(asker, 'askForHelp', input('more')))).toEqual([]);
  expect(codes(await actOnHelp(asker, 'askForHelp', input('many-1')))).toEqual([]);
  // asking back opens the answered one again
  expect(codes(await actOnHelp(asker, 'askBack', { number, words: '几张？' }))).toEqual(['LIMIT_REACHED']);
});

test('a clerk who no longer serves at any of its desks is not shown a help request by sending it again', async () => {
  const input = {
    idempotencyKey: randomUUID(),
    village: places.xinan,
    window: places.xinanWindow,
    person: person(51),
    words: '照片要几寸的？',
  };
  const asClerk = (window: string) => world.actor('clerk', { sub: 'moved', windows: [window] });
  const before = (await asClerk(places.xinanWindow)).at('2016-04-06 10:00');
  const { number } = helpOf(await actOnHelp(before, 'askForHelp', input));
  expect(helpOf(await actOnHelp(before, 'askForHelp', input)).number).toBe(number);
  const moved = (await asClerk(places.haifaWindow)).at('2016-04-06 10:00');
  expect(await findHelp(moved, number)).toBeNull();
  const again = await actOnHelp(moved, 'askForHelp', input);
  expect(again.helpRequest).toBeNull();
});

describe('help messages', () => {
  test('a supervisor may not read help messages before escalation', async () => {
    const { number } = await askForHelp(world, 30, '2016-04-06 09:00');
    expect(await findHelp(await world.actor('supervisor'), number)).toMatchObject({
      status: 'OPEN',
      messages: null,
    });
  });
});

describe('storage of help requests', () => {
  test('asking costs one read and two writes, and answering one read and two writes', async () => {
    const asked = await engine.during(/Cases/, () => askForHelp(world, 40, '2016-04-06 09:00'));
    expect(asked.map(({ operation }) => operation)).toEqual(['BatchGetItem', 'PutItem', 'PutItem']);
    const { number } = await askForHelp(world, 41, '2016-04-06 09:00');
    const answered = await engine.during(/Cases/, () =>
      actOnHelp(clerk.at('2016-04-06 09:10'), 'answerHelp', { number, answer: '答' }),
    );
    expect(answered.map(({ operation }) => operation)).toEqual(['GetItem', 'PutItem', 'PutItem']);
  });

  test('a help request is never found or listed as a case', async () => {
    const { number } = await askForHelp(world, 42, '2016-04-06 09:00');
    const asker = await resident(42);
    expect(await asker.find(number)).toBeNull();
    expect(await asker.find(`${places.xinan}-HELP-${number.slice(-16)}`)).toBeNull();
    const { data } = await asker.send<{ myCases: { edges: unknown[] } }>('{ myCases { edges { cursor } } }');
    expect(data.myCases.edges).toEqual([]);
  });
});
