import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestEngine } from '../support/engine.ts';
import { identityNumber } from '../support/people.ts';
import { actOnTicket, refusalCodes, type TicketFields, ticketOf } from '../support/queue.ts';
import { openTables } from '../support/tables.ts';
import { type Actor, openWorld, places, type World } from '../support/world.ts';

const XIAYANG_WINDOW = '350205002006-01';

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
const clerkAt = async (window: string, at: string): Promise<Actor> => (await world.clerk(window)).at(at);
const take = async (sequence: number, at: string, window: string = places.xinanWindow) =>
  ticketOf(await actOnTicket(await resident(sequence, at), 'takeTicket', { window }));
const call = async (at: string, window: string = places.xinanWindow) =>
  ticketOf(await actOnTicket(await clerkAt(window, at), 'callTicket', { window }));
const queue = async (window: string, at: string, by: Actor = world.stranger) => {
  const { data, body } = await by
    .at(at)
    .send<{ node: { queue: object } | null }>(
      `{ district(code: "350205") { windows(unit: "${window.slice(0, 12)}") { code queue { waiting calledSign expectedWaitMinutes } } } }`,
    );
  const found = JSON.parse(body).data.district.windows.find(({ code }: { code: string }) => code === window);
  return data && found.queue;
};

describe('tickets', () => {
  test('tickets are numbered from 1 per window and day', async () => {
    const signs = [
      await take(1, '2016-04-06 08:10'),
      await take(2, '2016-04-06 08:20'),
      await take(3, '2016-04-06 08:20', XIAYANG_WINDOW),
      await take(4, '2016-04-07 08:20'),
    ].map(({ sign }) => sign);
    expect(signs).toEqual(['A001', 'A002', 'A001', 'A001']);
  });

  test('twenty concurrent tickets get twenty numbers without gaps', async () => {
    const taken = await Promise.all(Array.from({ length: 20 }, (_, i) => take(20 + i, '2016-04-08 09:00')));
    expect(taken.map(({ sign }) => sign).sort()).toEqual(
      Array.from({ length: 20 }, (_, i) => `A${String(i + 1).padStart(3, '0')}`),
    );
  });

  test('taking a ticket is idempotent, even after it was called', async () => {
    const asker = await resident(1, '2016-04-11 09:00');
    const input = { idempotencyKey: randomUUID(), window: places.xinanWindow };
    const first = ticketOf(await actOnTicket(asker, 'takeTicket', input));
    await call('2016-04-11 09:01');
    const again = ticketOf(await actOnTicket(asker, 'takeTicket', input));
    expect(again).toMatchObject({ number: first.number, status: 'CALLED' });
    const other = { ...input, matter: 'HC-PS-02' };
    expect(refusalCodes(await actOnTicket(asker, 'takeTicket', other))).toEqual(['KEY_REUSED']);
    expect((await take(2, '2016-04-11 09:02')).sign).toBe('A002');
    const late = await actOnTicket(asker.at('2016-04-11 18:00'), 'takeTicket', input);
    expect(ticketOf(late).number).toBe(first.number);
  });

  test('a cancellation that comes again leaves the ticket that was taken since in line', async () => {
    const asker = await resident(6, '2016-06-21 09:00');
    const { number } = await take(6, '2016-06-21 09:00');
    const cancel = { idempotencyKey: randomUUID(), number };
    ticketOf(await actOnTicket(asker, 'cancelTicket', cancel));
    const next = await take(6, '2016-06-21 09:05');
    ticketOf(await actOnTicket(asker, 'cancelTicket', cancel));
    expect(await queue(places.xinanWindow, '2016-06-21 09:06')).toMatchObject({ waiting: 1 });
    expect((await call('2016-06-21 09:07')).number).toBe(next.number);
  });

  test('two clerks at a window who use the same key for visitors each find their own ticket again', async () => {
    const window = places.xinanWindow;
    const clerks = await Promise.all(
      ['first', 'second'].map(async (sub) =>
        (await world.actor('clerk', { windows: [window], sub })).at('2016-06-22 09:00'),
      ),
    );
    const input = { idempotencyKey: randomUUID(), window };
    const takeEach = async () => {
      const numbers: string[] = [];
      for (const clerk of clerks)
        numbers.push(ticketOf(await actOnTicket(clerk, 'takeTicket', input)).number);
      return numbers;
    };
    const taken = await takeEach();
    for (const time of ['09:01', '09:02']) await call(`2016-06-22 ${time}`);
    expect(new Set(taken).size).toBe(2);
    expect(await takeEach()).toEqual(taken);
  });

  test('taking a ticket costs three writes of five units and no read, with forty waiting as with nobody', async () => {
    const window = places.xinanWindow;
    const takeAt = async (day: string) => {
      const asker = await resident(3, `${day} 09:00`);
      const input = { window, matter: 'HC-PS-02', priority: 'ELDERLY' };
      const trips = await engine.during(/Cases/, () => actOnTicket(asker, 'takeTicket', input));
      return trips.map(({ operation, units }) => [operation, units]);
    };
    // the draw, the place in line, and the ticket with its holder in the indexes of people and of what was touched
    const cost = [
      ['PutItem', 1],
      ['UpdateItem', 1],
      ['PutItem', 3],
    ];
    expect(await takeAt('2016-04-12')).toEqual(cost);
    const clerk = await clerkAt(window, '2016-05-09 08:40');
    for (let i = 0; i < 40; i += 1) await actOnTicket(clerk, 'takeTicket', { window });
    expect(await takeAt('2016-05-09')).toEqual(cost);
  });

  test('a second ticket of a day costs the same on a long day as on a short one', async () => {
    const window = places.xinanWindow;
    const takeAgain = async (day: string) => {
      await actOnTicket(await resident(11, `${day} 09:00`), 'takeTicket', { window });
      await call(`${day} 09:01`);
      const again = await resident(11, `${day} 09:02`);
      const trips = await engine.during(/Cases/, () => actOnTicket(again, 'takeTicket', { window }));
      return trips.map(({ operation, units }) => [operation, units]);
    };
    const early = await takeAgain('2016-05-10');
    expect(early.map(([operation]) => operation)).toEqual([
      'PutItem',
      'BatchGetItem',
      'Query',
      'BatchGetItem',
      'PutItem',
      'UpdateItem',
      'PutItem',
    ]);
    for (let i = 0; i < 12; i += 1) {
      await take(200 + i, '2016-05-11 08:40');
      await call('2016-05-11 08:41');
    }
    expect(await takeAgain('2016-05-11')).toEqual(early);
  });

  test('a person who waits at a window gets no second ticket there until the first is called or cancelled', async () => {
    const first = await take(7, '2016-04-25 09:00');
    const asker = await resident(7, '2016-04-25 09:01');
    const input = { window: places.xinanWindow };
    const again = await actOnTicket(asker, 'takeTicket', input);
    expect(again).toMatchObject({
      ticket: null,
      refusals: [{ code: 'ALREADY_WAITING', path: ['input', 'window'] }],
    });
    expect(again.refusals[0]?.message).toContain(first.number);
    expect((await take(7, '2016-04-25 09:02', XIAYANG_WINDOW)).sign).toBe('A001');
    await actOnTicket(asker, 'cancelTicket', { number: first.number });
    const second = await take(7, '2016-04-25 09:03');
    expect((await call('2016-04-25 09:04')).number).toBe(second.number);
    expect((await take(7, '2016-04-25 09:05')).sign).toBe('A003');
  });

  test('two people who share a subject have a ticket each under the same key', async () => {
    const input = { idempotencyKey: randomUUID(), window: places.xinanWindow };
    const takeAs = async (sequence: number) => {
      const by = await world.actor('resident', { sub: 'shared', person: identityNumber(sequence) });
      return ticketOf(await actOnTicket(by.at('2016-05-05 09:00'), 'takeTicket', input));
    };
    const [one, other] = [await takeAs(9), await takeAs(10)];
    expect([one.sign, other.sign]).toEqual(['A001', 'A002']);
    expect((await takeAs(9)).number).toBe(one.number);
  });

  test('of twenty tickets that a person takes at a window at once, one is given', async () => {
    const asker = await resident(8, '2016-04-26 09:00');
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => actOnTicket(asker, 'takeTicket', { window: places.xinanWindow })),
    );
    expect(answers.filter(({ ticket }) => ticket)).toHaveLength(1);
    expect(answers.flatMap(refusalCodes)).toEqual(Array(19).fill('ALREADY_WAITING'));
    expect(await queue(places.xinanWindow, '2016-04-26 09:01')).toMatchObject({ waiting: 1 });
  });

  test('a person takes at most ten tickets a day at a window, and each is still found by its key', async () => {
    const asker = await resident(9, '2016-04-27 09:00');
    const inputs = Array.from({ length: 11 }, () => ({
      idempotencyKey: randomUUID(),
      window: places.xinanWindow,
    }));
    const answers: Awaited<ReturnType<typeof actOnTicket>>[] = [];
    for (const input of inputs) {
      const answer = await actOnTicket(asker, 'takeTicket', input);
      answers.push(answer);
      if (answer.ticket) await actOnTicket(asker, 'cancelTicket', { number: answer.ticket.number });
    }
    expect(answers.map(({ ticket }) => ticket !== null)).toEqual([...Array(10).fill(true), false]);
    expect(answers.flatMap(refusalCodes)).toEqual(['LIMIT_REACHED']);
    expect(answers[10]?.refusals[0]?.message).toContain('10');
    const repeated = await actOnTicket(asker, 'takeTicket', inputs[0] ?? {});
    expect(repeated.ticket).toMatchObject({ number: answers[0]?.ticket?.number, status: 'CANCELLED' });
  });

  test('the item of the line of a day holds who waits, not who came', async () => {
    for (let i = 0; i < 5; i += 1) {
      await take(90 + i, '2016-04-28 09:00');
      await call('2016-04-28 09:01');
    }
    const tables = openTables(world.runner.dynamoDbEndpoint);
    const items = await tables.items('Cases');
    tables.close();
    const places = items.filter(({ kind, pk }) => kind === 'PLACES' && String(pk).endsWith('2016-04-28'));
    expect(places.map((item) => Object.keys(item).sort())).toEqual([
      ['called', 'kind', 'last', 'pk', 'run', 'sk'],
    ]);
  });

  test.each([
    ['an unknown window', { window: '350205002214-99' }, 'UNKNOWN_WINDOW'],
    ['an unknown matter', { window: places.xinanWindow, matter: 'HC-XX-99' }, 'UNKNOWN_MATTER'],
  ])('a ticket for %s is refused', async (_, input, code) => {
    const asker = await resident(4, '2016-04-12 09:00');
    expect(refusalCodes(await actOnTicket(asker, 'takeTicket', input))).toEqual([code]);
  });

  test('a ticket is refused on a day off and after closing time', async () => {
    const input = { window: places.xinanWindow };
    for (const at of ['2016-04-09 09:00', '2016-04-12 17:30'])
      expect(refusalCodes(await actOnTicket(await resident(4, at), 'takeTicket', input))).toEqual([
        'WINDOW_CLOSED',
      ]);
    expect(refusalCodes(await actOnTicket(world.stranger, 'takeTicket', input))).toEqual(['UNAUTHENTICATED']);
  });

  test('a clerk takes a ticket for a person without a token, at their own window', async () => {
    const clerk = await clerkAt(places.xinanWindow, '2016-04-12 09:30');
    expect(ticketOf(await actOnTicket(clerk, 'takeTicket', { window: places.xinanWindow })).status).toBe(
      'WAITING',
    );
    expect(refusalCodes(await actOnTicket(clerk, 'takeTicket', { window: places.haifaWindow }))).toEqual([
      'NOT_YOUR_WINDOW',
    ]);
  });

  test('only its holder sees and cancels a ticket', async () => {
    const { number } = await take(5, '2016-04-13 09:00');
    const stranger = await resident(6, '2016-04-13 09:01');
    expect(refusalCodes(await actOnTicket(stranger, 'cancelTicket', { number }))).toEqual(['NOT_FOUND']);
    const holder = await resident(5, '2016-04-13 09:02');
    expect(ticketOf(await actOnTicket(holder, 'cancelTicket', { number })).status).toBe('CANCELLED');
    const clerk = await clerkAt(places.xinanWindow, '2016-04-13 09:03');
    expect(refusalCodes(await actOnTicket(clerk, 'callTicket', { window: places.xinanWindow }))).toEqual([
      'NOBODY_WAITS',
    ]);
  });
});

