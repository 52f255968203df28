import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AcceptCasesInput } from '../../functions/graphql/generated/types.ts';
import { acceptCase, codesOf, typesOf } from '../support/cases.ts';
import { haicangFiles } from '../support/haicang.ts';
import { operations } from '../support/operations.ts';
import { agent } from '../support/people.ts';
import { actOnTicket, ticketOf } from '../support/queue.ts';
import { type Actor, application, caseOf, haicang, openWorld, places, type World } from '../support/world.ts';

// 08:30–12:00 and 14:30–17:30 on working days
const { xinan, xinanWindow: window, haifaWindow } = places;

let world: World;
let clerk: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = await world.actor('clerk', { windows: [window, haifaWindow] });
});
afterAll(() => world.close());

let person = 0;
const acceptAt = async (time: string, more: Partial<AcceptCasesInput> & { channel?: 'HOME_VISIT' } = {}) => {
  person += 1;
  const cases = [{ application: application('HC-PS-02', xinan, person) }];
  const { refusals, results } = await clerk.at(time).accept({ window, cases, ...more });
  return results[0] ?? { case: null, refusals };
};
/** Calls a new ticket at a time of day. */
const callAt = async (time: string, at: string = window): Promise<string> => {
  await actOnTicket(clerk.at('2016-04-06 09:00'), 'takeTicket', { window: at });
  return ticketOf(await actOnTicket(clerk.at(time), 'callTicket', { window: at })).number;
};
const refusalOf = ({
  refusals,
}: {
  readonly refusals: readonly { code: string; path: readonly string[] }[];
}) => refusals.map(({ code, path }) => `${code} ${path.join('.')}`);

describe('visitor whose ticket was called in hours', () => {
  let ticket: string;
  beforeAll(async () => {
    ticket = await callAt('2016-04-06 17:20');
  });

  test('somebody whose ticket was called before closing is served after it', async () => {
    expect(refusalOf(await acceptAt('2016-04-06 17:45'))).toEqual(['WINDOW_CLOSED input.window']);
    expect(caseOf(await acceptAt('2016-04-06 17:45', { ticket })).acceptedAt).toBe(
      '2016-04-06T09:45:00.000Z',
    );
  });

  test('nobody else is served after closing on a ticket that was called for somebody', async () => {
    const called = await callAt('2016-04-06 17:22');
    const row = (sequence: number) => ({ application: application('HC-PS-02', xinan, sequence) });
    const own = { ticket: called, window, cases: [row(92)] };
    const late = clerk.at('2016-04-06 18:00');
    expect(caseOf((await late.accept(own)).results[0]).status).toBe('ACCEPTED');
    const { results } = await late.accept({ ...own, cases: [row(93), row(92)] });
    expect(results.map((one) => refusalOf(one))).toEqual([['INVALID_INPUT input.ticket'], []]);
  });

  test('an agent whose ticket was called before closing files for several people after it', async () => {
    const called = await callAt('2016-04-06 17:23');
    const cases = [94, 95].map((one) => ({ application: application('HC-PS-02', xinan, one) }));
    const { results } = await clerk
      .at('2016-04-06 18:00')
      .accept({ ticket: called, window, agent: agent(96), cases });
    expect(results.map((one) => caseOf(one).status)).toEqual(['ACCEPTED', 'ACCEPTED']);
  });

  test('a correction is taken after closing from somebody whose ticket was called before', async () => {
    const { number } = await acceptCase(
      clerk.at('2016-04-06 09:00'),
      window,
      application('HC-PS-02', xinan, 90),
    );
    const materials = ['resident-id-card'];
    await clerk.at('2016-04-06 09:05').requestCorrection({ number, reason: '照片不清', materials });
    const called = await callAt('2016-04-06 17:24');
    const late = clerk.at('2016-04-06 17:40');
    expect(codesOf(await late.supplyCorrection({ number, materials, window }))).toEqual(['WINDOW_CLOSED']);
    expect(caseOf(await late.supplyCorrection({ number, materials, window, ticket: called })).status).toBe(
      'ACCEPTED',
    );
  });

  test('a ticket that was finished, called after closing, or is of another window or day serves nobody', async () => {
    const done = await callAt('2016-04-06 17:25');
    await actOnTicket(clerk.at('2016-04-06 17:28'), 'finishTicket', { number: done });
    const others = [
      done,
      await callAt('2016-04-06 17:35'),
      await callAt('2016-04-06 17:20', haifaWindow),
      `${window}-20160405-001`,
      'no ticket',
    ];
    for (const other of others)
      expect(refusalOf(await acceptAt('2016-04-06 17:45', { ticket: other }))).toEqual([
        'INVALID_INPUT input.ticket',
      ]);
    expect(refusalOf(await acceptAt('2016-04-07 12:30', { ticket }))).toEqual(['INVALID_INPUT input.ticket']);
  });

  test('a request that was carried out after closing is answered again when it is repeated the next night', async () => {
    const input = {
      ticket: await callAt('2016-04-06 17:26'),
      idempotencyKey: randomUUID(),
      window,
      cases: [{ application: application('HC-PS-02', xinan, 91) }],
    };
    const first = await clerk.at('2016-04-06 17:50').accept(input);
    const again = await clerk.at('2016-04-07 23:00').accept(input);
    expect(caseOf(again.results[0]).number).toBe(caseOf(first.results[0]).number);
  });
});

