import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { type Loopback, serveLoopback } from '../loopback.ts';

/** A local EventBridge: it takes PutEvents as the real one does, and keeps what it got in a file, one event a line. */
export type EventBridge = Loopback & {
  /** What was published so far, oldest first. */
  published(): unknown[];
};

/** EventBridge's limit on the bytes of all entries together. */
const MOST_BYTES = 262_144;
/** What an entry's time counts for. */
const TIME_BYTES = 14;

const PutEvents = z.object({
  Entries: z
    .array(
      z.object({
        EventBusName: z.string(),
        Source: z.string(),
        DetailType: z.string(),
        Detail: z.string(),
        Time: z.number(),
      }),
    )
    .min(1)
    .max(10)
    .refine((all) => all.reduce((sum, one) => sum + sizeOf(one), 0) < MOST_BYTES)
    .transform((all) => all.map((one) => ({ ...one, Detail: Detail.parse(JSON.parse(one.Detail)) }))),
});

/** The detail of an event is an object. */
const Detail = z.record(z.string(), z.unknown());

const sizeOf = (entry: { readonly Source: string; readonly DetailType: string; readonly Detail: string }) =>
  TIME_BYTES +
  [entry.Source, entry.DetailType, entry.Detail].reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** An event that was published to a bus. */
export type PublishedEvent = z.infer<typeof PutEvents>['Entries'][number] & { readonly id: string };

/** Serves these buses on a free loopback port; an entry for another bus is refused by itself. `route` gets each event. */
export const startEventBridge = async (
  buses: readonly string[],
  file: string,
  route: (event: PublishedEvent) => void = () => undefined,
): Promise<EventBridge> => {
  const put = (input: unknown): object => {
    const entries = PutEvents.parse(input).Entries.map((entry) => {
      if (!buses.includes(entry.EventBusName)) return { ErrorCode: 'ResourceNotFoundException' };
      const EventId = randomUUID();
      appendFileSync(file, `${JSON.stringify({ id: EventId, ...entry })}\n`);
      route({ id: EventId, ...entry });
      return { EventId };
    });
    return { Entries: entries, FailedEntryCount: entries.filter((entry) => 'ErrorCode' in entry).length };
  };
  const served = await serveLoopback(async (request, response) => {
    const known = request.headers['x-amz-target'] === 'AWSEvents.PutEvents';
    const sent = await text(request);
    const answer = known ? attempt(() => put(JSON.parse(sent))) : undefined;
    response
      .writeHead(answer ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' })
      .end(JSON.stringify(answer ?? { __type: 'ValidationException' }));
  });
  return { ...served, published: () => readLines(file) };
};

const readLines = (file: string): unknown[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line): unknown => JSON.parse(line))
    : [];

const attempt = (act: () => object): object | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};
