import { createHash, timingSafeEqual } from 'node:crypto';
import { signWebhook } from './signWebhook.ts';

/** The headers of a request, names in lower case. */
type Headers = Readonly<Record<string, string | undefined>>;

/** A timestamp further from the present is refused: who recorded a webhook sends it again in vain. */
const WINDOW_MS = 5 * 60_000;
const ID = /^[\x21-\x7e]{1,128}$/;
const SECONDS = /^\d{10}$/;

/**
 * Verifies a webhook by the scheme of Standard Webhooks, as we sign our own: by one of the secrets, and within five
 * minutes. Returns its id. Undefined: unsigned, of somebody else, or too old.
 */
export const verifyWebhook = (
  secrets: readonly string[],
  { headers, body }: { readonly headers: Headers; readonly body: string },
  now: Date,
): string | undefined => {
  const id = headers['webhook-id'] ?? '';
  const seconds = headers['webhook-timestamp'] ?? '';
  if (!ID.test(id) || !SECONDS.test(seconds)) return undefined;
  const at = new Date(Number(seconds) * 1_000);
  if (Math.abs(now.getTime() - at.getTime()) > WINDOW_MS) return undefined;
  const given = (headers['webhook-signature'] ?? '').split(' ');
  const own = secrets.map((secret) => signWebhook([secret], { id, at, body })['webhook-signature'] ?? '');
  return own.some((right) => given.some((one) => isSame(one, right))) ? id : undefined;
};

// hashed, so that both have the same length
const isSame = (a: string, b: string): boolean => timingSafeEqual(digestOf(a), digestOf(b));

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();
