import { z } from 'zod';
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
  /** Hides a message that the function is working on for so long, should it fail. */
  putOff(id: string, seconds: number): void;
  /** What the function answered to a message; undefined: it was given up. */
  resultOf(id: string): Promise<unknown>;
  /** Resolves when every message taken so far is done, and those that they led to. */
  idle(): Promise<void>;
  /** Drops what waits, and gives nothing out again. */
  stop(): Promise<void>;
};

/** Results kept for whoever ran a schedule by hand; nobody asks for those of a schedule that runs by itself. */
const MOST_RESULTS = 10_000;

/** A message that is put off by more than this is set aside until then; `idle` does not wait for it. */
const LONGEST_WAIT_SECONDS = 3_600;

const Partial = z.object({ batchItemFailures: z.array(z.unknown()).min(1) });
const isDone = (result: InvocationResult): boolean => result.ok && !Partial.safeParse(result.value).success;

/** Starts feeding. Unlike SQS, it does not wait before it gives a message out again, unless it is put off for hours. */
export const startFeeder = ({ mapping, invoke, giveUp }: FeederParts): Feeder => {
  const results = new Map<string, Promise<unknown>>();
  const waiting: (() => void)[] = [];
  const running = new Set<Promise<unknown>>();
  const aside = new Set<NodeJS.Timeout>();
  const hidden = new Map<string, number>();
  let free = mapping.atOnce;
  let isStopped = false;

  const setAside = (message: Message, from: number, seconds: number): void => {
    const timer = setTimeout(() => {
      aside.delete(timer);
      start(message, from);
    }, seconds * 1_000);
    aside.add(timer.unref());
  };

  const deliver = async (message: Message, from: number): Promise<unknown> => {
    for (let received = from; received <= mapping.tries && !isStopped; received += 1) {
      const result = await invoke({ Records: [recordOf(message, received, mapping.queueArn)] });
      if (result.ok && isDone(result)) return result.value;
      const seconds = hidden.get(message.id) ?? 0;
      hidden.delete(message.id);
      if (seconds > LONGEST_WAIT_SECONDS) return setAside(message, received + 1, seconds);
    }
    if (!isStopped) giveUp(message);
    return undefined;
  };
  const inTurn = async (message: Message, from: number): Promise<unknown> => {
    if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
    else free -= 1;
    try {
      return await deliver(message, from);
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };

  const idle = async (): Promise<void> => {
    while (running.size > 0) await Promise.all(running);
  };

  const start = (message: Message, from: number): void => {
    const result = inTurn(message, from);
    const [oldest] = results.keys();
    if (results.size >= MOST_RESULTS && oldest !== undefined) results.delete(oldest);
    results.set(message.id, result);
    // a function that could not be started has no result
    const done: Promise<unknown> = result.catch(() => undefined).finally(() => running.delete(done));
    running.add(done);
  };

  return {
    idle,
    take: (message) => start(message, 1),
    putOff: (id, seconds) => hidden.set(id, seconds),
    async resultOf(id) {
      const result = await results.get(id);
      results.delete(id);
      return result;
    },
    stop() {
      isStopped = true;
      for (const timer of aside) clearTimeout(timer);
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