test('a home visit is accepted at any hour of any day', async () => {
  const visited = caseOf(await acceptAt('2016-04-10 20:15', { channel: 'HOME_VISIT' }));
  expect(visited).toMatchObject({ channel: 'HOME_VISIT', status: 'ACCEPTED' });
});

describe('application taken on paper while the line was down', () => {
  const NIGHT = '2016-04-06 20:30';
  const onPaper = (time: string, reason = '网络中断') => ({ received: { at: haicang(time), reason } });

  test('what was taken on paper is entered on the same day, with the reason on record', async () => {
    const { number } = caseOf(await acceptAt(NIGHT, onPaper('2016-04-06 15:00')));
    const query = `{ case(number: "${number}") { acceptedAt receivedAt history { type reason receivedAt } } }`;
    const receivedAt = '2016-04-06T07:00:00.000Z';
    expect((await clerk.at(NIGHT).send(query)).data).toEqual({
      case: {
        acceptedAt: '2016-04-06T12:30:00.000Z',
        receivedAt,
        history: [{ type: 'ACCEPTED', reason: '网络中断', receivedAt }],
      },
    });
  });

  test('a case that was taken on paper is never settled on the spot', async () => {
    const { number } = caseOf(await acceptAt('2016-04-06 15:05', onPaper('2016-04-06 15:00')));
    const settled = caseOf(await clerk.at('2016-04-06 15:06').complete({ number }));
    expect(settled).toMatchObject({ status: 'COMPLETED', onTheSpot: false });
    expect(typesOf(settled)).toEqual(['ACCEPTED', 'COMPLETED']);
  });

  test.each([
    ['of yesterday', '2016-04-05 15:00', NIGHT, 'INVALID_INPUT input.received.at'],
    ['of later today', '2016-04-06 16:00', '2016-04-06 15:00', 'INVALID_INPUT input.received.at'],
    ['outside hours', '2016-04-06 13:00', NIGHT, 'WINDOW_CLOSED input.received.at'],
    ['on a day off', '2016-04-10 09:00', '2016-04-10 10:00', 'WINDOW_CLOSED input.received.at'],
  ])('paper %s is refused', async (_, taken, at, refusal) => {
    expect(refusalOf(await acceptAt(at, onPaper(taken)))).toEqual([refusal]);
  });

  test('paper without a reason is refused', async () => {
    expect(refusalOf(await acceptAt(NIGHT, onPaper('2016-04-06 15:00', ' ')))).toEqual([
      'INVALID_INPUT input.received.reason',
    ]);
  });
});

describe('grace time of a district', () => {
  beforeAll(async () => {
    const operator = (await world.actor('operator')).at('2016-04-08 08:00');
    const pack = { ...haicangFiles, district: { ...haicangFiles.district, closingGraceMinutes: 15 } };
    await operator.send(operations.importDistrict, { input: { idempotencyKey: 'grace', pack } });
  });

  test('windows accept until the grace time after closing is over', async () => {
    const { data } = await world.stranger.send<object>(
      '{ district(code: "350205") { closingGraceMinutes } }',
    );
    expect(data).toEqual({ district: { closingGraceMinutes: 15 } });
    expect(caseOf(await acceptAt('2016-04-08 17:44')).status).toBe('ACCEPTED');
    expect(refusalOf(await acceptAt('2016-04-08 17:45'))).toEqual(['WINDOW_CLOSED input.window']);
  });
});
