import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { actOnHelp, askForHelp } from '../support/help.ts';
import { identityNumber } from '../support/people.ts';
import { actOnTicket, ticketOf } from '../support/queue.ts';
import { openTables } from '../support/tables.ts';
import { type Actor, openWorld, places, type World } from '../support/world.ts';

const Stored = z.object({
  number: z.string(),
  events: z.array(z.object({ type: z.string(), at: z.string() })),
});
const WINDOW = places.xinanWindow;

let world: World;
let clerk: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = await world.clerk(WINDOW);
});
afterAll(() => world.close());

/** Returns the stored events of an item with their instants. */
const timesOf = async (number: string): Promise<[string, string][]> => {
  const tables = openTables(world.runner.dynamoDbEndpoint);
  const items = (await tables.items('Cases')).flatMap((item) => Stored.safeParse(item).data ?? []);
  tables.close();
  const found = items.find((item) => item.number === number);
  return (found?.events ?? []).map(({ type, at }) => [type, at]);
};

describe('clocks that differ by minutes', () => {
  test('an answer is never dated before its question', async () => {
    const { number } = await askForHelp(world, 1, '2016-04-06 09:05');
    await actOnHelp(clerk.at('2016-04-06 09:01'), 'answerHelp', { number, answer: '可以' });
    expect(await timesOf(number)).toEqual([
      ['ASKED', '2016-04-06T01:05:00.000Z'],
      ['ANSWERED', '2016-04-06T01:05:00.000Z'],
    ]);
  });

  test('the events of a ticket are never dated out of order', async () => {
    const resident = await world.actor('resident', { person: identityNumber(2) });
    const taken = await actOnTicket(resident.at('2016-04-06 09:05'), 'takeTicket', { window: WINDOW });
    const { number } = ticketOf(taken);
    await actOnTicket(clerk.at('2016-04-06 09:01'), 'callTicket', { window: WINDOW });
    await actOnTicket(clerk.at('2016-04-06 09:03'), 'finishTicket', { number });
    expect(await timesOf(number)).toEqual([
      ['TAKEN', '2016-04-06T01:05:00.000Z'],
      ['CALLED', '2016-04-06T01:05:00.000Z'],
      ['FINISHED', '2016-04-06T01:05:00.000Z'],
    ]);
  });
});
