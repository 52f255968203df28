import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { runScript } from '../local/support/runScript.ts';
import { findMisfits } from '../support/asyncapi.ts';
import { chancheng, chanchengApplication, packFolders } from '../support/chancheng.ts';
import { askForHelp } from '../support/help.ts';
import { application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow } = places;
const Published = z.array(
  z.object({ Source: z.string(), DetailType: z.string(), Detail: z.looseObject({ id: z.string() }) }),
);
const Sent = z.object({ type: z.string(), data: z.looseObject({ id: z.string() }) });

let world: World;
let number: string;
beforeAll(async () => {
  world = await openWorld({ messages: true, packs: packFolders });
  const clerk = (await world.clerk(xinanWindow)).at('2016-04-06 09:00');
  const cases = [{ application: application('HC-PS-02', xinan, 1) }];
  ({ number } = caseOf((await clerk.accept({ window: xinanWindow, cases })).results[0]));
  caseOf(await clerk.at('2016-04-07 09:00').complete({ number }));
  await askForHelp(world, 2, '2016-04-06 09:00');
  const other = (await world.clerk(chancheng.lanshiWindow)).at('2025-03-03 09:00');
  const one = { application: chanchengApplication('HRSS-1001', chancheng.lanshi, { sequence: 3 }) };
  await other.accept({ window: chancheng.lanshiWindow, cases: [one] });
  await world.runner.drained();
});
afterAll(() => world.close());

const received = () => world.runner.messages().flatMap(({ webhook }) => webhook ?? []);

test('an outside system gets every event of both districts as a signed webhook, under the event’s id', () => {
  const events = Published.parse(world.runner.notices());
  expect(events.length).toBeGreaterThanOrEqual(4);
  expect(
    received()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(events.map(({ Detail }) => Detail.id).sort());
  for (const { id, body } of received()) {
    const { type, data } = Sent.parse(body);
    const event = events.find(({ Detail }) => Detail.id === id);
    expect([type, data]).toEqual([event?.DetailType, event?.Detail]);
  }
});

test('events and webhooks fit docs/asyncapi.json', () => {
  for (const { Source, DetailType, Detail } of Published.parse(world.runner.notices()))
    expect(findMisfits('Event', { source: Source, 'detail-type': DetailType, detail: Detail })).toEqual([]);
  for (const { body } of received()) expect(findMisfits('Webhook', body)).toEqual([]);
});

test('what does not fit docs/asyncapi.json is found', () => {
  const [webhook] = received();
  const body = Sent.parse(webhook?.body);
  expect(findMisfits('Webhook', { ...body, type: 'Case Forgotten' })).not.toEqual([]);
  expect(findMisfits('Webhook', { ...body, data: { ...body.data, district: 'Haicang' } })).not.toEqual([]);
});

test('events of a period are sent again under the same ids', async () => {
  const before = received().length;
  const args = [
    '--webhook',
    'Receiver',
    '--district',
    '350205',
    '--from',
    '2016-04-07',
    '--to',
    '2016-04-07',
  ];
  const outputs = ['--outputs', `${world.runner.dataDir}/outputs.json`];
  const { stdout, code } = await runScript('infra/operate/resend.ts', [...args, ...outputs]);
  expect([stdout.trim(), code]).toEqual(['1 events sent to Receiver once more.', 0]);
  await world.runner.drained();
  // the receiver knows the id
  expect(received()).toHaveLength(before);
});
