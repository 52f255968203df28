import { createHash, randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { type Loopback, serveLoopback } from '../loopback.ts';

/** A message that a queue took. */
export type Message = { readonly id: string; readonly body: string };

/** A local SQS: it takes SendMessageBatch as the real one does, and hands each message to its queue. */
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

/** Serves queues by name on a free loopback port. `take` gets each message once it is answered for. */
export const startSqs = async (
  names: readonly string[],
  take: (queue: string, message: Message) => void,
): Promise<Sqs> => {
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
  return serveLoopback(async (request, response) => {
    const known = request.headers['x-amz-target'] === 'AmazonSQS.SendMessageBatch';
    const sent = await text(request);
    const answer = known ? attempt(() => send(JSON.parse(sent))) : undefined;
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
