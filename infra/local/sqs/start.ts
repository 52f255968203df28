import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cleanup } from '../cleanup.ts';
import type { Fleet } from '../lambda/fleet.ts';
import type { Resource } from '../template/assembly.ts';
import { type Feeder, startFeeder } from './feeder.ts';
import type { QueueMapping } from './mapping.ts';
import { startSqs } from './server.ts';

/** The queues of the template, which functions send to. */
export type Queues = {
  readonly endpoint: string;
  /** Feeds every mapped queue to its function; what is given up is kept in `folder`. */
  feed(fleet: Fleet): void;
  /** The feeder of a function; undefined: no queue is mapped to it. */
  of(lambda: Resource): Feeder | undefined;
  /** Puts a message into a queue by its name. */
  put(queue: string, body: string): void;
  /** Resolves when no message is under way. */
  idle(): Promise<void>;
};

/** Serves the mapped queues; a message waits for `feed`. */
export const startQueues = async (
  mappings: readonly QueueMapping[],
  folder: string,
  cleanup: Cleanup,
  warn: (message: string) => void,
): Promise<Queues> => {
  const feeders = new Map<QueueMapping, Feeder>();
  const feederOf = (is: (mapping: QueueMapping) => boolean): Feeder | undefined =>
    [...feeders].find(([mapping]) => is(mapping))?.[1];
  const feederOfQueue = (name: string) => feederOf(({ queue }) => queue === name);
  const server = await startSqs(
    mappings.map(({ queue }) => queue),
    {
      take: (name, message) => feederOfQueue(name)?.take(message),
      putOff: (name, id, seconds) => feederOfQueue(name)?.putOff(id, seconds),
    },
  );
  cleanup.add(server.stop);
  return {
    endpoint: server.endpoint,
    feed: (fleet) => {
      for (const mapping of mappings) {
        const feeder = startFeeder(partsOf(mapping, fleet, folder, warn));
        feeders.set(mapping, feeder);
        cleanup.add(feeder.stop);
      }
    },
    of: (lambda) => feederOf((mapping) => mapping.lambda === lambda),
    put: (queue, body) => feederOfQueue(queue)?.take({ id: randomUUID(), body }),
    idle: async () => {
      await Promise.all([...feeders.values()].map((feeder) => feeder.idle()));
    },
  };
};

const partsOf = (
  mapping: QueueMapping,
  fleet: Fleet,
  folder: string,
  warn: (message: string) => void,
): Parameters<typeof startFeeder>[0] => ({
  mapping,
  invoke: (event) => fleet.of(mapping.lambda).invoke(event),
  giveUp: ({ body }) => {
    warn(`${mapping.lambda.logicalId} gave up a message after ${mapping.tries} attempts`);
    // as SQS moves it: the message itself
    appendFileSync(join(folder, `${mapping.failureQueue}.jsonl`), `${body}\n`);
  },
});
