import type { MyAppointmentFragment, MyTicketFragment } from '../../../graphql/graphql';
import { useDates, useWords } from '../../../language';
import { queueWords } from './words';

type EarlierProps = {
  readonly tickets: readonly MyTicketFragment[];
  readonly bookings: readonly MyAppointmentFragment[];
};

/** Tickets and bookings that are over. */
export const Earlier = ({ tickets, bookings }: EarlierProps) => {
  const words = useWords(queueWords);
  const dates = useDates();
  if (tickets.length + bookings.length === 0) return null;
  return (
    <details className="card">
      <summary>{words.earlier}</summary>
      <ul>
        {tickets.map(({ number, sign, status, takenAt, window }) => (
          <li key={number}>
            {dates.instant(takenAt)} · {sign} · {window.name} · {words.ticketStatus[status]}
          </li>
        ))}
        {bookings.map(({ day, from, window, status }) => (
          <li key={`${window.code} ${day}`}>
            {dates.instant(from)} · {window.name} · {words.status[status]}
          </li>
        ))}
      </ul>
    </details>
  );
};
