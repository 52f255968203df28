import { createHash, randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { type Loopback, serveLoopback } from '../loopback.ts';

/** A message that a queue took. */
export type Message = { readonly id: string; readonly body: string };

/** A local SQS: it takes SendMessageBatch and ChangeMessageVisibility as the real one does, and hands both to the queue. */
export type Sqs = Loopback;

/** SQS's limit on the bytes of a batch together. */
const MOST_BYTES = 262_144;

const SendBatch = z.object({
  QueueUrl: z.string(),
  Entries: z
    .array(z.object({ Id: z.string().regex(/^[\w-]{1,80}$/), MessageBody: z.string().min(1) }))
    .min(1)
    .max(10)
    .refine((all) => new Set(all.map(({ Id }) => Id)).size === all.length)
    .refine((all) => all.reduce((sum, one) => sum + Buffer.byteLength(one.MessageBody), 0) <= MOST_BYTES),
});

const Visibility = z.object({
  QueueUrl: z.string(),
  ReceiptHandle: z.string(),
  VisibilityTimeout: z.int().min(0).max(43_200),
});

/** What a queue does with messages that it gets, and with those that its function puts off by some seconds. */
export type QueueSide = {
  take(queue: string, message: Message): void;
  putOff(queue: string, id: string, seconds: number): void;
};

/** Serves queues by name on a free loopback port. `take` gets each message once it is answered for. */
export const startSqs = async (names: readonly string[], { take, putOff }: QueueSide): Promise<Sqs> => {
  const send = (input: unknown): object => {
    const { QueueUrl, Entries } = SendBatch.parse(input);
    if (!names.includes(QueueUrl)) throw new Error(`no queue ${QueueUrl}`);
    const Successful = Entries.map(({ Id, MessageBody }) => {
      const MessageId = randomUUID();
      take(QueueUrl, { id: MessageId, body: MessageBody });
      // clients compare it with what they sent
      return { Id, MessageId, MD5OfMessageBody: createHash('md5').update(MessageBody).digest('hex') };
    });
    return { Successful, Failed: [] };
  };
  const hide = (input: unknown): object => {
    const { QueueUrl, ReceiptHandle, VisibilityTimeout } = Visibility.parse(input);
    if (!names.includes(QueueUrl)) throw new Error(`no queue ${QueueUrl}`);
    putOff(QueueUrl, ReceiptHandle, VisibilityTimeout);
    return {};
  };
  const operations = new Map([
    ['AmazonSQS.SendMessageBatch', send],
    ['AmazonSQS.ChangeMessageVisibility', hide],
  ]);
  return serveLoopback(async (request, response) => {
    const operation = operations.get(String(request.headers['x-amz-target']));
    const sent = await text(request);
    const answer = operation && attempt(() => operation(JSON.parse(sent)));
    response
      .writeHead(answer ? 200 : 400, { 'content-type': 'application/x-amz-json-1.0' })
      .end(JSON.stringify(answer ?? { __type: 'com.amazonaws.sqs#UnsupportedOperation' }));
  });
};

const attempt = (act: () => object): object | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};
