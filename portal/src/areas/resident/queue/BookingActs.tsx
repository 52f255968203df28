import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../../../ask';
import { useAct } from '../../../case/useAct';
import { presentTime } from '../../../clock';
import { graphql } from '../../../graphql';
import type { CheckInInput, MyAppointmentFragment } from '../../../graphql/graphql';
import { useWords } from '../../../language';
import { Failure } from '../../../ui/Loaded';
import { Refusals } from '../../../ui/Refusals';
import { cancelAppointment } from './bookingActs';
import { queueWords } from './words';

const CheckIn = graphql(`
  mutation CheckIn($input: CheckInInput!) {
    checkIn(input: $input) { refusals { code message path } }
  }
`);

const EARLY_MS = 30 * 60_000;

type Props = { readonly booking: MyAppointmentFragment };

/** What somebody can do about a booking: check in on its day, move it, or cancel it. */
export const BookingActs = ({ booking, isToday }: Props & { readonly isToday: boolean }) => (
  <>
    {isToday && <CheckInHere booking={booking} />}
    <MoveOrCancel booking={booking} />
  </>
);

const CheckInHere = ({ booking: { window, from, to } }: Props) => {
  const words = useWords(queueWords);
  const { act, isBusy, error, refusals } = useAct((input: CheckInInput) =>
    ask(CheckIn, { input }).then(({ checkIn }) => checkIn),
  );
  const now = presentTime();
  const isTime = now >= Date.parse(from) - EARLY_MS && now < Date.parse(to);
  const checkIn = () => act((idempotencyKey) => ({ idempotencyKey, window: window.code }));
  return (
    <>
      <Refusals refusals={refusals} />
      {error && <Failure error={error} onRetry={checkIn} />}
      <p className="row">
        <button type="button" className="button is-small" disabled={!isTime || isBusy} onClick={checkIn}>
          {words.checkIn}
        </button>
        {!isTime && <span className="quiet small">{words.checkInText}</span>}
      </p>
    </>
  );
};

const MoveOrCancel = ({ booking: { window, day, matter } }: Props) => {
  const words = useWords(queueWords);
  const [isSure, setSure] = useState(false);
  if (isSure) return <SureToCancel window={window.code} day={day} onKeep={() => setSure(false)} />;
  return (
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
  );
};

type SureProps = { readonly window: string; readonly day: string; readonly onKeep: () => void };

const SureToCancel = ({ window, day, onKeep }: SureProps) => {
  const words = useWords(queueWords);
  const { act, isBusy, error, refusals } = useAct(cancelAppointment);
  const cancel = () => act((idempotencyKey) => ({ idempotencyKey, window, day }));
  return (
    <>
      <Refusals refusals={refusals} />
      {error && <Failure error={error} onRetry={cancel} />}
      <p className="row">
        <button type="button" className="button is-small is-danger" disabled={isBusy} onClick={cancel}>
          {words.cancelSure}
        </button>
        <button type="button" className="quiet-button" onClick={onKeep}>
          {words.keep}
        </button>
      </p>
    </>
  );
};
