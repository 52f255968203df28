import { signWebhook } from './signWebhook.ts';

/** Where signed webhooks go: an address that the stage's settings fix. */
export type Endpoint = { readonly url: string; loadSecrets(): Promise<readonly string[]> };

/** What is sent: `id` is the same on every try, so that the receiver can tell. */
export type Webhook = { readonly id: string; readonly body: string };

const TIMEOUT_MS = 10_000;

/** Sends a signed webhook, and returns the status of the answer. Throws without one; follows no redirect. */
export const postWebhook = async (endpoint: Endpoint, webhook: Webhook, now: Date): Promise<number> => {
  const signed = signWebhook(await endpoint.loadSecrets(), { ...webhook, at: now });
  const answer = await fetch(endpoint.url, {
    method: 'POST',
    headers: { ...signed, 'content-type': 'application/json; charset=utf-8', 'user-agent': 'tongban' },
    body: webhook.body,
    redirect: 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  await answer.body?.cancel();
  return answer.status;
};

/** Whether the receiver took a webhook. */
export const isTaken = (status: number): boolean => status >= 200 && status < 300;