describe('calling tickets', () => {
  test('a window calls tickets by number, and concurrent calls get different ones', async () => {
    const taken: TicketFields[] = [];
    for (let i = 0; i < 4; i += 1) taken.push(await take(40 + i, '2016-04-14 09:00'));
    const called = [
      await call('2016-04-14 09:01'),
      ...(await Promise.all([1, 2, 3].map(() => call('2016-04-14 09:02')))),
    ];
    expect(called[0]?.number).toBe(taken[0]?.number);
    expect(new Set(called.map(({ number }) => number)).size).toBe(4);
  });

  test('calling a ticket is idempotent', async () => {
    await take(50, '2016-04-15 09:00');
    await take(51, '2016-04-15 09:00');
    const clerk = await clerkAt(places.xinanWindow, '2016-04-15 09:01');
    const input = { idempotencyKey: randomUUID(), window: places.xinanWindow };
    const [first, again] = [
      ticketOf(await actOnTicket(clerk, 'callTicket', input)),
      ticketOf(await actOnTicket(clerk, 'callTicket', input)),
    ];
    expect(again.number).toBe(first.number);
    expect(await queue(places.xinanWindow, '2016-04-15 09:02')).toMatchObject({
      waiting: 1,
      calledSign: 'A001',
    });
  });

  test('calling a ticket reads as much late on a long day as early', async () => {
    const callOn = async (day: string) => {
      const clerk = await clerkAt(places.xinanWindow, `${day} 09:01`);
      const trips = await engine.during(/Cases/, () =>
        actOnTicket(clerk, 'callTicket', { window: places.xinanWindow }),
      );
      return trips.map(({ operation, units }) => [operation, units]);
    };
    await take(52, '2016-04-29 09:00');
    const early = await callOn('2016-04-29');
    expect(early.map(([operation]) => operation)).toEqual([
      'BatchGetItem',
      'BatchGetItem',
      'PutItem',
      'PutItem',
      'UpdateItem',
    ]);
    for (let i = 0; i < 12; i += 1) {
      await take(100 + i, '2016-04-29 09:00');
      if (i < 11) await call('2016-04-29 09:01');
    }
    expect(await callOn('2016-04-29')).toEqual(early);
  });

  test('a called ticket may be held, recalled, missed and finished, within its transitions', async () => {
    await take(60, '2016-04-18 09:00');
    const { number } = await call('2016-04-18 09:01');
    const clerk = await clerkAt(places.xinanWindow, '2016-04-18 09:02');
    const statuses: string[] = [];
    for (const name of ['holdTicket', 'recallTicket', 'markNoShow', 'recallTicket', 'finishTicket'] as const)
      statuses.push(ticketOf(await actOnTicket(clerk, name, { number })).status);
    expect(statuses).toEqual(['HELD', 'CALLED', 'NO_SHOW', 'CALLED', 'FINISHED']);
    expect(refusalCodes(await actOnTicket(clerk, 'recallTicket', { number }))).toEqual([
      'NOT_ALLOWED_IN_STATUS',
    ]);
    const other = await clerkAt(places.haifaWindow, '2016-04-18 09:03');
    expect(refusalCodes(await actOnTicket(other, 'finishTicket', { number }))).toEqual(['NOT_FOUND']);
  });

  test('a window shows its tickets only to its clerks', async () => {
    const { number } = await take(61, '2016-04-19 09:00');
    const list = async (by: Actor) => {
      const query = `{ windowTickets(window: "${places.xinanWindow}") { number } }`;
      return (await by.send<{ windowTickets: { number: string }[] }>(query)).data.windowTickets;
    };
    expect(await list(await clerkAt(places.xinanWindow, '2016-04-19 09:01'))).toEqual([{ number }]);
    expect(await list(await clerkAt(places.haifaWindow, '2016-04-19 09:01'))).toEqual([]);
  });
});

