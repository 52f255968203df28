import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { acceptCase, codesOf } from '../support/cases.ts';
import { identityNumber } from '../support/people.ts';
import { actOnAppointment, actOnTicket, refusalCodes } from '../support/queue.ts';
import { type Actor, application, haicang, openWorld, places, type World } from '../support/world.ts';

const window = places.xinanWindow;
const typhoon = { zh: '台风“莫兰蒂”', en: 'typhoon Meranti' };
const Published = z.array(
  z.object({
    Source: z.string(),
    DetailType: z.string(),
    Detail: z.object({
      id: z.string(),
      district: z.string(),
      status: z.string(),
      message: z.object({ zh: z.string(), en: z.string() }).nullable(),
    }),
  }),
);
type Changed = {
  readonly calendar: { readonly closures: readonly { readonly day: string }[] } | null;
  readonly moveCount: number;
  readonly moves: readonly { readonly number: string; readonly before: string; readonly after: string }[];
  readonly bookingCount: number;
  readonly refusals: readonly { code: string; path: readonly string[]; message: string }[];
};
const PAYLOAD = `calendar { closures { day } } moveCount moves { number before after } bookingCount
  refusals { code path message }`;

let world: World;
let operator: Actor;
beforeAll(async () => {
  // the schedule reads the calendar that was changed a moment before
  world = await openWorld({ environment: { REGISTRY_FRESH_MS: '1' } });
  operator = await world.actor('operator');
});
afterAll(() => world.close());

