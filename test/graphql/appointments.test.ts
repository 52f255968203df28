import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import windowFile from '../../districts/350205/windows.json' with { type: 'json' };
import { startTestEngine } from '../support/engine.ts';
import { actOnHelp } from '../support/help.ts';
import { organisation, windowOf } from '../support/organisation.ts';
import { identityNumber, person, residentId } from '../support/people.ts';
import { actOnAppointment, actOnTicket, refusalCodes, ticketOf } from '../support/queue.ts';
import { openTables } from '../support/tables.ts';
import { type Actor, haicang, openWorld, places, type World } from '../support/world.ts';

const window = places.xinanWindow;

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let world: World;
beforeAll(async () => {
  engine = await startTestEngine();
  world = await openWorld({ dynamoDbEndpoint: engine.endpoint });
});
afterAll(async () => {
  await world.close();
  await engine.stop();
});

const resident = async (sequence: number, at: string): Promise<Actor> =>
  (await world.actor('resident', { person: identityNumber(sequence) })).at(at);
const from = (time: string) => haicang(time).toISOString();
const book = async (sequence: number, at: string, time: string, more: object = {}) =>
  actOnAppointment(await resident(sequence, at), 'bookAppointment', { window, from: from(time), ...more });
const slots = async (at: string, day: string) => {
  const query = `{ appointmentSlots(window: "${window}", day: "${day}") { from seatsLeft } }`;
  const { data, errors } = await world.stranger
    .at(at)
    .send<{ appointmentSlots: { from: string; seatsLeft: number }[] } | null>(query);
  return data?.appointmentSlots ?? errors.map(({ extensions }) => extensions?.code);
};

