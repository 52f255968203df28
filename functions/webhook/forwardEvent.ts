import * as z from 'zod';
import type { Received } from '../spread/oneMessage.ts';
import { type Endpoint, isTaken, postWebhook } from './postWebhook.ts';

const BusEvent = z.object({
  'detail-type': z.string(),
  detail: z.looseObject({ id: z.string(), at: z.string() }),
});

/** Sends an event of the bus to an outside system. Throws unless it was taken: then it is sent again, under the same id. */
export const forwardEvent = async (endpoint: Endpoint, { body }: Received, now: Date): Promise<undefined> => {
  const { 'detail-type': type, detail } = BusEvent.parse(JSON.parse(body));
  const webhook = {
    id: detail.id,
    body: JSON.stringify({ type, timestamp: detail.at, data: detail }),
  };
  const status = await postWebhook(endpoint, webhook, now);
  if (!isTaken(status)) throw new NotTaken(`status ${status}`);
};

/** The receiver answered, but did not take a webhook. */
class NotTaken extends Error {
  override name = 'NotTaken';
}
