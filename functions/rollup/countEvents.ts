import type { Series } from '../dynamodb/keys.ts';
import type { Counts } from '../report/rates.ts';
import { countCase } from './countCase.ts';
import { countHelp } from './countHelp.ts';
import { countTicket } from './countTicket.ts';
import type { Image } from './image.ts';

/** What one event adds, on its day and in each of its series. A sum of durations is named even where it is 0. */
export type EventCount = {
  /** The instant of the event, ISO 8601 in UTC, and its day in the district's time zone. */
  readonly at: string;
  readonly day: string;
  readonly counts: Partial<Counts>;
  readonly series: readonly Series[];
};

/** Events of an item from one position (inclusive) to another: those that one transaction counts. */
export type Slice = { readonly image: Image; readonly from: number; readonly to: number };

/** What the events of a slice count as, each by itself. */
export const countEvents = ({ image, from, to }: Slice): readonly EventCount[] =>
  countAll(image).slice(from, to);

const countAll = (image: Image): readonly EventCount[] => {
  switch (image.kind) {
    case 'CASE':
      return countCase(image);
    case 'TICKET':
      return countTicket(image);
    case 'HELP':
      return countHelp(image);
  }
};