describe('appointments of a window', () => {
  test('appointment slots from now on are public, with their free seats', async () => {
    await book(1, '2016-04-05 09:00', '2016-04-06 15:00');
    const offered = await slots('2016-04-06 14:45', '2016-04-06');
    expect(offered).toEqual([
      { from: from('2016-04-06 15:00'), seatsLeft: 1 },
      ...['15:30', '16:00', '16:30', '17:00'].map((time) => ({
        from: from(`2016-04-06 ${time}`),
        seatsLeft: 2,
      })),
    ]);
  });

  test('appointment slots are empty on a day off, and refused for past or distant days', async () => {
    expect(await slots('2016-04-06 09:00', '2016-04-09')).toEqual([]);
    expect(await slots('2016-04-06 09:00', '2016-04-05')).toEqual(['INVALID_INPUT']);
    expect(await slots('2016-04-06 09:00', '2016-05-07')).toEqual(['INVALID_INPUT']);
  });

  test('of twenty concurrent bookings of the last two seats, two succeed', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => book(20 + i, '2016-04-06 09:00', '2016-04-07 09:00')),
    );
    const booked = answers.filter(({ appointment }) => appointment);
    expect(booked).toHaveLength(2);
    expect(answers.flatMap(refusalCodes)).toEqual(Array(18).fill('SLOT_FULL'));
    expect((await slots('2016-04-06 10:00', '2016-04-07'))[1]).toMatchObject({ seatsLeft: 0 });
  });

  test('a person gets one booking per window and day, even with concurrent requests', async () => {
    const answers = await Promise.all(
      ['09:00', '09:30', '10:00', '10:30'].map((time) => book(50, '2016-04-07 12:00', `2016-04-08 ${time}`)),
    );
    expect(answers.filter(({ appointment }) => appointment)).toHaveLength(1);
    expect(answers.flatMap(refusalCodes)).toEqual(Array(3).fill('ALREADY_BOOKED'));
    expect((await book(50, '2016-04-07 12:00', '2016-04-11 09:00')).appointment?.status).toBe('BOOKED');
  });

  test('a booking repeated with its key is idempotent, with another time refused', async () => {
    const key = { idempotencyKey: randomUUID() };
    const [first, again, other] = [
      await book(51, '2016-04-07 12:00', '2016-04-08 14:30', key),
      await book(51, '2016-04-08 14:31', '2016-04-08 14:30', key),
      await book(51, '2016-04-07 12:00', '2016-04-08 15:00', key),
    ];
    expect([first.appointment?.status, again.appointment?.status]).toEqual(['BOOKED', 'BOOKED']);
    expect(refusalCodes(other)).toEqual(['KEY_REUSED']);
  });

  test.each([
    ['between slots', '2016-04-08 09:10'],
    ['over lunch', '2016-04-08 12:30'],
    ['in the past', '2016-04-07 11:00'],
    ['too far ahead', '2016-05-16 09:00'],
  ])('a booking %s is refused', async (_, time) => {
    const answer = await book(52, '2016-04-07 12:00', time);
    expect(answer).toMatchObject({
      appointment: null,
      refusals: [{ code: 'INVALID_INPUT', path: ['input', 'from'] }],
    });
  });

  test('a booking costs a read, and writes for the window, the booker and the seat', async () => {
    const trips = await engine.during(/Cases/, () => book(53, '2016-04-07 12:00', '2016-04-12 09:00'));
    expect(trips.map(({ operation }) => operation)).toEqual([
      'GetItem',
      'UpdateItem',
      'PutItem',
      'UpdateItem',
    ]);
  });

  test('a person books at five windows on a day and no more, even at once; on another day again', async () => {
    const others = windowFile.windows.filter(({ id, from }) => id !== window && from === null).slice(0, 7);
    const bookAt = (id: string, day: string) => book(57, '2016-04-07 12:00', `${day} 09:00`, { window: id });
    const answers = await Promise.all(others.map(({ id }) => bookAt(id, '2016-04-13')));
    expect(answers.filter(({ appointment }) => appointment)).toHaveLength(5);
    expect(answers.flatMap(refusalCodes)).toEqual(Array(2).fill('LIMIT_REACHED'));
    const next = await bookAt(others[0]?.id ?? '', '2016-04-14');
    expect(next.appointment?.status).toBe('BOOKED');
  });

  test('two people who share a subject have a booking each under the same key', async () => {
    const key = randomUUID();
    for (const sequence of [58, 59]) {
      const given = { sub: 'shared', person: identityNumber(sequence) };
      const by = (await world.actor('resident', given)).at('2016-04-07 12:00');
      const input = { idempotencyKey: key, window, from: from('2016-04-15 09:00') };
      expect((await actOnAppointment(by, 'bookAppointment', input)).appointment?.status).toBe('BOOKED');
    }
    const tables = openTables(engine.endpoint);
    const bookers = (await tables.items('Cases')).filter(
      ({ kind, number }) => kind === 'BOOKER' && String(number).includes('-20160415-'),
    );
    tables.close();
    expect(bookers).toHaveLength(2);
  });

  test('a try at a full slot, or for a second booking, writes nothing', async () => {
    for (const sequence of [54, 55]) await book(sequence, '2016-04-07 12:00', '2016-04-12 10:00');
    for (const [sequence, code] of [
      [56, 'SLOT_FULL'],
      [55, 'ALREADY_BOOKED'],
    ] as const) {
      const trips = await engine.during(/Cases/, async () => {
        const answer = await book(sequence, '2016-04-07 12:00', '2016-04-12 10:00');
        expect(refusalCodes(answer)).toEqual([code]);
      });
      expect(trips.map(({ operation }) => operation)).toEqual(['GetItem']);
    }
  });
});

