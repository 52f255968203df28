import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../../../ask';
import { useAct } from '../../../case/useAct';
import { presentTime } from '../../../clock';
import { graphql } from '../../../graphql';
import type {
  CancelAppointmentInput,
  CheckInInput,
  MyAppointmentFragment,
  MyTicketFragment,
  TicketInput,
} from '../../../graphql/graphql';
import { useDates, useLang, useWords } from '../../../language';
import { localDay, useToday } from '../../../localDay';
import { nodesOf } from '../../../nodes';
import { Heading } from '../../../ui/Heading';
import { Failure, Loaded } from '../../../ui/Loaded';
import { Refusals } from '../../../ui/Refusals';
import { SignInFirst } from '../../../ui/SignInFirst';
import { useZone } from '../../../zone';
import { queueWords } from './words';

const QueueDocument = graphql(`
  query MyQueue($lang: Lang!) {
    myTickets(first: 10) { edges { node { ...MyTicket } } }
    myAppointments(first: 20) { edges { node { ...MyAppointment } } }
  }
`);
graphql(`
  fragment MyTicket on Ticket {
    number
    sign
    status
    takenAt
    window { code name(lang: $lang) }
    matter { name(lang: $lang) }
    wait { peopleAhead expectedWaitMinutes }
  }
`);
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
const CancelTicket = graphql(`
  mutation CancelTicket($input: TicketInput!) {
    cancelTicket(input: $input) { refusals { code message path } }
  }
`);
const CancelAppointment = graphql(`
  mutation CancelAppointment($input: CancelAppointmentInput!) {
    cancelAppointment(input: $input) { refusals { code message path } }
  }
`);
const CheckIn = graphql(`
  mutation CheckIn($input: CheckInInput!) {
    checkIn(input: $input) { refusals { code message path } }
  }
`);

const REFRESH_MS = 15_000;

/** The tickets and bookings of whoever is signed in, with what they can do about each. */
export const Appointments = () => (
  <SignInFirst>
    <OwnQueue />
  </SignInFirst>
);

const OwnQueue = () => {
  const words = useWords(queueWords);
  const lang = useLang();
  const today = useToday();
  const zone = useZone();
  const query = useQuery({
    queryKey: ['myQueue', lang],
    queryFn: () => ask(QueueDocument, { lang }),
    refetchInterval: REFRESH_MS,
  });
  return (
    <div className="stack-5">
      <Heading>{words.title}</Heading>
      <Loaded query={query}>
        {({ myTickets, myAppointments }) => {
          const tickets = nodesOf(myTickets.edges);
          const bookings = nodesOf(myAppointments.edges);
          const isOfToday = ({ takenAt }: MyTicketFragment) => localDay(Date.parse(takenAt), zone) === today;
          const isAhead = ({ day, status }: MyAppointmentFragment) => day >= today && status !== 'CHECKED_IN';
          return (
            <>
              <Tickets tickets={tickets.filter(isOfToday)} />
              <Bookings bookings={bookings.filter(isAhead)} today={today} />
              <Earlier
                tickets={tickets.filter((one) => !isOfToday(one))}
                bookings={bookings.filter((one) => !isAhead(one))}
              />
            </>
          );
        }}
      </Loaded>
    </div>
  );
};