describe('expected wait', () => {
  test('the expected wait is people ahead times the mean of recent working days', async () => {
    const window = places.haifaWindow;
    for (const [sequence, finish] of [
      [70, '09:04'],
      [71, '09:14'],
    ] as const) {
      await take(sequence, '2016-04-20 09:00', window);
      const start = sequence === 70 ? '2016-04-20 09:00' : '2016-04-20 09:06';
      const { number } = await call(start, window);
      await actOnTicket(await clerkAt(window, `2016-04-20 ${finish}`), 'finishTicket', { number });
    }
    await world.runner.drained();
    // the mean of 4 and 8 minutes is 6
    await take(72, '2016-04-21 09:00', window);
    await take(73, '2016-04-21 09:00', window);
    const { number } = await take(74, '2016-04-21 09:00', window);
    expect(await queue(window, '2016-04-21 09:01')).toEqual({
      waiting: 3,
      calledSign: null,
      expectedWaitMinutes: 18,
    });
    const holder = await resident(74, '2016-04-21 09:01');
    const { data } = await holder.send<{ ticket: TicketFields }>(
      `{ ticket(number: "${number}") { wait { peopleAhead expectedWaitMinutes } } }`,
    );
    expect(data.ticket.wait).toEqual({ peopleAhead: 2, expectedWaitMinutes: 12 });
    expect(await queue(window, '2016-05-21 09:01')).toMatchObject({ expectedWaitMinutes: null });
  });

  test('of equally near windows, the one with the shorter queue comes first', async () => {
    const { data } = await world.stranger.at('2016-04-22 09:00').send<{
      nearestWindows: { window: { code: string }; queueLength: number }[];
    }>(
      `{ nearestWindows(district: "350205", village: "${places.xinan}", first: 1) { window { code } queueLength } }`,
    );
    const nearest = data.nearestWindows[0]?.window.code ?? '';
    await take(80, '2016-04-22 09:00', nearest);
    const again = await world.stranger.at('2016-04-22 09:01').send<{
      nearestWindows: { window: { code: string }; queueLength: number }[];
    }>(
      `{ nearestWindows(district: "350205", village: "${places.xinan}", first: 2) { window { code } queueLength } }`,
    );
    expect(again.data.nearestWindows.map(({ queueLength }) => queueLength)).toEqual([0, 1]);
    expect(again.data.nearestWindows[1]?.window.code).toBe(nearest);
  });
});