describe('people with a booking', () => {
  test('cancelling a booking frees the seat once, and the person may book again', async () => {
    await book(60, '2016-04-12 09:00', '2016-04-13 09:00');
    const own = await resident(60, '2016-04-12 10:00');
    const input = { idempotencyKey: randomUUID(), window, day: '2016-04-13' };
    const cancelled = await actOnAppointment(own, 'cancelAppointment', input);
    expect(cancelled.appointment?.status).toBe('CANCELLED');
    expect((await actOnAppointment(own, 'cancelAppointment', input)).appointment?.status).toBe('CANCELLED');
    expect((await slots('2016-04-12 10:00', '2016-04-13'))[1]).toMatchObject({ seatsLeft: 2 });
    expect((await book(60, '2016-04-12 11:00', '2016-04-13 10:00')).appointment?.status).toBe('BOOKED');
    const query = `{ myAppointment(window: "${window}", day: "2016-04-13") { from } }`;
    const { data } = await own.send<{ myAppointment: { from: string } }>(query);
    expect(data.myAppointment.from).toBe(from('2016-04-13 10:00'));
  });

  test('a repeated booking or cancellation returns its booking, whatever was booked since', async () => {
    const own = await resident(68, '2016-04-12 10:00');
    const input = (time: string) => ({
      idempotencyKey: randomUUID(),
      window,
      from: from(`2016-04-20 ${time}`),
    });
    const cancel = () => ({ idempotencyKey: randomUUID(), window, day: '2016-04-20' });
    const [first, firstCancel, second] = [input('09:00'), cancel(), input('10:00')];
    await actOnAppointment(own, 'bookAppointment', first);
    await actOnAppointment(own, 'cancelAppointment', firstCancel);
    const cancelled = { appointment: { from: first.from, status: 'CANCELLED' } };
    expect(await actOnAppointment(own, 'bookAppointment', first)).toMatchObject(cancelled);
    await actOnAppointment(own, 'bookAppointment', second);
    expect(await actOnAppointment(own, 'bookAppointment', first)).toMatchObject(cancelled);
    expect(await actOnAppointment(own, 'cancelAppointment', firstCancel)).toMatchObject(cancelled);
    const changed = { ...first, from: from('2016-04-20 11:00') };
    expect(refusalCodes(await actOnAppointment(own, 'bookAppointment', changed))).toEqual(['KEY_REUSED']);
    const again = await actOnAppointment(own, 'bookAppointment', second);
    expect(again.appointment).toMatchObject({ from: second.from, status: 'BOOKED' });
  });

  test('a person books at most five times a day at a window', async () => {
    for (let i = 0; i < 5; i += 1) {
      await book(69, '2016-04-12 10:00', '2016-04-21 09:00');
      const own = await resident(69, '2016-04-12 10:00');
      await actOnAppointment(own, 'cancelAppointment', { window, day: '2016-04-21' });
    }
    expect(refusalCodes(await book(69, '2016-04-12 10:00', '2016-04-21 09:00'))).toEqual(['LIMIT_REACHED']);
    expect((await book(69, '2016-04-12 10:00', '2016-04-22 09:00')).appointment?.status).toBe('BOOKED');
  });

  test('a person who waits at a window with a ticket cannot check in there before it is called', async () => {
    await book(70, '2016-04-12 10:00', '2016-04-25 09:30');
    const own = await resident(70, '2016-04-25 09:10');
    const { number } = ticketOf(await actOnTicket(own, 'takeTicket', { window }));
    const refused = await actOnTicket(own, 'checkIn', { window });
    expect(refused).toMatchObject({ ticket: null, refusals: [{ code: 'ALREADY_WAITING' }] });
    await actOnTicket(own, 'cancelTicket', { number });
    expect(ticketOf(await actOnTicket(own, 'checkIn', { window })).status).toBe('WAITING');
  });

  test('somebody else’s booking, or one that has begun, cannot be cancelled', async () => {
    const input = { window, day: '2016-04-14' };
    await book(61, '2016-04-13 09:00', '2016-04-14 09:00');
    const other = await resident(62, '2016-04-13 10:00');
    expect(refusalCodes(await actOnAppointment(other, 'cancelAppointment', input))).toEqual(['NOT_FOUND']);
    const late = await resident(61, '2016-04-14 09:00');
    expect(refusalCodes(await actOnAppointment(late, 'cancelAppointment', input))).toEqual(['NOT_NOW']);
  });

  test('a checked-in booking is called at its time, before people who waited longer', async () => {
    await book(63, '2016-04-14 09:00', '2016-04-15 09:30');
    for (const sequence of [64, 65])
      await actOnTicket(await resident(sequence, '2016-04-15 08:50'), 'takeTicket', { window });
    const checkedIn = ticketOf(
      await actOnTicket(await resident(63, '2016-04-15 09:05'), 'checkIn', { window }),
    );
    expect(checkedIn).toMatchObject({
      sign: 'A003',
      bookedFor: from('2016-04-15 09:30'),
      wait: { peopleAhead: 2 },
    });
    const clerk = await world.clerk(window);
    const call = async (time: string) =>
      ticketOf(await actOnTicket(clerk.at(`2016-04-15 ${time}`), 'callTicket', { window })).sign;
    expect([await call('09:10'), await call('09:30'), await call('09:31')]).toEqual(['A001', 'A003', 'A002']);
  });

  test('checking in repeatedly gives one ticket, and the booking cannot be cancelled any more', async () => {
    await book(66, '2016-04-15 12:00', '2016-04-18 09:30');
    const own = await resident(66, '2016-04-18 09:10');
    const answers = await Promise.all([1, 2, 3].map(() => actOnTicket(own, 'checkIn', { window })));
    expect(new Set(answers.map((one) => ticketOf(one).number)).size).toBe(1);
    const cancelled = await actOnAppointment(own, 'cancelAppointment', { window, day: '2016-04-18' });
    expect(refusalCodes(cancelled)).toEqual(['NOT_NOW']);
  });

  test.each([
    ['too early', '2016-04-19 08:59', 'NOT_NOW'],
    ['too late', '2016-04-19 10:00', 'NOT_NOW'],
    ['on another day', '2016-04-20 09:30', 'NOT_FOUND'],
  ])('checking in %s is refused', async (_, at, code) => {
    await book(67, '2016-04-18 09:00', '2016-04-19 09:30');
    expect(refusalCodes(await actOnTicket(await resident(67, at), 'checkIn', { window }))).toEqual([code]);
  });
});

