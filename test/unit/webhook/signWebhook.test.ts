import { Webhook } from 'standardwebhooks';
import { expect, test } from 'vitest';
import { signWebhook } from '../../../functions/webhook/signWebhook.ts';

const secret = Buffer.from('a key of thirty-two bytes, or so').toString('base64');
const other = Buffer.from('another key of about that length').toString('base64');
const body = JSON.stringify({ type: 'Case Completed', data: { 事项: '居住证' } });
const sign = (...secrets: string[]) => signWebhook(secrets, { id: 'n#1', at: new Date(), body });

test('the library of Standard Webhooks verifies a signature', () => {
  expect(new Webhook(secret).verify(body, sign(secret))).toEqual(JSON.parse(body));
  expect(new Webhook(`whsec_${secret}`).verify(body, sign(`whsec_${secret}`))).toEqual(JSON.parse(body));
});

test('while a secret is replaced, a webhook is verified by either', () => {
  for (const one of [secret, other]) expect(new Webhook(one).verify(body, sign(secret, other))).toBeDefined();
});

test('an altered body, id or time is not verified', () => {
  const headers = sign(secret);
  const verify = (text: string, changed: Record<string, string>) => () =>
    new Webhook(secret).verify(text, { ...headers, ...changed });
  expect(verify(`${body} `, {})).toThrow();
  expect(verify(body, { 'webhook-id': 'n#2' })).toThrow();
  expect(verify(body, { 'webhook-timestamp': String(Number(headers['webhook-timestamp']) - 1) })).toThrow();
  expect(() => new Webhook(other).verify(body, headers)).toThrow();
});
