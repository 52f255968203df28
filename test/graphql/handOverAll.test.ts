import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase } from '../support/cases.ts';
import { askForHelp, findHelp } from '../support/help.ts';
import type { RefusalFields } from '../support/operations.ts';
import { organisation } from '../support/organisation.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const AT = '2016-04-06 09:30';
const successor = { window: places.haifaWindow, clerk: 'clerk-of-haifa' };

let world: World;
let clerk: Actor;
let supervisor: Actor;
let operator: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(places.xinanWindow)).at(AT);
  supervisor = (await world.actor('supervisor')).at(AT);
  operator = (await world.actor('operator')).at(AT);
});
afterAll(() => world.close());

type Work = {
  readonly cases: number;
  readonly helpRequests: number;
  readonly ratings: number;
  readonly appointments: number;
  readonly needsSuccessor: boolean;
};
const WORK = 'cases helpRequests ratings appointments needsSuccessor';
const openWork = async (by: Actor, owner: string | null = null, window: string = places.xinanWindow) => {
  const query = `query ($window: ID!, $clerk: ID) { openWork(window: $window, clerk: $clerk) { ${WORK} } }`;
  const { data, errors } = await by.send<{ openWork: Work } | null>(query, { window, clerk: owner });
  return data?.openWork ?? errors.map(({ extensions }) => extensions?.code);
};

type HandedOver = {
  readonly handedOver: number | null;
  readonly notHandedOver: readonly { readonly number: string; readonly refusals: readonly RefusalFields[] }[];
  readonly next: string | null;
  readonly remaining: number | null;
  readonly hasMore: boolean | null;
  readonly refusals: readonly RefusalFields[];
};
const handOverAll = async (input: object = {}, by: Actor = supervisor): Promise<HandedOver> => {
  const query = `mutation ($input: HandOverAllInput!) { handOverAll(input: $input) {
    handedOver notHandedOver { number refusals { code } } next remaining hasMore refusals { code path message } } }`;
  const given = { idempotencyKey: randomUUID(), district: '350205', window: places.xinanWindow, successor };
  const { data } = await by.send<{ handOverAll: HandedOver }>(query, { input: { ...given, ...input } });
  return data.handOverAll;
};

const accept = (sequence: number, matter = 'HC-PS-02') =>
  acceptCase(clerk, places.xinanWindow, application(matter, places.xinan, sequence));

describe('a window whose clerk leaves', () => {
  test('a supervisor hands over its cases, those at an office too, and its help requests', async () => {
    const [here, above] = [await accept(1), await accept(2, 'HC-PS-04')];
    const help = await askForHelp(world, 1, AT);
    expect(await openWork(supervisor)).toEqual({
      cases: 2,
      helpRequests: 1,
      ratings: 0,
      appointments: 0,
      needsSuccessor: true,
    });
    expect(await handOverAll()).toEqual({
      handedOver: 3,
      notHandedOver: [],
      next: null,
      remaining: 0,
      hasMore: false,
      refusals: [],
    });
    expect(await openWork(supervisor)).toMatchObject({ cases: 0, helpRequests: 0, needsSuccessor: false });
    const next = (await world.actor('clerk', { sub: successor.clerk, windows: [successor.window] })).at(AT);
    for (const { number } of [here, above])
      expect(await next.find(number)).toMatchObject({
        owner: { clerk: successor.clerk, window: { code: successor.window } },
      });
    expect(await findHelp(next, help.number)).toMatchObject({
      owner: { window: { code: successor.window } },
    });
    expect((await next.complete({ number: here.number })).refusals).toEqual([]);
  });

  test('a handover of all that is sent again hands over nothing twice', async () => {
    const { number } = await accept(3);
    const input = { idempotencyKey: randomUUID() };
    expect(await handOverAll(input)).toMatchObject({ handedOver: 1 });
    expect(await handOverAll(input)).toMatchObject({ handedOver: 0, notHandedOver: [] });
    const seen = await supervisor.find(number);
    expect(seen?.history.filter(({ type }) => type === 'HANDED_OVER')).toHaveLength(1);
  });

  test('only what one clerk owns is handed over if the clerk is named', async () => {
    await accept(4);
    const other = (await world.actor('clerk', { sub: 'clerk-li', windows: [places.xinanWindow] })).at(AT);
    const { number } = await acceptCase(other, places.xinanWindow, application('HC-PS-02', places.xinan, 5));
    expect(await openWork(operator, 'clerk-li')).toMatchObject({ cases: 1 });
    expect(await handOverAll({ clerk: 'clerk-li' })).toMatchObject({ handedOver: 1 });
    expect(await supervisor.find(number)).toMatchObject({ owner: { clerk: successor.clerk } });
    expect(await openWork(operator)).toMatchObject({ cases: 1 });
    expect(await handOverAll()).toMatchObject({ handedOver: 1 });
  });

  test('the reason of handing over all stands in the history of each item', async () => {
    const { number } = await accept(8);
    const help = await askForHelp(world, 8, AT);
    expect((await handOverAll({ reason: '' })).refusals).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'reason'] },
    ]);
    expect(await handOverAll({ reason: '窗口撤并' })).toMatchObject({ handedOver: 2, refusals: [] });
    const { data } = await supervisor.send(`{ case(number: "${number}") { history { type reason } }
      helpRequest(number: "${help.number}") { history { type reason } } }`);
    const handed = expect.arrayContaining([{ type: 'HANDED_OVER', reason: '窗口撤并' }]);
    expect(data).toEqual({ case: { history: handed }, helpRequest: { history: handed } });
  });

  test('a supervisor hands over a single case, and the resident is told', async () => {
    const { number } = await accept(6);
    const handed = caseOf(await supervisor.handOver({ number, ...successor }));
    expect(handed.owner).toMatchObject({ clerk: successor.clerk });
  });

  test('a case that the new window may not have stays, with the reason', async () => {
    const { number } = await accept(7, 'HC-PS-01');
    const answer = await handOverAll();
    expect(answer).toMatchObject({
      handedOver: 0,
      notHandedOver: [{ number, refusals: [{ code: 'OUT_OF_SCOPE' }] }],
    });
    expect(caseOf(await clerk.complete({ number })).status).toBe('COMPLETED');
  });
});

