import { AT_ONCE } from '../../support/smallDistrict/codes.ts';
import { codes } from '../people.ts';
import { instantOf, type Stage } from './stage.ts';

const { window } = codes;

/** Takes tickets: one is held and served, one is a no-show, one is cancelled, one waits. */
export const takeTickets = async ({ act }: Stage): Promise<void> => {
  const served = {
    number: await act('chen', '2016-04-06 08:50', 'takeTicket', { window, matter: AT_ONCE }),
  };
  await act('clerk', '2016-04-06 09:00', 'callTicket', { window });
  await act('clerk', '2016-04-06 09:02', 'holdTicket', served);
  await act('clerk', '2016-04-06 09:06', 'recallTicket', served);
  await act('clerk', '2016-04-06 09:12', 'finishTicket', served);
  const absent = { number: await act('lin', '2016-04-06 09:13', 'takeTicket', { window }) };
  await act('clerk', '2016-04-06 09:14', 'callTicket', { window });
  await act('clerk', '2016-04-06 09:18', 'markNoShow', absent);
  const given = { number: await act('xu', '2016-04-06 09:20', 'takeTicket', { window }) };
  await act('xu', '2016-04-06 09:30', 'cancelTicket', given);
  await act('clerk', '2016-04-06 09:40', 'takeTicket', { window });
};

/** Books appointments: one is kept, one is cancelled, one stays booked. */
export const bookAppointments = async ({ act }: Stage): Promise<void> => {
  const at = (time: string) => ({ window, from: instantOf(time) });
  await act('chen', '2016-04-06 16:00', 'bookAppointment', { ...at('2016-04-07 09:30'), matter: AT_ONCE });
  const there = { number: await act('chen', '2016-04-07 09:10', 'checkIn', { window }) };
  await act('clerk', '2016-04-07 09:31', 'callTicket', { window });
  await act('clerk', '2016-04-07 09:50', 'finishTicket', there);
  await act('lin', '2016-04-06 16:10', 'bookAppointment', at('2016-04-08 09:00'));
  await act('lin', '2016-04-07 12:00', 'cancelAppointment', { window, day: '2016-04-08' });
  await act('zhao', '2016-04-07 16:20', 'bookAppointment', at('2016-04-11 10:00'));
};