const send = async (name: 'closeDistrict' | 'reopenDistrict', by: Actor, input: object): Promise<Changed> => {
  const type = name === 'closeDistrict' ? 'CloseDistrictInput' : 'ReopenDistrictInput';
  const { data, body } = await by.send<Record<string, Changed>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${PAYLOAD} } }`,
    { input: { idempotencyKey: randomUUID(), district: '350205', ...input } },
  );
  const answer = data?.[name];
  if (!answer) throw new Error(body);
  return answer;
};
const close = (at: string, day: string, more: object = {}) =>
  send('closeDistrict', operator.at(at), { day, reason: typhoon, ...more });
const reopen = (at: string, day: string, more: object = {}) =>
  send('reopenDistrict', operator.at(at), { day, ...more });
const runSchedule = (at: string) => world.runner.runScheduled('supervise', haicang(at));
const resident = async (sequence: number, at: string): Promise<Actor> =>
  (await world.actor('resident', { person: identityNumber(sequence) })).at(at);
const book = async (sequence: number, at: string, time: string) =>
  actOnAppointment(await resident(sequence, at), 'bookAppointment', {
    window,
    from: haicang(time).toISOString(),
  });
const myAppointment = async (sequence: number, at: string, day: string) => {
  const query = `{ myAppointment(window: "${window}", day: "${day}") { id status from givenBackReason(lang: EN) } }`;
  const { data } = await (await resident(sequence, at)).send<{
    myAppointment: { id: string; status: string; from: string; givenBackReason: string | null } | null;
  }>(query);
  return data.myAppointment;
};
const noticesOf = async (day: string) => {
  await world.runner.drained();
  const all = Published.parse(world.runner.notices());
  return all.filter(
    ({ Source, Detail }) => Source === 'tongban.appointments' && Detail.id.includes(day.replaceAll('-', '')),
  );
};

describe('bookings on a day on which the district turns out to be shut', () => {
  beforeAll(async () => {
    for (const [sequence, time] of [
      [1, '09:00'],
      [2, '10:00'],
      [3, '15:00'],
    ] as const)
      await book(sequence, '2016-09-12 09:00', `2016-09-14 ${time}`);
    const cancelling = await resident(3, '2016-09-12 10:00');
    await actOnAppointment(cancelling, 'cancelAppointment', { window, day: '2016-09-14' });
  });

  test('a check of a closure counts the bookings that it would give back, and gives none back', async () => {
    const { bookingCount, refusals } = await close('2016-09-13 20:00', '2016-09-14', { check: true });
    expect([refusals, bookingCount]).toEqual([[], 2]);
    expect(await runSchedule('2016-09-13 20:05')).toMatchObject([{ givenBack: 0 }]);
    expect(await myAppointment(1, '2016-09-13 20:10', '2016-09-14')).toMatchObject({ status: 'BOOKED' });
  });

  test('the schedule gives bookings of a shut day back, each once', async () => {
    expect((await close('2016-09-13 20:30', '2016-09-14')).bookingCount).toBe(2);
    expect(await runSchedule('2016-09-13 20:45')).toMatchObject([{ givenBack: 2 }]);
    expect(await runSchedule('2016-09-13 21:00')).toMatchObject([{ givenBack: 0 }]);
  });

  test('who has booked sees that the booking was given back, and why', async () => {
    const own = await myAppointment(1, '2016-09-13 21:00', '2016-09-14');
    expect(own).toMatchObject({ status: 'CANCELLED', givenBackReason: 'typhoon Meranti' });
    const { data } = await (await resident(1, '2016-09-13 21:00')).send<{ node: object | null }>(
      `{ node(id: "${own?.id}") { ... on Appointment { status givenBackReason } } }`,
    );
    expect(data.node).toEqual({ status: 'CANCELLED', givenBackReason: typhoon.zh });
  });

  test('a booking that was given back is among the notices of its booker, in their language', async () => {
    const query =
      '{ myNotices { edges { node { at type role text case { number } appointment { status } } } } }';
    const own = await resident(1, '2016-09-13 21:00');
    const { data } = await own.in('en').send<{ myNotices: { edges: { node: object }[] } }>(query);
    expect(data.myNotices.edges.map(({ node }) => node)).toEqual([
      {
        at: haicang('2016-09-13 20:45').toISOString(),
        type: null,
        role: 'SYSTEM',
        text: expect.stringMatching(/^Your appointment at .+ on 14 September 2016, 09:00 was cancelled: /),
        case: null,
        appointment: { status: 'CANCELLED' },
      },
    ]);
    const canceller = await resident(3, '2016-09-13 21:00');
    expect((await canceller.send(query)).body).not.toContain('预约');
  });

  test('who has cancelled before is not told that the district gave the booking back', async () => {
    expect(await myAppointment(3, '2016-09-13 21:00', '2016-09-14')).toBeNull();
  });

  test('each booking that was given back is published once, with a message in both languages and no person', async () => {
    const published = await noticesOf('2016-09-14');
    expect(published).toHaveLength(2);
    expect(published[0]).toMatchObject({
      DetailType: 'Appointment Given Back',
      Detail: { district: '350205', status: 'CANCELLED' },
    });
    const words = published.map(({ Detail }) => Detail.message?.zh).toSorted();
    expect(words[0]).toMatch(/^您在.+预约的2016年9月14日 09:00 因窗口当日停办已取消，请另行预约。$/);
    expect(JSON.stringify(published)).not.toMatch(/999999|莫兰蒂|QUEUE@/);
  });

  test('a booking that was given back cannot be cancelled, and its repeated request shows it with the reason', async () => {
    const own = await resident(4, '2016-09-13 21:30');
    const input = { idempotencyKey: randomUUID(), window, from: haicang('2016-09-19 09:00').toISOString() };
    await actOnAppointment(own, 'bookAppointment', input);
    await close('2016-09-13 22:00', '2016-09-19');
    await runSchedule('2016-09-13 22:15');
    const cancelled = await actOnAppointment(own, 'cancelAppointment', { window, day: '2016-09-19' });
    expect(refusalCodes(cancelled)).toEqual(['NOT_FOUND']);
    await reopen('2016-09-13 22:30', '2016-09-19');
    const { data } = await own.send<{ bookAppointment: object }>(
      `mutation ($input: BookAppointmentInput!) {
        bookAppointment(input: $input) { appointment { status givenBackReason(lang: EN) } } }`,
      { input },
    );
    expect(data.bookAppointment).toEqual({
      appointment: { status: 'CANCELLED', givenBackReason: 'typhoon Meranti' },
    });
  });

  test('a booking that is checked in keeps its ticket when the district shuts on the day itself', async () => {
    for (const sequence of [5, 6]) await book(sequence, '2016-09-13 09:00', '2016-09-20 09:00');
    const early = await resident(5, '2016-09-20 08:50');
    expect(refusalCodes(await actOnTicket(early, 'checkIn', { window }))).toEqual([]);
    await close('2016-09-20 09:05', '2016-09-20');
    expect(await runSchedule('2016-09-20 09:15')).toMatchObject([{ givenBack: 1 }]);
    expect(await myAppointment(5, '2016-09-20 09:20', '2016-09-20')).toMatchObject({ status: 'CHECKED_IN' });
  });

  test('two runs of the schedule at once give a booking back once', async () => {
    await book(7, '2016-09-13 09:00', '2016-09-21 09:00');
    await close('2016-09-20 18:00', '2016-09-21');
    const runs = await Promise.all([runSchedule('2016-09-20 18:15'), runSchedule('2016-09-20 18:15')]);
    const counts = z.array(z.object({ givenBack: z.number() })).parse(runs.flat());
    expect(counts.reduce((sum, { givenBack }) => sum + givenBack, 0)).toBe(1);
    expect(await noticesOf('2016-09-21')).toHaveLength(1);
  });
});

describe('undoing a closure', () => {
  test('a check of a reopening names the limits that move, and changes nothing', async () => {
    const clerk = await world.clerk(window);
    const { number } = await acceptCase(
      clerk.at('2016-10-10 09:00'),
      window,
      application('HC-CA-07', places.xinan, 11),
    );
    await close('2016-10-11 18:00', '2016-10-12');
    await runSchedule('2016-10-11 18:15');
    const tried = await reopen('2016-10-11 19:00', '2016-10-12', { check: true });
    expect(tried.moves).toEqual([{ number, before: '2016-10-25', after: '2016-10-24' }]);
    const again = await reopen('2016-10-11 19:05', '2016-10-12', { check: true });
    expect(again.moves).toEqual(tried.moves);
  });

  test('after a reopening the schedule counts the limits back, on record, and the window serves', async () => {
    const { calendar, moves, refusals } = await reopen('2016-10-11 19:30', '2016-10-12');
    expect(refusals).toEqual([]);
    expect(calendar?.closures.map(({ day }) => day)).not.toContain('2016-10-12');
    expect(await runSchedule('2016-10-11 19:45')).toMatchObject([{ recounted: moves.length }]);
    const supervisor = (await world.actor('supervisor')).at('2016-10-11 20:00');
    const { data } = await supervisor.send<{ case: { dueOn: string; history: { type: string }[] } }>(
      `{ case(number: "${moves[0]?.number}") { dueOn history { type } } }`,
    );
    expect(data.case.dueOn).toBe('2016-10-24');
    expect(data.case.history.filter(({ type }) => type === 'DEADLINE_RECOUNTED')).toHaveLength(2);
    const clerk = (await world.clerk(window)).at('2016-10-12 09:00');
    const { results } = await clerk.accept({
      window,
      cases: [{ application: application('HC-PS-02', places.xinan, 12) }],
    });
    expect(results.flatMap(codesOf)).toEqual([]);
  });

  test('a booking survives a closure that is undone before the schedule has run', async () => {
    await book(13, '2016-10-13 09:00', '2016-10-18 09:00');
    await close('2016-10-13 10:00', '2016-10-18');
    await reopen('2016-10-13 10:05', '2016-10-18');
    expect(await runSchedule('2016-10-13 10:15')).toMatchObject([{ givenBack: 0 }]);
    expect(await myAppointment(13, '2016-10-13 11:00', '2016-10-18')).toMatchObject({ status: 'BOOKED' });
  });

  test('whose booking was given back books again once the day is open again', async () => {
    await book(14, '2016-10-13 09:00', '2016-10-19 09:00');
    await close('2016-10-13 10:00', '2016-10-19');
    await runSchedule('2016-10-13 10:15');
    await reopen('2016-10-13 11:00', '2016-10-19');
    expect(refusalCodes(await book(14, '2016-10-13 12:00', '2016-10-19 09:00'))).toEqual([]);
    expect(await myAppointment(14, '2016-10-13 12:10', '2016-10-19')).toMatchObject({
      status: 'BOOKED',
      givenBackReason: null,
    });
  });

  test('a reopening is idempotent, and stands in the registry log with its day', async () => {
    await close('2016-10-13 10:00', '2016-10-20');
    const key = { idempotencyKey: randomUUID() };
    const answers = [
      await reopen('2016-10-13 11:00', '2016-10-20', key),
      await reopen('2016-10-13 11:05', '2016-10-20', key),
    ];
    expect(answers.flatMap(({ refusals }) => refusals)).toEqual([]);
    const { data } = await operator.at('2016-10-13 12:00').send<{
      registryLog: { edges: { node: { act: string; codes: string[] } }[] };
    }>('{ registryLog(district: "350205", first: 2) { edges { node { act codes } } } }');
    expect(data.registryLog.edges.map(({ node }) => node)).toEqual([
      { act: 'REOPEN_DISTRICT', codes: ['2016-10-20'] },
      { act: 'CLOSE_DISTRICT', codes: ['2016-10-20'] },
    ]);
  });

  test('a day that is over is not opened again', async () => {
    const { refusals } = await reopen('2016-10-13 11:00', '2016-09-14');
    expect(refusals).toMatchObject([
      {
        code: 'INVALID_INPUT',
        path: ['input', 'day'],
        message: expect.stringContaining('not be before 13 October 2016'),
      },
    ]);
  });

  test('a day that is not shut is refused with the days that are', async () => {
    await close('2016-10-13 10:00', '2016-10-21');
    const { refusals } = await reopen('2016-10-13 11:00', '2016-10-24');
    expect(refusals).toMatchObject([
      { code: 'INVALID_INPUT', path: ['input', 'day'], message: expect.stringContaining('2016-10-21') },
    ]);
  });

  test('nobody but an operator of the district opens a shut day again', async () => {
    const supervisor = (await world.actor('supervisor')).at('2016-10-13 12:00');
    const { refusals } = await send('reopenDistrict', supervisor, { day: '2016-10-21' });
    expect(refusals.map(({ code }) => code)).toEqual(['FORBIDDEN']);
  });
});
