import type { Series } from '../dynamodb/keys.ts';
import type { HelpEvent } from '../help/model.ts';
import type { Counts } from '../report/rates.ts';
import type { EventCount } from './eventCount.ts';
import type { HelpImage } from './image.ts';

/** What the events of a help request count as. */
export const countHelp = (image: HelpImage): EventCount[] =>
  image.events.map((event) => ({
    at: event.at,
    day: event.day,
    counts: countsOf(event),
    series: seriesOf(image, event),
  }));

/** What one event counts as: every question, so that no more is answered than was asked. */
const countsOf = (event: HelpEvent): Partial<Counts> => {
  switch (event.type) {
    case 'ASKED':
    case 'ASKED_BACK':
      return { helpAsked: 1 };
    case 'ANSWERED':
      return {
        helpAnswered: 1,
        helpAnsweredInTime: Number(event.inTime),
        helpResponseMinutes: event.minutes,
      };
    case 'TAKEN':
    case 'HANDED_OVER':
    case 'ESCALATED':
    case 'CLOSED':
    case 'ERASED':
      return {};
  }
};

/** District, village, the window that got the question or answered it, and the clerk who answered. */
const seriesOf = ({ district, village }: HelpImage, event: HelpEvent): Series[] => [
  { of: 'DISTRICT', district },
  { of: 'VILLAGE', district, village },
  ...windowOf(event)
    .filter((window) => window !== district)
    .map((window): Series => ({ of: 'WINDOW', district, window })),
  ...(event.type === 'ANSWERED' ? [{ of: 'CLERK', district, clerk: event.actor } as const] : []),
];

const windowOf = (event: HelpEvent): string[] => {
  switch (event.type) {
    case 'ASKED':
    case 'ASKED_BACK':
      return [event.to];
    case 'ANSWERED':
      return [event.desk];
    case 'TAKEN':
    case 'HANDED_OVER':
    case 'ESCALATED':
    case 'CLOSED':
    case 'ERASED':
      return [];
  }
};
