import type { Series } from '../dynamodb/keys.ts';
import type { Counts } from '../report/rates.ts';

/** What one event adds, on its day and in each of its series. A sum of durations is named even where it is 0. */
export type EventCount = {
  /** The instant of the event, ISO 8601 in UTC, and its day in the district's time zone. */
  readonly at: string;
  readonly day: string;
  readonly counts: Partial<Counts>;
  readonly series: readonly Series[];
};
