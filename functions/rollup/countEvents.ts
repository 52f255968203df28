import { countCase } from './countCase.ts';
import { countHelp } from './countHelp.ts';
import { countTicket } from './countTicket.ts';
import type { EventCount } from './eventCount.ts';
import type { Image } from './image.ts';

/** The events of an item, `from` inclusive `to` exclusive, that one transaction counts. */
export type Slice = { readonly image: Image; readonly from: number; readonly to: number };

/** Counts each event of a slice. */
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