describe('temporarily closed window', () => {
  const elsewhere = places.haifaWindow;
  const onDay = (time: string) => ({ window: elsewhere, from: from(time) });
  const bookThere = async (sequence: number, at: string, time: string) =>
    actOnAppointment(await resident(sequence, at), 'bookAppointment', onDay(time));
  beforeAll(async () => {
    for (const [sequence, day] of [
      [80, '2016-06-07'],
      [81, '2016-06-08'],
    ] as const)
      await bookThere(sequence, '2016-06-01 09:00', `${day} 09:30`);
    const operator = (await world.actor('operator')).at('2016-06-01 10:00');
    const closure = {
      window: elsewhere,
      from: '2016-06-06',
      to: '2016-06-08',
      reason: { zh: '搬迁', en: 'x' },
    };
    windowOf(await organisation.closeWindowFor(operator, closure));
  });

  test('a temporarily closed window offers no slots, bookings, check-ins, tickets or help', async () => {
    const query = `{ appointmentSlots(window: "${elsewhere}", day: "2016-06-07") { from } }`;
    const { errors } = await world.stranger.at('2016-06-01 11:00').send(query);
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['WINDOW_CLOSED']);
    const during = await resident(80, '2016-06-07 09:30');
    const clerk = (await world.clerk(elsewhere)).at('2016-06-07 09:30');
    const word = { village: places.haifa, person: person(82), words: '照片？', window: elsewhere };
    const answers = [
      await bookThere(82, '2016-06-01 11:00', '2016-06-07 10:00'),
      await actOnTicket(during, 'checkIn', { window: elsewhere }),
      await actOnTicket(during, 'takeTicket', { window: elsewhere }),
      await actOnHelp(clerk, 'askForHelp', word),
    ];
    expect(answers.map(refusalCodes)).toEqual(Array(4).fill(['WINDOW_CLOSED']));
  });

  test('a booking for a day on which the district turned out to be shut becomes no ticket, and says why', async () => {
    expect((await book(90, '2016-06-01 11:00', '2016-06-27 09:30')).refusals).toEqual([]);
    const operator = (await world.actor('operator')).at('2016-06-26 20:00');
    const reason = { zh: '台风', en: 'typhoon' };
    await operator.send(
      'mutation ($input: CloseDistrictInput!) { closeDistrict(input: $input) { refusals { code } } }',
      { input: { idempotencyKey: randomUUID(), district: '350205', day: '2016-06-27', reason } },
    );
    const { refusals } = await actOnTicket(await resident(90, '2016-06-27 09:20'), 'checkIn', { window });
    expect(refusals).toMatchObject([
      { code: 'WINDOW_CLOSED', message: expect.stringContaining('shut on that day (typhoon)') },
    ]);
  });

  test('a temporarily closed window takes bookings for the days after its closure', async () => {
    const answers = [
      await bookThere(83, '2016-06-01 11:00', '2016-06-13 09:30'),
      await bookThere(84, '2016-06-07 11:00', '2016-06-13 10:00'),
    ];
    expect(answers.flatMap(refusalCodes)).toEqual([]);
  });

  test('a booking during a closure can be cancelled', async () => {
    const own = await resident(81, '2016-06-07 12:00');
    const input = { window: elsewhere, day: '2016-06-08' };
    expect((await actOnAppointment(own, 'cancelAppointment', input)).appointment?.status).toBe('CANCELLED');
  });
});

