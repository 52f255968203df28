import { countCase } from './countCase.ts';
import { countHelp } from './countHelp.ts';
import { countTicket } from './countTicket.ts';
import type { EventCount } from './eventCount.ts';
import type { Image } from './image.ts';

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
