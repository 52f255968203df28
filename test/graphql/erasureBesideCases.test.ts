import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isChainIntact } from '../../functions/record/eventChain.ts';
import { acceptCase } from '../support/cases.ts';
import { actOnHelp, askForHelp, findHelp, helpOf } from '../support/help.ts';
import { agent, identityNumber, residentId } from '../support/people.ts';
import { actOnAppointment, actOnTicket, ticketOf } from '../support/queue.ts';
import { openTables } from '../support/tables.ts';
import { type Actor, application, caseOf, haicang, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow } = places;
const ITEMS = 'kind number reason erasableFrom';
const REPORT = `query ($identity: IdentityInput!) { erasureReport(district: "350205", identity: $identity) {
  erasable { kind count } kept { kind reason count erasableFrom } } }`;
const ERASE = `mutation ($input: ErasePersonInput!) { erasePerson(input: $input) {
  erasure { erased kept { ${ITEMS} } } refusals { code } } }`;
const MONTH = { from: '2016-04-01', to: '2016-04-30' };

let world: World;
let clerk: Actor;
let operator: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = await world.clerk(xinanWindow);
  operator = await world.actor('operator');
});
afterAll(() => world.close());

const resident = (sequence: number) => world.actor('resident', { person: identityNumber(sequence) });
const reportOn = async (sequence: number, time: string) => {
  const { data, body } = await operator
    .at(time)
    .send<{ erasureReport: object } | null>(REPORT, { identity: residentId(identityNumber(sequence)) });
  if (!data) throw new Error(body);
  return data.erasureReport;
};
const erase = async (sequence: number, time: string, idempotencyKey: string = randomUUID()) => {
  const input = {
    idempotencyKey,
    district: '350205',
    identity: residentId(identityNumber(sequence)),
    ground: 'RETENTION_EXPIRED',
    reason: '个人信息删除申请 7 号',
  };
  const { data, body } = await operator.at(time).send<{ erasePerson: object } | null>(ERASE, { input });
  if (!data) throw new Error(body);
  return data.erasePerson;
};
/** Returns the stored items of the Cases table with the given numbers. */
const stored = async (...numbers: string[]) => {
  const tables = openTables(world.runner.dynamoDbEndpoint);
  const items = await tables.items('Cases');
  tables.close();
  return items.filter(({ number }) => numbers.includes(String(number)));
};
const isIntact = ({ number, events }: Record<string, unknown>): boolean =>
  Array.isArray(events) && isChainIntact(String(number), events);

describe('erasing a help request', () => {
  let number: string;
  beforeAll(async () => {
    ({ number } = await askForHelp(world, 1, '2016-04-06 09:00', { words: '我叫陈晓，照片要几寸的？' }));
  });

  test('a help request is retained while open, then for three years from its last event', async () => {
    expect(await reportOn(1, '2026-05-06 10:00')).toEqual({
      erasable: [],
      kept: [{ kind: 'HELP', reason: 'OPEN', count: 1, erasableFrom: null }],
    });
    const owner = { window: xinanWindow, clerk: `clerk-${xinanWindow}` };
    const handed = { number, ...owner, reason: '陈先生要求换人' };
    helpOf(await actOnHelp(clerk.at('2016-04-06 09:10'), 'handOverHelp', handed));
    await actOnHelp(clerk.at('2016-04-06 09:20'), 'answerHelp', { number, answer: '一寸，陈先生' });
    await actOnHelp((await resident(1)).at('2016-04-07 09:00'), 'closeHelp', { number, satisfied: true });
    expect(await reportOn(1, '2019-04-06 10:00')).toMatchObject({
      kept: [{ kind: 'HELP', reason: 'RETENTION', count: 1, erasableFrom: '2019-04-07' }],
    });
  });

  test('an erased help request loses asker and texts, and keeps events and times', async () => {
    expect(await reportOn(1, '2019-04-07 10:00')).toEqual({
      erasable: [{ kind: 'HELP', count: 1 }],
      kept: [],
    });
    expect(await erase(1, '2019-04-07 10:00')).toMatchObject({ erasure: { erased: 1, kept: [] } });
    const seen = await findHelp(clerk.at('2019-04-07 11:00'), number);
    expect(seen).toMatchObject({ status: 'CLOSED', asker: { name: '***' }, messages: null });
    expect(seen?.history.map(({ type }) => type)).toEqual([
      'ASKED',
      'HANDED_OVER',
      'ANSWERED',
      'CLOSED',
      'ERASED',
    ]);
    expect(seen?.history[2]).toMatchObject({ minutes: 20, inTime: true });
  });

  test('an erased help request is found by nobody, and its chain is intact', async () => {
    const asker = (await resident(1)).at('2019-04-07 12:00');
    expect(await findHelp(asker, number)).toBeNull();
    const items = await stored(number);
    expect(items.map(isIntact)).toEqual([true]);
    expect(items).toMatchObject([{ sealed: '', person: `HELP@ERASED#${number}` }]);
    expect(JSON.stringify(items)).not.toContain('陈先生');
  });
});

