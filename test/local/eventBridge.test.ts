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

test('takes the events of the SDK, and refuses each for a bus that it does not have', async () => {
  const { FailedEntryCount, Entries } = await put('notices', 'other');
  expect([FailedEntryCount, Entries?.map(({ ErrorCode }) => ErrorCode)]).toEqual([
    1,
    [undefined, 'ResourceNotFoundException'],
  ]);
  expect(eventBridge.published()).toMatchObject([{ EventBusName: 'notices', Detail: { i: 0 } }]);
});

test('refuses more than ten at once, as the real one does', async () => {
  await expect(put(...Array<string>(11).fill('notices'))).rejects.toThrow();
});
