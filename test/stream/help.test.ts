import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Series } from '../../functions/dynamodb/keys.ts';
import { escalateOverdueHelp } from '../../functions/help/escalateHelp.ts';
import { createHelpRepository } from '../../functions/help/repository.ts';
import { type CounterRepository, createCounterRepository } from '../../functions/report/repository.ts';
import { sortPending } from '../../functions/supervise/pending.ts';
import { createPendingRepository } from '../../functions/supervise/pendingRepository.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { startTestEngine } from '../support/engine.ts';
import { haicangDirectory } from '../support/haicang.ts';
import { actOnHelp, askForHelp, findHelp, helpOf, listHelp } from '../support/help.ts';
import { type Actor, haicang, openWorld, places, type World } from '../support/world.ts';

const DAY = '2016-04-06';

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let world: World;
let clerk: Actor;
let counters: CounterRepository;
let escalate: (time: string) => Promise<string[]>;
beforeAll(async () => {
  engine = await startTestEngine();
  world = await openWorld({ dynamoDbEndpoint: engine.endpoint });
  clerk = await world.clerk(places.xinanWindow);
  const [put] = await engine.during(/Cases/, () => askForHelp(world, 1, '2016-05-03 09:00'));
  const client = new DynamoDBClient(localClient(engine.endpoint));
  const db = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const help = createHelpRepository(db, put?.table ?? '');
  const pending = createPendingRepository(db, put?.table ?? '');
  const [query] = await engine.during(/Counters/, () => world.report({ from: DAY, to: DAY }));
  counters = createCounterRepository(db, query?.table ?? '');
  escalate = async (time) => {
    const [directory, now] = [haicangDirectory(), haicang(time)];
    const due = sortPending(directory, await pending.list('350205'), now).help;
    return (await escalateOverdueHelp({ help }, directory, due, now)).map(({ number }) => number);
  };
});
afterAll(async () => {
  await world.close();
  await engine.stop();
});

test('help questions and answers are counted once for district, village, window and clerk', async () => {
  const { number } = await askForHelp(world, 2, '2016-04-06 09:00');
  await askForHelp(world, 3, '2016-04-06 09:00');
  await actOnHelp(clerk.at('2016-04-06 09:30'), 'answerHelp', { number, answer: '答' });
  await world.runner.drained();
  const counted = { helpAsked: 2, helpAnswered: 1, helpAnsweredInTime: 1, helpResponseMinutes: 30 };
  const district = '350205';
  const of = async (series: Series) => (await counters.days(series, DAY, DAY))[0]?.counts;
  expect(await of({ of: 'DISTRICT', district })).toMatchObject(counted);
  expect(await of({ of: 'VILLAGE', district, village: places.xinan })).toMatchObject(counted);
  expect(await of({ of: 'WINDOW', district, window: places.xinanWindow })).toMatchObject(counted);
  expect(await of({ of: 'CLERK', district, clerk: `clerk-${places.xinanWindow}` })).toMatchObject({
    helpAsked: 0,
    helpAnswered: 1,
  });
});

describe('unanswered help request', () => {
  let number: string;
  beforeAll(async () => {
    number = (await askForHelp(world, 10, '2016-04-07 09:00')).number;
  });

  test('an unanswered help request escalates once to the street’s window after its deadline', async () => {
    expect(await escalate('2016-04-07 09:59')).not.toContain(number);
    expect(await escalate('2016-04-07 10:00')).toContain(number);
    expect(await escalate('2016-04-07 10:01')).not.toContain(number);
    const street = await world.clerk(places.xinyangStreetWindow);
    expect(await findHelp(street, number)).toMatchObject({
      level: 'STREET',
      owner: { window: { code: places.xinyangStreetWindow }, clerk: null },
      history: [{ type: 'ASKED' }, { type: 'ESCALATED', actor: null, desk: { code: places.xinanWindow } }],
    });
  });

  test('an unanswered help request escalates to the supervisor, whose answer is late', async () => {
    expect(await escalate('2016-04-07 11:00')).toContain(number);
    const supervisor = (await world.actor('supervisor')).at('2016-04-07 11:30');
    expect(await listHelp(supervisor, 'helpRequests(desk: "350205")')).toContain(number);
    const answered = helpOf(await actOnHelp(supervisor, 'answerHelp', { number, answer: '答' }));
    expect(answered.history.at(-1)).toMatchObject({ type: 'ANSWERED', inTime: false, minutes: 150 });
    expect(answered.messages).toHaveLength(2);
  });
});
