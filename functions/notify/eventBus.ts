import {
  type EventBridgeClient,
  PutEventsCommand,
  type PutEventsRequestEntry,
} from '@aws-sdk/client-eventbridge';
import type { BusEvent } from './model.ts';

/** The event bus for notices. */
export type EventBus = {
  /** Publishes events; returns the positions of those that failed. */
  publish(events: readonly BusEvent[]): Promise<number[]>;
};

/** EventBridge's limit of entries per request. */
const MOST_ENTRIES = 10;

/** Creates a client of an EventBridge custom bus. */
export const createEventBus = (client: EventBridgeClient, name: string): EventBus => ({
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
