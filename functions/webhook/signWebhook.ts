import { createHmac } from 'node:crypto';

const PREFIX = 'whsec_';

/** Returns the bytes of a secret, which is base64 behind an optional prefix. */
export const keyOfSecret = (secret: string): Buffer =>
  Buffer.from(secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret, 'base64');

/**
 * Signs a webhook by the scheme of Standard Webhooks: an HMAC over id, timestamp and body, once for each secret, so that a
 * receiver goes on while a secret is replaced.
 */
export const signWebhook = (
  secrets: readonly string[],
  { id, at, body }: { readonly id: string; readonly at: Date; readonly body: string },
): Record<string, string> => {
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const sign = (secret: string): string => {
    return `v1,${createHmac('sha256', keyOfSecret(secret)).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  };
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': secrets.map(sign).join(' '),
  };
};
