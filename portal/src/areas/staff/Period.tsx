import { useWords } from '../../language';
import { staffWords } from './words';

type Props = {
  readonly from: string;
  readonly to: string;
  readonly onFrom: (day: string) => void;
  readonly onTo: (day: string) => void;
};

/** The period of a report, both days included. */
export const Period = ({ from, to, onFrom, onTo }: Props) => {
  const words = useWords(staffWords);
  return (
    <div className="period">
      <label htmlFor="from">{words.from}</label>
      <input
        id="from"
        className="input"
        type="date"
        value={from}
        max={to}
        onChange={(event) => event.target.value && onFrom(event.target.value)}
      />
      <label htmlFor="to">{words.to}</label>
      <input
        id="to"
        className="input"
        type="date"
        value={to}
        min={from}
        onChange={(event) => event.target.value && onTo(event.target.value)}
      />
    </div>
  );
};
