import type { InvocationResult } from '../lambda/messages.ts';
import type { QueueMapping } from './mapping.ts';
import type { Message } from './server.ts';

/** How a feeder reaches its function, and what happens to a message that failed too often. */
export type FeederParts = {
  readonly mapping: Pick<QueueMapping, 'queueArn' | 'atOnce' | 'tries'>;
  invoke(event: unknown): Promise<InvocationResult>;
  giveUp(message: Message): void;
};

/** Feeds the messages of a queue to a function, as Lambda does: several at once, and again after a failure. */
export type Feeder = {
  take(message: Message): void;
  /** What the function answered to a message; undefined: it was given up. */
  resultOf(id: string): Promise<unknown>;
  /** Resolves when every message taken so far is done, and those that they led to. */
  idle(): Promise<void>;
  /** Drops what waits, and gives nothing out again. */
  stop(): Promise<void>;
};

/** Results kept for whoever ran a schedule by hand; nobody asks for those of a schedule that runs by itself. */
const MOST_RESULTS = 10_000;

/** Starts feeding. Unlike SQS, it does not wait before it gives a message out again. */
export const startFeeder = ({ mapping, invoke, giveUp }: FeederParts): Feeder => {
  const results = new Map<string, Promise<unknown>>();
  const waiting: (() => void)[] = [];
  const running = new Set<Promise<unknown>>();
  let free = mapping.atOnce;
  let isStopped = false;

  const deliver = async (message: Message): Promise<unknown> => {
    for (let received = 1; received <= mapping.tries && !isStopped; received += 1) {
      const result = await invoke({ Records: [recordOf(message, received, mapping.queueArn)] });
      if (result.ok) return result.value;
    }
    if (!isStopped) giveUp(message);
    return undefined;
  };
  const inTurn = async (message: Message): Promise<unknown> => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await deliver(message);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };

  const idle = async (): Promise<void> => {
    while (running.size > 0) await Promise.all(running);
  };

  return {
    idle,
    take(message) {
      const result = inTurn(message);
      const [oldest] = results.keys();
      if (results.size >= MOST_RESULTS && oldest !== undefined) results.delete(oldest);
      results.set(message.id, result);
      // a function that could not be started has no result
      const done: Promise<unknown> = result.catch(() => undefined).finally(() => running.delete(done));
      running.add(done);
    },
    async resultOf(id) {
      const result = await results.get(id);
      results.delete(id);
      return result;
    },
    stop() {
      isStopped = true;
      return idle();
    },
  };
};

// as Lambda gives it to the function
const recordOf = ({ id, body }: Message, received: number, eventSourceARN: string): object => ({
  messageId: id,
  receiptHandle: id,
  body,
  attributes: { ApproximateReceiveCount: String(received) },
  messageAttributes: {},
  eventSource: 'aws:sqs',
  eventSourceARN,
});
