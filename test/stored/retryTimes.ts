import { instantOf, type RecordedAct } from './story/stage.ts';

// in opening hours and at night: a retry is answered alike, whatever the rules say by then
const MUCH_LATER = ['2016-07-01 10:00', '2016-07-02 22:00'].map(instantOf);
// these look only at the queue of one day
const OF_ONE_DAY = ['takeTicket', 'callTicket', 'checkIn', 'bookAppointment'];
const DAY = /\d{4}-\d{2}-\d{2}/;

/** Returns when to retry an act. */
export const retryTimesOf = ({ mutation, at, input }: RecordedAct): string[] => {
  if (!OF_ONE_DAY.includes(mutation)) return MUCH_LATER;
  const day = ('from' in input && DAY.exec(String(input.from))?.[0]) || at.slice(0, 10);
  return [instantOf(`${day} 20:00`)];
};
