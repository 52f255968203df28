import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../../../ask';
import { useAct } from '../../../case/useAct';
import { graphql } from '../../../graphql';
import { useDates, useLang, useWords } from '../../../language';
import { useToday } from '../../../localDay';
import { Heading } from '../../../ui/Heading';
import { Failure } from '../../../ui/Loaded';
import { Refusals } from '../../../ui/Refusals';
import { SignInFirst } from '../../../ui/SignInFirst';
import { bookAppointment, moveAppointment } from './bookingActs';
import { DayPicker } from './DayPicker';
import { SlotPicker } from './SlotPicker';
import { queueWords } from './words';

const BookedDocument = graphql(`
  query Booked($window: ID!, $day: Date!) {
    myAppointment(window: $window, day: $day) { status from }
  }
`);
const WindowName = graphql(`
  query WindowName($district: ID!, $unit: ID!, $lang: Lang!) {
    district(code: $district) { windows(unit: $unit) { code name(lang: $lang) address(lang: $lang) } }
  }
`);
/** Books a time at a window, or moves a booking to another time. */
export const Book = () => (
  <SignInFirst>
    <OwnBooking />
  </SignInFirst>
);

const OwnBooking = () => {
  const words = useWords(queueWords);
  const { window = '' }: { window?: string } = useParams({ strict: false });
  const given: { move?: unknown; matter?: unknown } = useSearch({ strict: false });
  const move = typeof given.move === 'string' ? given.move : undefined;
  const matter = typeof given.matter === 'string' ? given.matter : undefined;
  const shown = useWindow(window);
  const dates = useDates();
  const today = useToday();
  const [day, setDay] = useState(move ?? today);
  const [booked, setBooked] = useState<{ readonly day: string; readonly from: string }>();
  if (booked) {
    return (
      <div className="notice is-good stack" role="status">
        <Heading>{words.booked(dates.day(booked.day), dates.time(booked.from))}</Heading>
        <p>{shown?.name}</p>
        <p>{words.bookedText}</p>
        <p>
          <Link className="button" to="/appointments">
            {words.title}
          </Link>
        </p>
      </div>
    );
  }
  return (
    <div className="stack-5">
      <div className="stack-2">
        <Heading>{move ? words.moveTitle : words.bookTitle}</Heading>
        <p>
          {shown?.name} <span className="quiet small">{shown?.address}</span>
        </p>
        {move && <Current window={window} day={move} />}
      </div>
      <DayPicker day={day} onChange={setDay} />
      <Slots key={day} window={window} day={day} move={move} matter={matter} onBooked={setBooked} />
    </div>
  );
};

const useWindow = (code: string) => {
  const lang = useLang();
  const { data } = useQuery({
    queryKey: ['windowName', code, lang],
    queryFn: () => ask(WindowName, { district: code.slice(0, 6), unit: code.slice(0, 12), lang }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data?.district?.windows.find((window) => window.code === code);
};

const Current = ({ window, day }: { readonly window: string; readonly day: string }) => {
  const words = useWords(queueWords);
  const dates = useDates();
  const { data } = useQuery({
    queryKey: ['booked', window, day],
    queryFn: () => ask(BookedDocument, { window, day }),
  });
  const booking = data?.myAppointment;
  if (booking?.status !== 'BOOKED') return null;
  return <p className="notice">{words.movingFrom(dates.day(day), dates.time(booking.from))}</p>;
};

type SlotsProps = {
  readonly window: string;
  readonly day: string;
  readonly move: string | undefined;
  readonly matter: string | undefined;
  readonly onBooked: (booked: { readonly day: string; readonly from: string }) => void;
};

const Slots = ({ window, day, move, matter, onBooked }: SlotsProps) => {
  const words = useWords(queueWords);
  const [from, setFrom] = useState<string>();
  const onDone = ({ appointment }: { readonly appointment?: { day: string; from: string } | null }) => {
    if (appointment) onBooked(appointment);
  };
  const book = useAct(bookAppointment, onDone);
  const change = useAct(moveAppointment, onDone);
  const { error, refusals, isBusy } = move ? change : book;
  const send = () => {
    if (from === undefined) return;
    if (move) return change.act((idempotencyKey) => ({ idempotencyKey, window, day: move, from }));
    book.act((idempotencyKey) => ({ idempotencyKey, window, from, ...(matter && { matter }) }));
  };
  return (
    <SlotPicker window={window} day={day} value={from} onChange={setFrom}>
      <Refusals refusals={refusals} />
      {error && <Failure error={error} onRetry={send} />}
      <p>
        <button type="button" className="button" disabled={from === undefined || isBusy} onClick={send}>
          {move ? words.moveHere : words.book}
        </button>
      </p>
    </SlotPicker>
  );
};
