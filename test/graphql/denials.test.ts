import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase } from '../support/cases.ts';
import { actOnHelp, askForHelp, type HelpAnswer, helpOf } from '../support/help.ts';
import { type Actor, application, openWorld, places, type World } from '../support/world.ts';

let world: World;
let clerk: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
});
afterAll(() => world.close());

const MY_CASES = '{ myCases { edges { cursor } } }';
type Refused = { refusals: { code: string; message: string; path: string[] }[] };

describe('question without a token', () => {
  test.each([
    MY_CASES,
    '{ myNotices { edges { cursor } } }',
    '{ deskQueue(desk: "350205002214-01") { edges { cursor } } }',
    '{ case(number: "350205002214-HC-PS-02-0123456789ABCDEF") { number } }',
    '{ myHelpRequests { edges { cursor } } }',
  ])('%s is answered with UNAUTHENTICATED, not with nothing', async (query) => {
    const { errors } = await world.stranger.send(query);
    expect(errors).toMatchObject([
      { message: 'Please sign in first.', extensions: { code: 'UNAUTHENTICATED' } },
    ]);
  });

  test('me is null without a token', async () => {
    expect((await world.stranger.send('{ me { subject } }')).data).toEqual({ me: null });
  });
});

describe('denied act', () => {
  const FORWARD = `mutation ($input: CompleteCaseInput!) { completeCase(input: $input) {
    refusals { code message path } } }`;
  const completing = async (by: Actor, number: string) => {
    const variables = { input: { idempotencyKey: randomUUID(), number } };
    return (await by.send<{ completeCase: Refused }>(FORWARD, variables)).data.completeCase.refusals;
  };

  test('a clerk who forwarded a case reads which office has it now', async () => {
    const { number } = await acceptCase(clerk, places.xinanWindow, application('HC-PS-04', places.xinan, 1));
    expect(await completing(clerk, number)).toEqual([
      {
        code: 'FORBIDDEN',
        message: expect.stringMatching(/: it is now with Public Security Sub-bureau .+; please ask there\.$/),
        path: ['input', 'number'],
      },
    ]);
  });

  test('a resident reads for whom an operation is', async () => {
    const [refusal] = await completing(await world.actor('resident'), 'x');
    expect(refusal?.message).toBe(
      'You do not have permission to do this: this is for clerks, reviewers; please sign in as one.',
    );
  });

  test('a supervisor of another district reads that their own district is theirs', async () => {
    const { errors } = await (await world.actor('supervisor')).send(
      '{ escalations(district: "440604") { edges { cursor } } }',
    );
    expect(errors[0]?.message).toBe(
      'You do not have permission to do this: you may only work in your own district.',
    );
  });
});

describe('denied act on a help request', () => {
  const AT = '2016-04-06 09:30';
  const messageOf = ({ refusals }: HelpAnswer) => refusals.map(({ code, message }) => [code, message]);
  const NOT_ALLOWED = 'You do not have permission to do this: ';

  test('a clerk who handed it over reads which window has it now', async () => {
    const { number, owner } = await askForHelp(world, 7, AT);
    const successor = { window: places.haifaWindow, clerk: 'clerk-of-haifa' };
    const supervisor = (await world.actor('supervisor')).at(AT);
    helpOf(await actOnHelp(supervisor, 'handOverHelp', { number, ...successor }));
    const before = (await world.clerk(owner.window.code)).at(AT);
    expect(messageOf(await actOnHelp(before, 'answerHelp', { number, answer: '一寸。' }))).toEqual([
      ['FORBIDDEN', expect.stringMatching(/: it is now with Haifa .+; please ask there\.$/)],
    ]);
  });

  test('a supervisor reads which window has what was not escalated', async () => {
    const { number } = await askForHelp(world, 8, AT);
    const supervisor = (await world.actor('supervisor')).at(AT);
    expect(messageOf(await actOnHelp(supervisor, 'answerHelp', { number, answer: '一寸。' }))).toEqual([
      ['FORBIDDEN', expect.stringMatching(/: it is now with .+; please ask there\.$/)],
    ]);
  });

  test('residents and reviewers read for whom answering is', async () => {
    for (const role of ['resident', 'reviewer'] as const) {
      const answer = await actOnHelp(await world.actor(role), 'answerHelp', {
        number: 'x',
        answer: '一寸。',
      });
      expect(messageOf(answer)).toEqual([
        ['FORBIDDEN', `${NOT_ALLOWED}this is for clerks, supervisors; please sign in as one.`],
      ]);
    }
  });

  test('a clerk reads that closing is for who may ask', async () => {
    expect(messageOf(await actOnHelp(clerk, 'closeHelp', { number: 'x', satisfied: true }))).toEqual([
      ['FORBIDDEN', `${NOT_ALLOWED}this is for residents, agents; please sign in as one.`],
    ]);
  });
});

describe('denied handover of a whole window', () => {
  const HAND_OVER = `mutation ($input: HandOverAllInput!) { handOverAll(input: $input) {
    refusals { code message path } } }`;
  const handOver = async (by: Actor, district = '350205') => {
    const successor = { window: places.haifaWindow, clerk: 'clerk-of-haifa' };
    const input = { idempotencyKey: randomUUID(), district, window: places.xinanWindow, successor };
    return (await by.send<{ handOverAll: Refused }>(HAND_OVER, { input })).data.handOverAll.refusals;
  };
  const openWork = async (by: Actor, window: string) =>
    (await by.send(`{ openWork(window: "${window}") { cases } }`)).errors[0]?.message;

  test('a clerk reads that handing all over is for supervisors', async () => {
    expect(await handOver(clerk)).toEqual([
      {
        code: 'FORBIDDEN',
        message: 'You do not have permission to do this: this is for supervisors; please sign in as one.',
        path: [],
      },
    ]);
  });

  test('a supervisor of another district reads that their own district is theirs', async () => {
    expect(await handOver(await world.actor('supervisor'), '440604')).toEqual([
      {
        code: 'FORBIDDEN',
        message: 'You do not have permission to do this: you may only work in your own district.',
        path: ['input', 'district'],
      },
    ]);
  });

  test('who may count open work reads so, and in their own district only', async () => {
    expect(await openWork(clerk, places.xinanWindow)).toBe(
      'You do not have permission to do this: this is for supervisors, operators; please sign in as one.',
    );
    expect(await openWork(await world.actor('operator'), '440604001001-01')).toBe(
      'You do not have permission to do this: you may only work in your own district.',
    );
  });
});