describe('closing a window and ending a posting', () => {
  test('closing a window says what is open there and that it needs a successor', async () => {
    await accept(20);
    const query = `mutation ($input: CloseWindowInput!) { closeWindow(input: $input) {
      openWork { ${WORK} } refusals { code } } }`;
    const input = {
      idempotencyKey: randomUUID(),
      district: '350205',
      window: places.xinanWindow,
      lastDay: '2016-04-06',
    };
    const { data } = await operator.send<{ closeWindow: { openWork: Work } }>(query, { input });
    expect(data.closeWindow.openWork).toMatchObject({ cases: 1, needsSuccessor: true });
    // also after its last day
    expect(await handOverAll({}, supervisor.at('2016-04-08 09:00'))).toMatchObject({ handedOver: 1 });
  });

  test('ending a posting says what the person has in hand', async () => {
    const window = places.haifaWindow;
    const subject = 'clerk-who-leaves';
    const { posting } = await organisation.postStaff(operator, {
      subject,
      desk: window,
      duty: 'MAIN',
      from: '2016-04-01',
    });
    const own = (await world.actor('clerk', { sub: subject, windows: [window] })).at(AT);
    await acceptCase(own, window, application('HC-PS-02', places.xinan, 30));
    const query = `mutation ($input: EndPostingInput!) { endPosting(input: $input) {
      openWork { ${WORK} } refusals { code } } }`;
    const input = {
      idempotencyKey: randomUUID(),
      district: '350205',
      posting: posting?.code,
      lastDay: '2016-04-06',
    };
    const { data } = await operator.send<{ endPosting: { openWork: Work } }>(query, { input });
    expect(data.endPosting.openWork).toMatchObject({ cases: 1, needsSuccessor: true });
  });
});

describe('refused', () => {
  test.each([
    [
      'to a window that is unknown',
      { successor: { window: '350205002214-99', clerk: 'x' } },
      'UNKNOWN_WINDOW',
      'successor',
    ],
    ['of a window that is unknown', { window: '350205002214-99' }, 'UNKNOWN_WINDOW', 'window'],
    ['of another district', { district: '350206' }, 'FORBIDDEN', 'district'],
  ])('a handover of all %s is refused', async (_, input, code, field) => {
    const { refusals, handedOver } = await handOverAll(input);
    expect(handedOver).toBeNull();
    expect(refusals[0]).toMatchObject({ code });
    expect(refusals[0]?.path).toContain(field);
  });

  test('clerks and operators hand over nothing at once, and what is open is for supervisors and operators', async () => {
    for (const by of [clerk, operator])
      expect((await handOverAll({}, by)).refusals).toMatchObject([{ code: 'FORBIDDEN' }]);
    expect(await openWork(clerk)).toEqual(['FORBIDDEN']);
  });
});

describe('a window with more open cases than one request hands over', () => {
  const window = places.xinanWindow;
  const acceptMany = async (by: Actor, first: number, matter = 'HC-PS-02') => {
    const cases = Array.from({ length: 50 }, (_, i) => ({
      application: application(matter, places.xinan, first + i),
    }));
    return (await by.accept({ window, cases })).results.map((one) => caseOf(one).number);
  };
  const handOverInParts = async (input: object) => {
    const answers: HandedOver[] = [];
    let after: string | null = null;
    do {
      const answer: HandedOver = await handOverAll({ window, ...input, after });
      answers.push(answer);
      after = answer.next;
    } while (after !== null && answers.length < 10);
    return answers;
  };
  const sumOf = (answers: readonly HandedOver[]) =>
    answers.reduce((sum, { handedOver }) => sum + (handedOver ?? 0), 0);

  test('the cases of one clerk are reached behind those of another, and those that must stay are passed by', async () => {
    const li = (await world.actor('clerk', { sub: 'clerk-li', windows: [window] })).at(AT);
    const wang = (await world.actor('clerk', { sub: 'clerk-wang', windows: [window] })).at(AT);
    // a case that the successor may not have stays with its window
    for (const first of [100, 150, 200]) await acceptMany(wang, first, 'HC-PS-01');
    const theirs = await acceptMany(li, 300);
    expect(await openWork(operator, 'clerk-li', window)).toMatchObject({ cases: 50 });
    expect(sumOf(await handOverInParts({ clerk: 'clerk-li' }))).toBe(50);
    expect(await supervisor.find(theirs[0] ?? '')).toMatchObject({ owner: { clerk: successor.clerk } });

    const mine = [...(await acceptMany(wang, 400)), ...(await acceptMany(wang, 450))];
    const answers = await handOverInParts({});
    expect(answers.length).toBeGreaterThan(1);
    expect(answers[0]?.remaining).toBeGreaterThan(0);
    expect(answers.at(-1)).toMatchObject({ next: null, remaining: 0, hasMore: false });
    expect(sumOf(answers)).toBe(mine.length);
    expect(answers.flatMap(({ notHandedOver }) => notHandedOver)).toHaveLength(150);
    expect(Math.max(...answers.map((one) => (one.handedOver ?? 0) + one.notHandedOver.length))).toBe(100);
  });
});