const Tickets = ({ tickets }: { readonly tickets: readonly MyTicketFragment[] }) => {
  const words = useWords(queueWords);
  return (
    <section className="stack-2">
      <h2>{words.tickets}</h2>
      {tickets.length === 0 && <Empty text={words.noTickets} />}
      <ul className="list-plain grid">
        {tickets.map((ticket) => (
          <li key={ticket.number} className="card stack-2">
            <OneTicket ticket={ticket} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const Empty = ({ text }: { readonly text: string }) => {
  const words = useWords(queueWords);
  return (
    <p className="row">
      <span className="quiet">{text}</span>
      <Link to="/places">{words.find}</Link>
    </p>
  );
};

const OneTicket = ({ ticket }: { readonly ticket: MyTicketFragment }) => {
  const words = useWords(queueWords);
  const { act, isBusy, error, refusals } = useAct((input: TicketInput) =>
    ask(CancelTicket, { input }).then(({ cancelTicket }) => cancelTicket),
  );
  const cancel = () => act((idempotencyKey) => ({ idempotencyKey, number: ticket.number }));
  const { wait, status, sign, window, matter } = ticket;
  return (
    <>
      <p className="row">
        <span className="ticket-sign">{sign}</span>
        <span className={status === 'CALLED' ? 'light is-green' : 'tag'}>{words.ticketStatus[status]}</span>
      </p>
      {wait && (
        <p>
          {words.ahead(wait.peopleAhead)}
          {wait.expectedWaitMinutes != null && ` · ${words.minutes(wait.expectedWaitMinutes)}`}
        </p>
      )}
      <span className="small">
        {window.name} {matter && `· ${matter.name}`}
      </span>
      <Refusals refusals={refusals} />
      {error && <Failure error={error} onRetry={cancel} />}
      {status === 'WAITING' && (
        <p>
          <button type="button" className="quiet-button" disabled={isBusy} onClick={cancel}>
            {words.cancelTicket}
          </button>
        </p>
      )}
    </>
  );
};

type BookingsProps = { readonly bookings: readonly MyAppointmentFragment[]; readonly today: string };

const Bookings = ({ bookings, today }: BookingsProps) => {
  const words = useWords(queueWords);
  return (
    <section className="stack-2">
      <h2>{words.bookings}</h2>
      {bookings.length === 0 && <Empty text={words.noBookings} />}
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

const EARLY_MS = 30 * 60_000;

const BookingActs = ({
  booking: { window, day, from, to, matter },
  isToday,
}: {
  readonly booking: MyAppointmentFragment;
  readonly isToday: boolean;
}) => {
  const words = useWords(queueWords);
  const [isSure, setSure] = useState(false);
  const cancel = useAct((input: CancelAppointmentInput) =>
    ask(CancelAppointment, { input }).then(({ cancelAppointment }) => cancelAppointment),
  );
  const checkIn = useAct((input: CheckInInput) => ask(CheckIn, { input }).then((answer) => answer.checkIn));
  const now = presentTime();
  const isTime = isToday && now >= Date.parse(from) - EARLY_MS && now < Date.parse(to);
  const error = cancel.error ?? checkIn.error;
  return (
    <>
      <Refusals refusals={[...cancel.refusals, ...checkIn.refusals]} />
      {error && <Failure error={error} />}
      {isToday && (
        <p className="row">
          <button
            type="button"
            className="button is-small"
            disabled={!isTime || checkIn.isBusy}
            onClick={() => checkIn.act((idempotencyKey) => ({ idempotencyKey, window: window.code }))}
          >
            {words.checkIn}
          </button>
          {!isTime && <span className="quiet small">{words.checkInText}</span>}
        </p>
      )}
      {isSure ? (
        <p className="row">
          <button
            type="button"
            className="button is-small is-danger"
            disabled={cancel.isBusy}
            onClick={() => cancel.act((idempotencyKey) => ({ idempotencyKey, window: window.code, day }))}
          >
            {words.cancelSure}
          </button>
          <button type="button" className="quiet-button" onClick={() => setSure(false)}>
            {words.keep}
          </button>
        </p>
      ) : (
        <p className="row">
          <Link
            className="button is-small is-second"
            to="/book/$window"
            params={{ window: window.code }}
            search={{ move: day, ...(matter && { matter: matter.code }) }}
          >
            {words.move}
          </Link>
          <button type="button" className="quiet-button" onClick={() => setSure(true)}>
            {words.cancel}
          </button>
        </p>
      )}
    </>
  );
};

type EarlierProps = {
  readonly tickets: readonly MyTicketFragment[];
  readonly bookings: readonly MyAppointmentFragment[];
};

const Earlier = ({ tickets, bookings }: EarlierProps) => {
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
