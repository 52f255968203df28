import type { Series } from '../dynamodb/keys.ts';
import type { Counts } from '../report/rates.ts';

/** The counts that an event adds, on its day, to each of its series. Includes durations of 0. */
export type EventCount = {
  /** The instant of the event (ISO 8601, UTC), and its day in the district's time zone. */
  readonly at: string;
  readonly day: string;
  readonly counts: Partial<Counts>;
  readonly series: readonly Series[];
};
