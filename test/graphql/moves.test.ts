import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase, codesOf, typesOf } from '../support/cases.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow, xinyangStreet } = places;
const reason = '承办人休假，改由新垵村办理';

let world: World;
let clerk: Actor;
let reviewer: Actor;
let supervisor: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(xinanWindow)).at('2016-04-06 09:00');
  reviewer = (await world.actor('reviewer', { offices: [xinyangStreet] })).at('2016-04-06 10:00');
  supervisor = (await world.actor('supervisor')).at('2016-04-07 10:00');
});
afterAll(() => world.close());

const accept = async (sequence: number): Promise<string> =>
  (await acceptCase(clerk, xinanWindow, application('HC-PS-02', xinan, sequence))).number;

describe('a supervisor who moves a case', () => {
  test('takes it from the office that claimed it to another one, which has it in its queue and settles it', async () => {
    const number = await accept(1);
    caseOf(await clerk.forward({ number, office: xinyangStreet }));
    const before = caseOf(await reviewer.claim({ number }));
    const moved = caseOf(await supervisor.act('moveCase', { number, office: xinan, reason }));
    expect(moved).toMatchObject({ status: 'IN_REVIEW', owner: before.owner, dueAt: before.dueAt });
    expect(moved.history.at(-1)).toMatchObject({
      type: 'MOVED',
      desk: { code: xinyangStreet },
      toDesk: { code: xinan },
      reason,
    });
    const { data } = await clerk.send<{ deskQueue: { edges: { node: object }[] } }>(
      `{ deskQueue(desk: "${xinanWindow}", first: 100) { edges { node { number desk { code } } } } }`,
    );
    expect(data.deskQueue.edges).toContainEqual({ node: { number, desk: { code: xinan } } });
    expect(codesOf(await reviewer.complete({ number }))).toEqual(['FORBIDDEN']);
    caseOf(await clerk.at('2016-04-07 11:00').complete({ number }));
  });

  test('takes it from a window, and the applicant sees the desk and the act without a notice', async () => {
    const number = await accept(2);
    caseOf(await supervisor.act('moveCase', { number, office: xinyangStreet, reason }));
    const applicant = (await world.actor('resident', { person: identityNumber(2) })).at('2016-04-07 18:00');
    const { data } = await applicant.send<{
      case: { desk: object; history: { type: string }[] };
      myNotices: { edges: { node: { type: string } }[] };
    }>(`{ case(number: "${number}") { desk { code } history { type } }
      myNotices { edges { node { type } } } }`);
    expect(data.case.desk).toEqual({ code: xinyangStreet });
    expect(data.case.history.map(({ type }) => type)).toEqual(['ACCEPTED', 'MOVED']);
    expect(data.myNotices.edges.map(({ node }) => node.type)).toEqual(['ACCEPTED']);
  });

  test('names an office that may settle the matter, and why', async () => {
    const number = await accept(3);
    const move = async (office: string, why = reason, by = supervisor) =>
      (await by.act('moveCase', { number, office, reason: why })).refusals.map(({ code, path }) => [
        code,
        path.join('.'),
      ]);
    expect(await move('350205000000-JU')).toEqual([['UNKNOWN_OFFICE', 'input.office']]);
    expect(await move(xinanWindow)).toEqual([['UNKNOWN_OFFICE', 'input.office']]);
    expect(await move(xinyangStreet, ' ')).toEqual([['INVALID_INPUT', 'input.reason']]);
    expect(await move(xinyangStreet, reason, clerk)).toEqual([['FORBIDDEN', '']]);
    const elsewhere = (await world.actor('supervisor', { district: '350206' })).at('2016-04-07 10:00');
    expect(await move(xinyangStreet, reason, elsewhere)).toEqual([['NOT_FOUND', 'input.number']]);
    expect(await move(xinyangStreet)).toEqual([]);
    expect(await move(xinyangStreet)).toEqual([['UNKNOWN_OFFICE', 'input.office']]);
    caseOf(await reviewer.at('2016-04-07 11:00').complete({ number }));
    expect(await move(xinan)).toEqual([['NOT_ALLOWED_IN_STATUS', 'input.number']]);
  });

  test('moves it once, also if the request is sent again', async () => {
    const number = await accept(4);
    const input = { number, office: xinyangStreet, reason, idempotencyKey: 'move-once' };
    caseOf(await supervisor.act('moveCase', input));
    expect(typesOf(caseOf(await supervisor.act('moveCase', input)))).toEqual(['ACCEPTED', 'MOVED']);
  });
});

describe('a case that no other office may settle', () => {
  test('is offered neither to be forwarded nor to be moved, and says why when it is tried', async () => {
    // the allowance is decided by streets only
    const { number } = await acceptCase(clerk, xinanWindow, application('HC-CA-07', xinan, 5));
    for (const [who, operation, action] of [
      [reviewer, 'forwardCase', 'FORWARD'],
      [supervisor, 'moveCase', 'MOVE'],
    ] as const) {
      expect((await who.find(number))?.availableActions).not.toContain(action);
      const tried = await who.act(operation, { number, office: '350205003000', reason });
      expect(codesOf(tried)).toEqual(['NO_OTHER_OFFICE']);
    }
  });

  test('is not moved to an office of another street, which has nothing to do with the village', async () => {
    const number = await accept(6);
    const tried = await supervisor.act('moveCase', { number, office: '350205003000', reason });
    expect(codesOf(tried)).toEqual(['UNKNOWN_OFFICE']);
  });
});

test('a case is urged once a day, and is offered to be urged again on the next', async () => {
  const number = await accept(7);
  const offered = async (who: Actor) => (await who.find(number))?.availableActions.includes('URGE');
  expect(await offered(supervisor)).toBe(true);
  caseOf(await supervisor.act('urgeCase', { number, reason }));
  expect(await offered(supervisor)).toBe(false);
  expect(await offered(supervisor.at('2016-04-08 10:00'))).toBe(true);
});