describe('priority', () => {
  const window = places.xinanWindow;
  const takeFor = async (sequence: number, at: string, priority?: string) =>
    ticketOf(await actOnTicket(await resident(sequence, at), 'takeTicket', { window, priority }));

  test('tickets with priority are called first, and after three of them one without', async () => {
    const day = '2016-05-12';
    for (const sequence of [300, 301]) await takeFor(sequence, `${day} 09:00`);
    for (const sequence of [302, 303, 304, 305]) await takeFor(sequence, `${day} 09:01`, 'DISABLED');
    const last = await takeFor(306, `${day} 09:02`, 'PREGNANT');
    expect(last.wait?.peopleAhead).toBe(5);
    const called: string[] = [];
    for (let i = 0; i < 7; i += 1) called.push((await call(`${day} 09:03`)).sign);
    expect(called).toEqual(['A003', 'A004', 'A005', 'A001', 'A006', 'A007', 'A002']);
  });

  test('a clerk gives and takes priority, and the list of the window is in the order of calling', async () => {
    const day = '2016-05-13';
    const numbers: string[] = [];
    for (const sequence of [310, 311, 312]) numbers.push((await takeFor(sequence, `${day} 09:00`)).number);
    const clerk = await clerkAt(window, `${day} 09:01`);
    const list = async () =>
      (
        await clerk.send<{ windowTickets: { number: string }[] }>(
          `{ windowTickets(window: "${window}") { number } }`,
        )
      ).data.windowTickets.map(({ number }) => number);
    const change = (number: string | undefined, priority?: string) =>
      actOnTicket(clerk, 'changeTicketPriority', { number, priority });
    expect(ticketOf(await change(numbers[2], 'ELDERLY')).wait?.peopleAhead).toBe(0);
    expect(await list()).toEqual([numbers[2], numbers[0], numbers[1]]);
    expect(ticketOf(await change(numbers[2])).wait?.peopleAhead).toBe(2);
    expect(await list()).toEqual(numbers);
  });

  test('a reason that the district does not have is refused, with those that it has', async () => {
    const at = '2016-05-16 09:00';
    const asker = await resident(313, at);
    const chancheng = { window: '440604011000-01', priority: 'WITH_INFANT' };
    expect(refusalCodes(await actOnTicket(asker, 'takeTicket', chancheng))).not.toEqual([]);
  });
});

