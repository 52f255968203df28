import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { acceptCase } from '../support/cases.ts';
import { openTables } from '../support/tables.ts';
import { type Actor, application, openWorld, places, type World } from '../support/world.ts';

const Stored = z.looseObject({ number: z.string(), events: z.array(z.looseObject({})).min(1) });

let world: World;
let reviewer: Actor;
let number: string;

/** Repeats the last event until the item is about so long, as hundreds of acts would make it. */
const fillUp = async (bytes: number): Promise<void> => {
  const tables = openTables(world.runner.dynamoDbEndpoint);
  const items = (await tables.items('Cases')).flatMap((item) => Stored.safeParse(item).data ?? []);
  const item = items.find((one) => one.number === number);
  const last = item?.events.at(-1);
  const missing = bytes - Buffer.byteLength(JSON.stringify(item));
  const more = Array(Math.floor(missing / (JSON.stringify(last).length + 1))).fill(last);
  await tables.put('Cases', { ...item, events: [...(item?.events ?? []), ...more] });
  tables.close();
};

beforeAll(async () => {
  world = await openWorld();
  const clerk = (await world.clerk(places.xinanWindow)).at('2016-04-01 09:00');
  reviewer = (await world.actor('reviewer', { offices: [places.xinyangStreet] })).at('2016-04-01 09:00');
  number = (await acceptCase(clerk, places.xinanWindow, application('HC-CA-07', places.xinan, 1))).number;
  await fillUp(300_000);
});
afterAll(() => world.close());

test('a case with a full history takes no further correction, and says so', async () => {
  const { refusals } = await reviewer.requestCorrection({ number, reason: '户口簿复印件不清楚'.repeat(50) });
  expect(refusals).toMatchObject([{ code: 'LIMIT_REACHED', path: ['input', 'number'] }]);
});

test('a case with a full history can still be settled', async () => {
  const { case: settled } = await reviewer.complete({ number });
  expect(settled?.status).toBe('COMPLETED');
});
