import type { Series } from '../dynamodb/keys.ts';
import type { HelpEvent } from '../help/model.ts';
import type { Counts } from '../report/rates.ts';
import type { EventCount } from './eventCount.ts';
import type { HelpImage } from './image.ts';

/** Counts the events of a help request. */
export const countHelp = (image: HelpImage): EventCount[] =>
  image.events.map((event) => ({
    at: event.at,
    day: event.day,
    counts: countsOf(event),
    series: seriesOf(image, event),
  }));

/** Counts one event; asking back counts as asked, so that answers never outnumber questions. */
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

/** Lists the series: district, village, the window that was asked or answered, the answering clerk. */
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
