import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../../ask';
import { graphql } from '../../graphql';
import type { WindowBookingFragment } from '../../graphql/graphql';
import { useDates, useLang, useWords } from '../../language';
import { useToday } from '../../localDay';
import { nodesOf } from '../../nodes';
import { useDesk } from '../../session/useDesk';
import { DeskSelect } from '../../ui/DeskSelect';
import { Heading } from '../../ui/Heading';
import { Failure } from '../../ui/Loaded';
import { More } from '../../ui/More';
import { SignInFirst } from '../../ui/SignInFirst';
import { DayPicker } from '../resident/queue/DayPicker';
import { queueWords } from '../resident/queue/words';
import { bookingWords } from './bookingWords';
import { CallerForm } from './CallerForm';
import { deskWords } from './words';

const BookingsDocument = graphql(`
  query WindowBookings($window: ID!, $day: Date!, $after: String, $lang: Lang!) {
    windowAppointments(window: $window, day: $day, first: 50, after: $after) {
      totalCount
      edges { node { ...WindowBooking } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
graphql(`
  fragment WindowBooking on Appointment {
    id
    from
    to
    status
    changedBy
    matter { name(lang: $lang) }
  }
`);

const REFRESH_MS = 15_000;

/** The bookings of a clerk's window on a day, and what a clerk does about them for somebody who calls. */
export const Bookings = () => (
  <SignInFirst>
    <OfWindow />
  </SignInFirst>
);

const OfWindow = () => {
  const words = useWords(bookingWords);
  const { window: label, noWindow } = useWords(deskWords);
  const [window] = useDesk();
  const [day, setDay] = useState(useToday());
  return (
    <div className="stack-5">
      <div className="row is-spread">
        <Heading>{words.title}</Heading>
        <DeskSelect label={label} />
        <Link to="/w">{words.back}</Link>
      </div>
      {window === undefined ? (
        <p>{noWindow}</p>
      ) : (
        <>
          <DayPicker day={day} onChange={setDay} />
          <div className="columns" key={`${window} ${day}`}>
            <OfDay window={window} day={day} />
            <CallerForm window={window} day={day} />
          </div>
        </>
      )}
    </div>
  );
};

type DayProps = { readonly window: string; readonly day: string };

const OfDay = ({ window, day }: DayProps) => {
  const words = useWords(bookingWords);
  const dates = useDates();
  const lang = useLang();
  const query = useInfiniteQuery({
    queryKey: ['windowBookings', window, day, lang],
    queryFn: ({ pageParam }) => ask(BookingsDocument, { window, day, lang, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ windowAppointments: { pageInfo } }) =>
      pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
    refetchInterval: REFRESH_MS,
  });
  const count = query.data?.pages[0]?.windowAppointments.totalCount;
  const bookings = query.data?.pages.flatMap(({ windowAppointments }) => nodesOf(windowAppointments.edges));
  return (
    <section className="stack-2">
      <h2>
        {words.ofDay(dates.day(day))}{' '}
        {count ? <span className="quiet small">{words.count(count)}</span> : null}
      </h2>
      {query.error && <Failure error={query.error} onRetry={() => void query.refetch()} />}
      {bookings?.length === 0 && <p className="quiet">{words.none}</p>}
      <ol className="list-plain">
        {bookings?.map((booking) => (
          <OneBooking key={booking.id} booking={booking} />
        ))}
      </ol>
      <More query={query} />
    </section>
  );
};

const OneBooking = ({ booking }: { readonly booking: WindowBookingFragment }) => {
  const words = useWords(bookingWords);
  const { status: statuses } = useWords(queueWords);
  const dates = useDates();
  const { from, to, status, changedBy, matter } = booking;
  return (
    <li className="card row is-spread">
      <strong>
        {dates.time(from)}–{dates.time(to)}
      </strong>
      <span>{matter?.name ?? words.noMatter}</span>
      <span className="row small">
        <span className="tag">{statuses[status]}</span>
        {changedBy === 'CLERK' && <span className="quiet">{words.byDesk}</span>}
      </span>
    </li>
  );
};
