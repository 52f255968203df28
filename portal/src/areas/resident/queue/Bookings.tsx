import { graphql } from '../../../graphql';
import type { MyAppointmentFragment } from '../../../graphql/graphql';
import { useDates, useWords } from '../../../language';
import { BookingActs } from './BookingActs';
import { NoneYet } from './NoneYet';
import { queueWords } from './words';

graphql(`
  fragment MyAppointment on Appointment {
    day
    from
    to
    status
    givenBackReason(lang: $lang)
    window { code name(lang: $lang) address(lang: $lang) }
    matter { code name(lang: $lang) }
  }
`);
type BookingsProps = { readonly bookings: readonly MyAppointmentFragment[]; readonly today: string };

/** Bookings ahead, and those that the window had to give back. */
export const Bookings = ({ bookings, today }: BookingsProps) => {
  const words = useWords(queueWords);
  return (
    <section className="stack-2">
      <h2>{words.bookings}</h2>
      {bookings.length === 0 && <NoneYet text={words.noBookings} />}
      <ul className="list-plain grid">
        {bookings.map((booking) => (
          <li key={`${booking.window.code} ${booking.day}`} className="card stack-2">
            <OneBooking booking={booking} isToday={booking.day === today} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const OneBooking = ({
  booking,
  isToday,
}: {
  readonly booking: MyAppointmentFragment;
  readonly isToday: boolean;
}) => {
  const words = useWords(queueWords);
  const dates = useDates();
  const { window, day, from, to, matter, status, givenBackReason } = booking;
  return (
    <>
      <strong>
        {dates.day(day)} {dates.time(from)}–{dates.time(to)}
      </strong>
      <span>{window.name}</span>
      {window.address && <span className="small">{window.address}</span>}
      {matter && <span className="small">{matter.name}</span>}
      {status === 'CANCELLED' ? (
        <p className="notice is-warning">
          {words.status.CANCELLED} {givenBackReason}
        </p>
      ) : (
        <BookingActs booking={booking} isToday={isToday} />
      )}
    </>
  );
};
