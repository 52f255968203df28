import { useWords } from '../../../language';
import { addDays, useToday } from '../../../localDay';
import { TextField } from '../../../ui/Field';
import { queueWords } from './words';

const MOST_DAYS = 30;

type Props = {
  readonly id?: string;
  readonly label?: string;
  readonly day: string;
  readonly onChange: (day: string) => void;
};

/** Chooses a day that can be booked: today, or up to 30 days ahead. */
export const DayPicker = ({ id = 'day', label, day, onChange }: Props) => {
  const words = useWords(queueWords);
  const today = useToday();
  const last = addDays(today, MOST_DAYS);
  return (
    <div className="stack-2">
      <TextField
        id={id}
        type="date"
        label={label ?? words.day}
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
