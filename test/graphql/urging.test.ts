import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase, codesOf, typesOf } from '../support/cases.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const reason = 'Please decide by Friday.';

let world: World;
let clerk: Actor;
let supervisor: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:00');
  supervisor = (await world.actor('supervisor')).at('2016-04-07 10:00');
});
afterAll(() => world.close());

const file = async (sequence: number): Promise<string> =>
  (await acceptCase(clerk, places.xinanWindow, application('HC-PS-02', places.xinan, sequence))).number;

describe('urging', () => {
  test('a supervisor urges the desk that has a case: it is in the history, and the desk sees it in its queue', async () => {
    const number = await file(1);
    const urged = caseOf(await supervisor.act('urgeCase', { number, reason }));
    expect(typesOf(urged)).toEqual(['ACCEPTED', 'URGED']);
    expect(urged.history.at(-1)).toMatchObject({ toDesk: { code: places.xinanWindow }, reason, desk: null });
    const { data } = await clerk.send<{ deskQueue: { edges: { node: object }[] } }>(
      `{ deskQueue(desk: "${places.xinanWindow}") { edges { node { number urgedAt } } } }`,
    );
    expect(data.deskQueue.edges).toContainEqual({ node: { number, urgedAt: '2016-04-07T02:00:00.000Z' } });
  });

  test('a case is urged once a day', async () => {
    const number = await file(2);
    await supervisor.act('urgeCase', { number, reason });
    const again = await supervisor.at('2016-04-07 16:00').act('urgeCase', { number, reason });
    expect(again.refusals).toMatchObject([
      {
        code: 'LIMIT_REACHED',
        path: ['input', 'number'],
        message: 'this case was urged today already; it can be urged once a day, so try again tomorrow.',
      },
    ]);
    expect(codesOf(await supervisor.at('2016-04-08 09:00').act('urgeCase', { number, reason }))).toEqual([]);
  });

  test('no desk is urged while the applicant is to supply something, or once it is settled', async () => {
    const [waiting, settled] = [await file(3), await file(4)];
    await clerk.requestCorrection({ number: waiting, reason, materials: ['resident-id-card'] });
    await clerk.complete({ number: settled });
    for (const number of [waiting, settled])
      expect(codesOf(await supervisor.act('urgeCase', { number, reason }))).toEqual([
        'NOT_ALLOWED_IN_STATUS',
      ]);
  });

  test('only a supervisor of the district urges, with a reason', async () => {
    const number = await file(5);
    expect(codesOf(await clerk.act('urgeCase', { number, reason }))).toEqual(['FORBIDDEN']);
    const other = (await world.actor('supervisor', { district: '350206' })).at('2016-04-07 10:00');
    expect(codesOf(await other.act('urgeCase', { number, reason }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await supervisor.act('urgeCase', { number, reason: ' ' }))).toEqual(['INVALID_INPUT']);
  });

  test('the applicant reads that the desk was urged, not what the supervisor wrote', async () => {
    const number = await file(6);
    await supervisor.act('urgeCase', { number, reason });
    const resident = (await world.actor('resident', { person: identityNumber(6) })).at('2016-04-07 18:00');
    const { data } = await resident.send<{
      myNotices: { edges: { node: { type: string; text: string } }[] };
      case: { history: { type: string; reason: string | null }[] };
    }>(
      `{ myNotices(first: 1) { edges { node { type text } } } case(number: "${number}") { history { type reason } } }`,
    );
    expect(data.case.history.at(-1)).toEqual({ type: 'URGED', reason: null });
    const [notice] = data.myNotices.edges.map(({ node }) => node);
    expect(notice).toMatchObject({ type: 'URGED', text: expect.stringContaining('a supervisor has urged') });
    expect(notice?.text).not.toContain(reason);
  });

  test('the report counts how often desks were urged', async () => {
    await world.runner.drained();
    const { data } = await supervisor.send<{ serviceReport: { urged: number } }>(
      '{ serviceReport(district: "350205", from: "2016-04-07", to: "2016-04-07") { urged } }',
    );
    expect(data.serviceReport.urged).toBe(3);
  });
});
