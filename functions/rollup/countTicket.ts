import type { Series } from '../dynamodb/keys.ts';
import type { TicketEvent } from '../queue/tickets/ticketModel.ts';
import type { Counts } from '../report/rates.ts';
import type { EventCount } from './eventCount.ts';
import type { TicketImage } from './image.ts';

/** Counts the events of a ticket: for the district, the window, and the acting clerk. */
export const countTicket = ({ district, window, events }: TicketImage): EventCount[] => {
  const series: Series[] = [
    { of: 'DISTRICT', district },
    { of: 'WINDOW', district, window },
  ];
  return events.map((event) => ({
    at: event.at,
    day: event.day,
    counts: countsOf(event),
    series: event.role === 'CLERK' ? [...series, { of: 'CLERK', district, clerk: event.actor }] : series,
  }));
};

const countsOf = (event: TicketEvent): Partial<Counts> => {
  switch (event.type) {
    case 'CALLED':
      return { ticketsCalled: 1, ticketWaitSeconds: event.waitSeconds };
    case 'FINISHED':
      return { ticketsServed: 1, ticketServiceSeconds: event.serviceSeconds };
    case 'NO_SHOW':
      return { noShows: 1 };
    case 'FINISH_UNDONE':
      return { undone: 1 };
    case 'TAKEN':
    case 'HELD':
    case 'RECALLED':
    case 'RETURNED':
    case 'PRIORITY_CHANGED':
    case 'TRANSFERRED':
    case 'CANCELLED':
    case 'ERASED':
      return {};
  }
};
