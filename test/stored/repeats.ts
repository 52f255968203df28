import { instantOf, type Played } from './story/stage.ts';

// the same request in opening hours and while every window is closed: what was done before is answered all the same
const LATER = ['2016-07-01 10:00', '2016-07-02 22:00'].map(instantOf);
const OF_A_DAY = ['takeTicket', 'callTicket', 'checkIn', 'bookAppointment'];
const DAY = /\d{4}-\d{2}-\d{2}/;

/** When a request is sent again: much later, but what belongs to the queue of a day on the evening of that day. */
export const repeatsOf = ({ mutation, at, input }: Played): string[] => {
  if (!OF_A_DAY.includes(mutation)) return LATER;
  const day = ('from' in input && DAY.exec(String(input.from))?.[0]) || at.slice(0, 10);
  return [instantOf(`${day} 20:00`)];
};
