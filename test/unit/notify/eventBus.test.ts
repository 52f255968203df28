import { EventBridgeClient } from '@aws-sdk/client-eventbridge';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { createEventBus } from '../../../functions/notify/eventBus.ts';
import type { BusEvent } from '../../../functions/notify/model.ts';

const Input = z.object({ Entries: z.array(z.unknown()) });
const event = (i: number): BusEvent => ({
  source: 'tongban.cases',
  detailType: 'Case Accepted',
  detail: {
    version: 1,
    id: String(i),
    ...{ number: 'n', district: '350205', village: 'v', matter: null, type: 'ACCEPTED', status: 'ACCEPTED' },
    ...{
      at: '2016-04-06T01:00:00.000Z',
      to: [],
      message: null,
      messageToAgent: null,
      messageToFormerAgent: null,
    },
  },
});

test('more events than one request takes are sent in turn, and refused ones are told by their place among all', async () => {
  const client = new EventBridgeClient({ region: 'local' });
  const sent: number[] = [];
  client.middlewareStack.add(
    () =>
      ({ input }) => {
        const { length } = Input.parse(input).Entries;
        const batch = sent.push(length);
        // the third event of the second request fails
        const Entries = Array.from({ length }, (_, i) =>
          batch === 2 && i === 2 ? { ErrorCode: 'ThrottlingException' } : { EventId: String(i) },
        );
        return Promise.resolve({ response: {}, output: { Entries, $metadata: {} } });
      },
    { step: 'initialize', priority: 'high' },
  );
  const events = Array.from({ length: 23 }, (_, i) => event(i));
  expect(await createEventBus(client, 'bus').publish(events)).toEqual([12]);
  expect(sent).toEqual([10, 10, 3]);
});
