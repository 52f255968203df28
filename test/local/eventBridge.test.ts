import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EventBridge, startEventBridge } from '../../infra/local/eventBridge/server.ts';
import { localClient } from '../../infra/local/sdk.ts';

const folder = mkdtempSync(join(tmpdir(), 'tongban-bus-'));
let eventBridge: EventBridge;
let client: EventBridgeClient;
beforeAll(async () => {
  eventBridge = await startEventBridge(['notices'], join(folder, 'notices.jsonl'));
  client = new EventBridgeClient(localClient(eventBridge.endpoint));
});
afterAll(async () => {
  client.destroy();
  await eventBridge.stop();
  rmSync(folder, { recursive: true });
});

const put = (...buses: string[]) =>
  client.send(
    new PutEventsCommand({
      Entries: buses.map((EventBusName, i) => ({
        ...{ EventBusName, Source: 'test', DetailType: 'Something', Detail: JSON.stringify({ i }) },
        Time: new Date('2016-04-06T01:00:00Z'),
      })),
    }),
  );

test('the local EventBridge accepts events, and fails those for unknown buses', async () => {
  const { FailedEntryCount, Entries } = await put('notices', 'other');
  expect([FailedEntryCount, Entries?.map(({ ErrorCode }) => ErrorCode)]).toEqual([
    1,
    [undefined, 'ResourceNotFoundException'],
  ]);
  expect(eventBridge.published()).toMatchObject([{ EventBusName: 'notices', Detail: { i: 0 } }]);
});

test('the local EventBridge rejects more than ten events at once', async () => {
  await expect(put(...Array<string>(11).fill('notices'))).rejects.toThrow();
});

test.each([
  ['a detail that is no object', '[]'],
  ['a detail that is no JSON', 'text'],
  ['more than 256 kB', JSON.stringify({ text: '字'.repeat(90_000) })],
])('the local EventBridge rejects %s', async (_, Detail) => {
  const entry = {
    EventBusName: 'notices',
    Source: 'test',
    DetailType: 'Something',
    Detail,
    Time: new Date(),
  };
  const before = eventBridge.published().length;
  await expect(client.send(new PutEventsCommand({ Entries: [entry] }))).rejects.toThrow();
  expect(eventBridge.published()).toHaveLength(before);
});
