import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../../../ask';
import { useAct } from '../../../case/useAct';
import { graphql } from '../../../graphql';
import type {
  AppointmentSlotsQuery,
  BookAppointmentInput,
  MoveAppointmentInput,
} from '../../../graphql/graphql';
import { useDates, useLang, useWords } from '../../../language';
import { addDays, useToday } from '../../../localDay';
import { TextField } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { Failure, Loaded } from '../../../ui/Loaded';
import { Refusals } from '../../../ui/Refusals';
import { SignInFirst } from '../../../ui/SignInFirst';
import { queueWords } from './words';

const SlotsDocument = graphql(`
  query AppointmentSlots($window: ID!, $day: Date!) {
    appointmentSlots(window: $window, day: $day) { from to seatsLeft }
  }
`);
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
const BookAppointment = graphql(`
  mutation BookAppointment($input: BookAppointmentInput!) {
    bookAppointment(input: $input) { appointment { day from } refusals { code message path } }
  }
`);
const MoveAppointment = graphql(`
  mutation MoveAppointment($input: MoveAppointmentInput!) {
    moveAppointment(input: $input) { appointment { day from } refusals { code message path } }
  }
`);

const MOST_DAYS = 30;

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
      <DayPicker day={day} today={today} onChange={setDay} />
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

type DayProps = { readonly day: string; readonly today: string; readonly onChange: (day: string) => void };

const DayPicker = ({ day, today, onChange }: DayProps) => {
  const words = useWords(queueWords);
  const last = addDays(today, MOST_DAYS);
  return (
    <div className="stack-2">
      <TextField
        id="day"
        type="date"
        label={words.day}
        min={today}
        max={last}
        value={day}
        onChange={(next) => next && onChange(next)}
      />
      <p className="row">
        <button
          type="button"
          className="button is-small is-second"
          disabled={day <= today}
          onClick={() => onChange(addDays(day, -1))}
        >
          {words.before}
        </button>
        <button
          type="button"
          className="button is-small is-second"
          disabled={day >= last}
          onClick={() => onChange(addDays(day, 1))}
        >
          {words.after}
        </button>
      </p>
    </div>
  );
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
  const query = useQuery({
    queryKey: ['slots', window, day],
    queryFn: () => ask(SlotsDocument, { window, day }),
    retry: false,
  });
  const onDone = ({ appointment }: { readonly appointment?: { day: string; from: string } | null }) => {
    if (appointment) onBooked(appointment);
  };
  const book = useAct(
    (input: BookAppointmentInput) => ask(BookAppointment, { input }).then((answer) => answer.bookAppointment),
    onDone,
  );
  const change = useAct(
    (input: MoveAppointmentInput) => ask(MoveAppointment, { input }).then((answer) => answer.moveAppointment),
    onDone,
  );
  const { error, refusals, isBusy } = move ? change : book;
  const send = () => {
    if (from === undefined) return;
    if (move) return change.act((idempotencyKey) => ({ idempotencyKey, window, day: move, from }));
    book.act((idempotencyKey) => ({ idempotencyKey, window, from, ...(matter && { matter }) }));
  };
  return (
    <Loaded query={query}>
      {({ appointmentSlots }) =>
        appointmentSlots.length === 0 ? (
          <p className="notice">{words.noSlots}</p>
        ) : (
          <div className="stack">
            <SlotChoices slots={appointmentSlots} value={from} onChange={setFrom} />
            <Refusals refusals={refusals} />
            {error && <Failure error={error} onRetry={send} />}
            <p>
              <button type="button" className="button" disabled={from === undefined || isBusy} onClick={send}>
                {move ? words.moveHere : words.book}
              </button>
            </p>
          </div>
        )
      }
    </Loaded>
  );
};

type ChoicesProps = {
  readonly slots: AppointmentSlotsQuery['appointmentSlots'];
  readonly value: string | undefined;
  readonly onChange: (from: string) => void;
};

const SlotChoices = ({ slots, value, onChange }: ChoicesProps) => {
  const words = useWords(queueWords);
  const dates = useDates();
  return (
    <fieldset>
      <legend>{words.slots}</legend>
      <div className="stars">
        {slots.map(({ from, to, seatsLeft }) => (
          <label key={from} className={seatsLeft === 0 ? 'is-full' : ''}>
            <input
              type="radio"
              name="slot"
              className="visually-hidden"
              disabled={seatsLeft === 0}
              checked={value === from}
              onChange={() => onChange(from)}
            />
            <strong>
              {dates.time(from)}–{dates.time(to)}
            </strong>
            <span className="small">{words.seats(seatsLeft)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