describe('erasing tickets and bookings', () => {
  const at = (time: string) => haicang(time).toISOString();
  let ticket: string;
  beforeAll(async () => {
    const holder = await resident(2);
    ticket = ticketOf(
      await actOnTicket(holder.at('2016-04-06 09:00'), 'takeTicket', { window: xinanWindow }),
    ).number;
    await actOnTicket(clerk.at('2016-04-06 09:10'), 'callTicket', { window: xinanWindow });
    await actOnTicket(clerk.at('2016-04-06 09:20'), 'finishTicket', { number: ticket });
    const booking = { window: xinanWindow, from: at('2016-04-07 15:00') };
    await actOnAppointment(holder.at('2016-04-06 10:00'), 'bookAppointment', booking);
  });

  test('tickets and bookings are retained for half a year from their day', async () => {
    expect(await reportOn(2, '2016-10-05 10:00')).toMatchObject({
      erasable: [],
      kept: [
        { kind: 'TICKET', reason: 'RETENTION', erasableFrom: '2016-10-06' },
        { kind: 'APPOINTMENT', reason: 'RETENTION', erasableFrom: '2016-10-07' },
      ],
    });
  });

  test('erased tickets and bookings lose their holder, and keep seats, places and chains', async () => {
    const [before] = await stored(ticket);
    expect(before?.holder).toMatch(/./);
    expect(await erase(2, '2016-10-07 10:00')).toMatchObject({ erasure: { erased: 2, kept: [] } });
    const [item] = await stored(ticket);
    expect(item).toMatchObject({ status: 'FINISHED', place: 1 });
    expect([item?.holder, item?.person, item && isIntact(item)]).toEqual([undefined, undefined, true]);
    const tables = openTables(world.runner.dynamoDbEndpoint);
    const items = await tables.items('Cases');
    tables.close();
    expect(JSON.stringify(items)).not.toContain(before?.holder);
    const bookings = items.find(({ kind }) => kind === 'BOOKINGS');
    expect(Object.keys(bookings ?? {}).toSorted()).toEqual([
      'kind',
      'pk',
      'sk',
      `taken:${at('2016-04-07 15:00')}`,
    ]);
    expect(items.filter(({ kind }) => kind === 'BOOKER').map(({ person }) => person)).toEqual([undefined]);
    expect(await reportOn(2, '2016-10-07 11:00')).toEqual({ erasable: [], kept: [] });
  });
});

test('a cancelled booking loses its holder, too', async () => {
  const holder = await resident(5);
  const booking = { window: places.haifaWindow, from: haicang('2016-04-07 15:00').toISOString() };
  await actOnAppointment(holder.at('2016-04-06 10:00'), 'bookAppointment', booking);
  const day = { window: places.haifaWindow, day: '2016-04-07' };
  await actOnAppointment(holder.at('2016-04-06 10:01'), 'cancelAppointment', day);
  const cancelled = async (): Promise<string[]> => {
    const tables = openTables(world.runner.dynamoDbEndpoint);
    const items = await tables.items('Cases');
    tables.close();
    return items.flatMap((item) => Object.keys(item).filter((name) => name.startsWith('cancelled:')));
  };
  expect(await cancelled()).toHaveLength(1);
  expect(await erase(5, '2016-10-08 10:00')).toMatchObject({ erasure: { erased: 1, kept: [] } });
  expect(await cancelled()).toEqual([]);
});

describe('erasing an agent', () => {
  let number: string;
  beforeAll(async () => {
    const filed = application('HC-PS-02', xinan, 3);
    ({ number } = await acceptCase(clerk.at('2016-04-06 09:00'), xinanWindow, filed, agent(4)));
    caseOf(await clerk.at('2016-04-06 09:05').complete({ number }));
  });

  test('an agent is retained as long as the case they filed', async () => {
    expect(await reportOn(4, '2026-04-05 10:00')).toEqual({
      erasable: [],
      kept: [{ kind: 'AGENT', reason: 'RETENTION', count: 1, erasableFrom: '2026-04-06' }],
    });
  });

  test('an erased agent is removed from the case, and the applicant stays', async () => {
    expect(await erase(4, '2026-05-06 10:00')).toMatchObject({ erasure: { erased: 1, kept: [] } });
    const [item] = await stored(number);
    expect([item?.agentPerson, item?.agent, item?.authority]).toEqual([undefined, undefined, undefined]);
    expect(await (await resident(3)).at('2026-05-06 11:00').find(number)).toMatchObject({ agent: null });
    expect(await erase(3, '2026-05-06 12:00')).toMatchObject({ erasure: { erased: 1 } });
    const [erased] = await stored(number);
    expect(erased).toMatchObject({ person: `ERASED#${number}` });
    expect(erased && isIntact(erased)).toBe(true);
  });
});

test('erasing help requests and tickets changes no figures, and is idempotent', async () => {
  const { number } = await askForHelp(world, 5, '2016-04-08 09:00');
  await actOnHelp(clerk.at('2016-04-08 09:20'), 'answerHelp', { number, answer: '一寸' });
  await actOnTicket((await resident(5)).at('2016-04-08 09:00'), 'takeTicket', { window: xinanWindow });
  await actOnTicket(clerk.at('2016-04-08 09:10'), 'callTicket', { window: xinanWindow });
  const before = await counted();
  const answers = [await erase(5, '2026-05-06 10:00', 'once'), await erase(5, '2026-05-06 10:00', 'once')];
  expect(answers).toEqual([answers[0], answers[0]]);
  expect(answers[0]).toMatchObject({ erasure: { erased: 2 } });
  expect(await counted()).toEqual(before);
});

/** Returns every counter of the month and the report over it. */
const counted = async () => {
  await world.runner.drained();
  const tables = openTables(world.runner.dynamoDbEndpoint);
  const counters = (await tables.items('Counters')).filter(({ pk }) => !String(pk).startsWith('COUNTED#'));
  tables.close();
  const days = counters.map(({ pk, sk, ...counts }) => [`${pk} ${sk}`, counts] as const);
  return [await world.report(MONTH), Object.fromEntries(days)];
};
