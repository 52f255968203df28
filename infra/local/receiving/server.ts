import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import { z } from 'zod';
import { type Loopback, serveLoopback } from '../loopback.ts';
import { type Inbox, openInbox } from './received.ts';
import { secretOf } from './secrets.ts';
import {
  answerSecrets,
  answerSes,
  answerSns,
  isOptedOut,
  isUnknownNumber,
  json,
  type ServiceAnswer,
} from './services.ts';

/** Receives what the platform sends: as SNS and SES, as the gateway of a district, and as an outside system. */
export type Receiver = Loopback & Pick<Inbox, 'all'>;

const ToGateway = z.object({
  type: z.literal('message.sms'),
  data: z.object({
    district: z.string().regex(/^\d{6}$/),
    to: z.string().regex(/^\+\d+$/),
    language: z.enum(['zh', 'en']),
    signature: z.string().min(1),
    template: z.string().min(1),
    parameters: z.union([z.object({ tail: z.string() }), z.object({ code: z.string().regex(/^\d{6}$/) })]),
    text: z.string().min(1),
  }),
});

/** Serves SNS, SES, Secrets Manager and the addresses of webhooks on one free loopback port. */
export const startReceiver = async (secretIds: readonly string[], file: string): Promise<Receiver> => {
  const inbox = openInbox(file);
  const served = await serveLoopback(async (request, response) => {
    const { status, type, body } = answer(request, await text(request), secretIds, inbox);
    response.writeHead(status, { 'content-type': type }).end(body);
  });
  return { ...served, all: inbox.all };
};

const answer = (
  request: IncomingMessage,
  sent: string,
  secretIds: readonly string[],
  inbox: Inbox,
): ServiceAnswer => {
  switch (request.url) {
    case '/v2/email/outbound-emails':
      return answerSes(sent, inbox);
    case '/gateway':
    case '/events':
      return answerWebhook(request, sent, secretIds, inbox);
    default:
      return request.headers['x-amz-target'] === 'secretsmanager.GetSecretValue'
        ? answerSecrets(sent, secretIds)
        : answerSns(new URLSearchParams(sent), inbox);
  }
};

const answerWebhook = (
  { url, headers }: IncomingMessage,
  sent: string,
  secretIds: readonly string[],
  inbox: Inbox,
): ServiceAnswer => {
  if (!secretIds.some((id) => isSigned(sent, headers, secretOf(id)))) return json(401, {});
  const id = String(headers['webhook-id']);
  const body: unknown = JSON.parse(sent);
  const via = url === '/events' ? 'webhook' : 'gateway';
  // a receiver tells repeats apart by the id
  if (inbox.all().some((one) => one.via === via && one.webhook?.id === id)) return json(200, {});
  if (via === 'webhook') {
    inbox.add({ via, webhook: { id, body } });
    return json(200, {});
  }
  const message = ToGateway.safeParse(body);
  if (!message.success) return json(400, {});
  const { to, text: said } = message.data.data;
  if (isOptedOut(to)) return json(410, {});
  if (isUnknownNumber(to)) return json(422, {});
  inbox.add({ via, to, text: said, webhook: { id, body } });
  return json(200, {});
};

const isSigned = (sent: string, headers: IncomingMessage['headers'], secret: string): boolean => {
  try {
    new Webhook(secret).verify(sent, {
      'webhook-id': String(headers['webhook-id']),
      'webhook-timestamp': String(headers['webhook-timestamp']),
      'webhook-signature': String(headers['webhook-signature']),
    });
    return true;
  } catch {
    return false;
  }
};
