import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase } from '../support/cases.ts';
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
