import { AT_ONCE } from '../../support/smallDistrict/codes.ts';
import { place } from '../people.ts';
import { instantOf, type Stage } from './stage.ts';

const { window } = place;

/** Takes tickets: served after being put on hold, not there, given back, left waiting. */
export const queueUp = async ({ actOn }: Stage): Promise<void> => {
  const served = {
    number: await actOn('chen', '2016-04-06 08:50', 'takeTicket', { window, matter: AT_ONCE }),
  };
  await actOn('clerk', '2016-04-06 09:00', 'callTicket', { window });
  await actOn('clerk', '2016-04-06 09:02', 'holdTicket', served);
  await actOn('clerk', '2016-04-06 09:06', 'recallTicket', served);
  await actOn('clerk', '2016-04-06 09:12', 'finishTicket', served);
  const absent = { number: await actOn('lin', '2016-04-06 09:13', 'takeTicket', { window }) };
  await actOn('clerk', '2016-04-06 09:14', 'callTicket', { window });
  await actOn('clerk', '2016-04-06 09:18', 'markNoShow', absent);
  const given = { number: await actOn('xu', '2016-04-06 09:20', 'takeTicket', { window }) };
  await actOn('xu', '2016-04-06 09:30', 'cancelTicket', given);
  await actOn('clerk', '2016-04-06 09:40', 'takeTicket', { window });
};

/** Books times: kept, given back, left booked. */
export const bookTimes = async ({ actOn }: Stage): Promise<void> => {
  const at = (time: string) => ({ window, from: instantOf(time) });
  await actOn('chen', '2016-04-06 16:00', 'bookAppointment', { ...at('2016-04-07 09:30'), matter: AT_ONCE });
  const there = { number: await actOn('chen', '2016-04-07 09:10', 'checkIn', { window }) };
  await actOn('clerk', '2016-04-07 09:31', 'callTicket', { window });
  await actOn('clerk', '2016-04-07 09:50', 'finishTicket', there);
  await actOn('lin', '2016-04-06 16:10', 'bookAppointment', at('2016-04-08 09:00'));
  await actOn('lin', '2016-04-07 12:00', 'cancelAppointment', { window, day: '2016-04-08' });
  await actOn('zhao', '2016-04-07 16:20', 'bookAppointment', at('2016-04-11 10:00'));
};
