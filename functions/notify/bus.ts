import {
  type EventBridgeClient,
  PutEventsCommand,
  type PutEventsRequestEntry,
} from '@aws-sdk/client-eventbridge';
import type { BusEvent } from './model.ts';

/** The event bus, as notices reach it. */
export type Bus = {
  /** Publishes events; gives back which of them, by position, the bus did not take. */
  publish(events: readonly BusEvent[]): Promise<number[]>;
};

/** EventBridge's bound on the entries of one request. */
const MOST_ENTRIES = 10;

/** A custom bus of EventBridge. */
export const createBus = (client: EventBridgeClient, name: string): Bus => ({
  async publish(events) {
    const refused: number[] = [];
    for (let from = 0; from < events.length; from += MOST_ENTRIES) {
      const part = events.slice(from, from + MOST_ENTRIES);
      const { Entries = [] } = await client.send(
        new PutEventsCommand({ Entries: part.map((event) => toEntry(event, name)) }),
      );
      refused.push(...part.flatMap((_, i) => (Entries[i]?.EventId === undefined ? [from + i] : [])));
    }
    return refused;
  },
});

const toEntry = ({ source, detailType, detail }: BusEvent, bus: string): PutEventsRequestEntry => ({
  EventBusName: bus,
  Source: source,
  DetailType: detailType,
  Detail: JSON.stringify(detail),
  Time: new Date(detail.at),
});