describe('tickets that move', () => {
  const window = places.xinanWindow;
  const reason = '叫错号';

  test('a ticket called by mistake waits again in its place, and is counted as called once', async () => {
    const day = '2016-05-17';
    const first = await take(320, `${day} 09:00`);
    await take(321, `${day} 09:00`);
    await call(`${day} 09:01`);
    const clerk = await clerkAt(window, `${day} 09:02`);
    const input = { idempotencyKey: randomUUID(), number: first.number, reason };
    for (let i = 0; i < 2; i += 1)
      expect(ticketOf(await actOnTicket(clerk, 'returnTicket', input))).toMatchObject({
        status: 'WAITING',
        wait: { peopleAhead: 0 },
      });
    expect((await call(`${day} 09:03`)).number).toBe(first.number);
    expect((await call(`${day} 09:03`)).sign).toBe('A002');
  });

  test('a wrong finish is undone and the ticket put back in line; a missed ticket too', async () => {
    const day = '2016-05-18';
    const { number } = await take(322, `${day} 09:00`);
    const clerk = await clerkAt(window, `${day} 09:02`);
    for (const wrong of ['finishTicket', 'markNoShow'] as const) {
      await call(`${day} 09:01`);
      await actOnTicket(clerk, wrong, { number });
      if (wrong === 'finishTicket') await actOnTicket(clerk, 'undoFinishTicket', { number, reason });
      expect(ticketOf(await actOnTicket(clerk, 'returnTicket', { number, reason })).status).toBe('WAITING');
    }
  });

  test('a ticket is not put back while its holder waits with another, nor on a later day', async () => {
    const day = '2016-05-19';
    const { number } = await take(323, `${day} 09:00`);
    await call(`${day} 09:01`);
    await take(323, `${day} 09:02`);
    const back = async (at: string) =>
      refusalCodes(await actOnTicket(await clerkAt(window, at), 'returnTicket', { number, reason }));
    expect(await back(`${day} 09:03`)).toEqual(['ALREADY_WAITING']);
    expect(await back('2016-05-20 09:03')).toEqual(['TICKET_OF_ANOTHER_DAY']);
  });

  test('a ticket moves to another window and is called there by its arrival', async () => {
    const day = '2016-05-23';
    const mine = await take(324, `${day} 09:00`);
    await take(325, `${day} 08:50`, places.haifaWindow);
    await take(326, `${day} 09:10`, places.haifaWindow);
    const clerk = await clerkAt(window, `${day} 09:20`);
    const input = { idempotencyKey: randomUUID(), number: mine.number, window: places.haifaWindow, reason };
    const moved = ticketOf(await actOnTicket(clerk, 'transferTicket', input));
    expect(moved).toMatchObject({ sign: 'A003', status: 'WAITING', wait: { peopleAhead: 1 } });
    expect(ticketOf(await actOnTicket(clerk, 'transferTicket', input)).number).toBe(moved.number);
    const holder = await resident(324, `${day} 09:21`);
    const { data } = await holder.send<{ ticket: object }>(
      `{ ticket(number: "${mine.number}") { status transferredTo } }`,
    );
    expect(data.ticket).toEqual({ status: 'TRANSFERRED', transferredTo: moved.number });
    const called: string[] = [];
    for (let i = 0; i < 3; i += 1) called.push((await call(`${day} 09:30`, places.haifaWindow)).sign);
    expect(called).toEqual(['A001', 'A003', 'A002']);
    expect(await queue(window, `${day} 09:30`)).toMatchObject({ waiting: 0 });
  });

  test('whoever waits with a ticket from another window gets no second one there, and one after it', async () => {
    const day = '2016-05-24';
    const { number } = await take(327, `${day} 09:00`);
    const clerk = await clerkAt(window, `${day} 09:01`);
    await actOnTicket(clerk, 'transferTicket', { number, window: places.haifaWindow, reason });
    const there = { window: places.haifaWindow };
    const again = await actOnTicket(await resident(327, `${day} 09:02`), 'takeTicket', there);
    expect(refusalCodes(again)).toEqual(['ALREADY_WAITING']);
    await call(`${day} 09:03`, places.haifaWindow);
    const next = await actOnTicket(await resident(327, `${day} 09:04`), 'takeTicket', there);
    expect(ticketOf(next).sign).toBe('A002');
  });

  test('of two clerks who transfer a ticket at once, one does, and the other is told that it has changed', async () => {
    const day = '2016-05-26';
    for (let sequence = 331; sequence < 336; sequence += 1) {
      const { number } = await take(sequence, `${day} 09:00`);
      const clerk = await clerkAt(window, `${day} 09:01`);
      const move = () => actOnTicket(clerk, 'transferTicket', { number, window: places.haifaWindow, reason });
      const answers = (await Promise.all([move(), move()])).map(refusalCodes);
      expect(answers.filter((codes) => codes.length === 0)).toHaveLength(1);
      expect(['CONFLICT', 'NOT_ALLOWED_IN_STATUS']).toContain(answers.flat()[0]);
    }
  });

  test('a ticket moves to an open window of the district other than its own', async () => {
    const day = '2016-05-25';
    const { number } = await take(328, `${day} 09:00`);
    const clerk = await clerkAt(window, `${day} 09:01`);
    const move = async (to: string) =>
      refusalCodes(await actOnTicket(clerk, 'transferTicket', { number, window: to, reason }));
    expect(await move(window)).toEqual(['INVALID_INPUT']);
    expect(await move('350205002214-99')).toEqual(['UNKNOWN_WINDOW']);
    expect(await move('440604011000-01')).toEqual(['INVALID_INPUT']);
  });
});
