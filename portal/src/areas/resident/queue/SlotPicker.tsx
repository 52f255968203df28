import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ask } from '../../../ask';
import { graphql } from '../../../graphql';
import type { AppointmentSlotsQuery } from '../../../graphql/graphql';
import { useDates, useWords } from '../../../language';
import { Loaded } from '../../../ui/Loaded';
import { queueWords } from './words';

const SlotsDocument = graphql(`
  query AppointmentSlots($window: ID!, $day: Date!) {
    appointmentSlots(window: $window, day: $day) { from to seatsLeft }
  }
`);

type ChoiceProps = { readonly value: string | undefined; readonly onChange: (from: string) => void };
type Props = ChoiceProps & {
  readonly window: string;
  readonly day: string;
  /** What follows if there is something to choose. */
  readonly children?: ReactNode;
};

/** Chooses a time of a day at a window, or says that there is none. */
export const SlotPicker = ({ window, day, value, onChange, children }: Props) => {
  const words = useWords(queueWords);
  const query = useQuery({
    queryKey: ['slots', window, day],
    queryFn: () => ask(SlotsDocument, { window, day }),
    retry: false,
  });
  return (
    <Loaded query={query}>
      {({ appointmentSlots }) =>
        appointmentSlots.length === 0 ? (
          <p className="notice">{words.noSlots}</p>
        ) : (
          <div className="stack">
            <Choices slots={appointmentSlots} value={value} onChange={onChange} />
            {children}
          </div>
        )
      }
    </Loaded>
  );
};

type ChoicesProps = ChoiceProps & { readonly slots: AppointmentSlotsQuery['appointmentSlots'] };

const Choices = ({ slots, value, onChange }: ChoicesProps) => {
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