describe('moving an appointment', () => {
  const move = async (by: Actor, day: string, time: string, more: object = {}) =>
    actOnAppointment(by, 'moveAppointment', { window, day, from: from(time), ...more });
  const seatsAt = async (at: string, time: string) => {
    const offered = await slots(at, time.slice(0, 10));
    return offered.find((one) => typeof one !== 'string' && one?.from === from(time));
  };

  test('an appointment moves within its day by one read and one write, and its old seat is free again', async () => {
    const by = await resident(400, '2016-04-18 09:00');
    await book(400, '2016-04-18 09:00', '2016-04-20 09:00');
    const trips = await engine.during(/Cases/, () => move(by, '2016-04-20', '2016-04-20 16:00'));
    expect(trips.map(({ operation }) => operation)).toEqual(['GetItem', 'UpdateItem']);
    expect(await seatsAt('2016-04-18 09:01', '2016-04-20 09:00')).toMatchObject({ seatsLeft: 2 });
    expect(await seatsAt('2016-04-18 09:01', '2016-04-20 16:00')).toMatchObject({ seatsLeft: 1 });
  });

  test('an appointment moves to another day in one transaction, and a repeat moves nothing', async () => {
    const by = await resident(401, '2016-04-18 09:00');
    await book(401, '2016-04-18 09:00', '2016-04-20 11:00');
    const key = { idempotencyKey: randomUUID() };
    const trips = await engine.during(/Cases/, () => move(by, '2016-04-20', '2016-04-21 11:00', key));
    expect(trips.map(({ operation }) => operation)).toEqual([
      'GetItem',
      'GetItem',
      'UpdateItem',
      'PutItem',
      'TransactWriteItems',
    ]);
    expect((await move(by, '2016-04-20', '2016-04-21 11:00', key)).appointment).toMatchObject({
      from: from('2016-04-21 11:00'),
      status: 'BOOKED',
      changedBy: 'RESIDENT',
    });
    expect(refusalCodes(await move(by, '2016-04-20', '2016-04-21 11:30', key))).toEqual(['KEY_REUSED']);
    expect(await seatsAt('2016-04-18 09:01', '2016-04-20 11:00')).toMatchObject({ seatsLeft: 2 });
    expect(await seatsAt('2016-04-18 09:01', '2016-04-21 11:00')).toMatchObject({ seatsLeft: 1 });
    expect(await seatsAt('2016-04-18 09:01', '2016-04-21 11:30')).toMatchObject({ seatsLeft: 2 });
  });

  test('whoever finds no seat keeps the one they have', async () => {
    const by = await resident(402, '2016-04-18 09:00');
    await book(402, '2016-04-18 09:00', '2016-04-20 14:30');
    for (const sequence of [403, 404]) await book(sequence, '2016-04-18 09:00', '2016-04-22 09:00');
    expect(refusalCodes(await move(by, '2016-04-20', '2016-04-22 09:00'))).toEqual(['SLOT_FULL']);
    expect(refusalCodes(await move(by, '2016-04-20', '2016-04-22 12:30'))).toEqual(['INVALID_INPUT']);
    expect(refusalCodes(await move(by, '2016-04-20', '2016-04-20 14:30'))).toEqual(['INVALID_INPUT']);
    expect(refusalCodes(await move(by, '2016-04-19', '2016-04-22 10:00'))).toEqual(['NOT_FOUND']);
    await book(402, '2016-04-18 09:00', '2016-04-25 09:00');
    expect(refusalCodes(await move(by, '2016-04-20', '2016-04-25 10:00'))).toEqual(['ALREADY_BOOKED']);
    expect(await seatsAt('2016-04-18 09:01', '2016-04-20 14:30')).toMatchObject({ seatsLeft: 1 });
  });

  test('of six who move to the last two seats at once, at most two do, and the others keep theirs', async () => {
    const times = ['09:00', '09:30', '10:00'];
    const people = Array.from({ length: 6 }, (_, i) => 420 + i);
    for (const [i, sequence] of people.entries())
      await book(sequence, '2016-04-18 09:00', `2016-04-26 ${times[i % 3]}`);
    const answers = await Promise.all(
      people.map(async (sequence) =>
        move(await resident(sequence, '2016-04-18 09:30'), '2016-04-26', '2016-04-27 09:00'),
      ),
    );
    const moved = answers.filter(({ appointment }) => appointment).length;
    expect(moved).toBeLessThanOrEqual(2);
    const left = await slots('2016-04-18 10:00', '2016-04-26');
    const taken = left.reduce(
      (sum, one) => sum + (typeof one === 'string' ? 0 : 2 - (one?.seatsLeft ?? 2)),
      0,
    );
    expect(taken).toBe(6 - moved);
    expect(await seatsAt('2016-04-18 10:00', '2016-04-27 09:00')).toMatchObject({ seatsLeft: 2 - moved });
  });

  test('a clerk books, moves and cancels for a caller, who finds it and reads that the window did it', async () => {
    const clerk = (await world.clerk(window)).at('2016-04-18 09:00');
    const caller = residentId(identityNumber(410));
    const booking = { window, from: from('2016-04-28 09:00'), caller };
    const booked = await actOnAppointment(clerk, 'bookAppointment', booking);
    expect(booked.appointment).toMatchObject({ status: 'BOOKED', changedBy: 'CLERK' });
    const holder = await resident(410, '2016-04-18 09:01');
    const mine = async (day: string) => {
      const query = `{ myAppointment(window: "${window}", day: "${day}") { from status changedBy } }`;
      return (await holder.send<{ myAppointment: object | null }>(query)).data.myAppointment;
    };
    expect(await mine('2016-04-28')).toMatchObject({ changedBy: 'CLERK' });
    await move(clerk, '2016-04-28', '2016-04-29 10:00', { caller });
    expect(await mine('2016-04-28')).toBeNull();
    expect(await mine('2016-04-29')).toMatchObject({ from: from('2016-04-29 10:00'), status: 'BOOKED' });
    const cancelled = await actOnAppointment(clerk, 'cancelAppointment', {
      window,
      day: '2016-04-29',
      caller,
    });
    expect(cancelled.appointment).toMatchObject({ status: 'CANCELLED', changedBy: 'CLERK' });
    expect(await mine('2016-04-29')).toBeNull();
  });

  test('a clerk must say for whom, and nobody else may', async () => {
    const clerk = (await world.clerk(window)).at('2016-04-18 09:00');
    const booking = { window, from: from('2016-04-28 10:00') };
    const caller = residentId(identityNumber(411));
    const codes = async (by: Actor, input: object) =>
      refusalCodes(await actOnAppointment(by, 'bookAppointment', input));
    expect(await codes(clerk, booking)).toEqual(['INVALID_INPUT']);
    expect(await codes(clerk, { ...booking, caller: { ...caller, number: '999999199001011111' } })).toEqual([
      'INVALID_IDENTITY_NUMBER',
    ]);
    expect(await codes(clerk, { ...booking, caller, window: places.haifaWindow })).toEqual([
      'NOT_YOUR_WINDOW',
    ]);
    expect(await codes(await resident(411, '2016-04-18 09:00'), { ...booking, caller })).toEqual([
      'INVALID_INPUT',
    ]);
  });
});
