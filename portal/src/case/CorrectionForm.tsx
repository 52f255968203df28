import { type FormEvent, type ReactNode, useState } from 'react';
import { useDates, useWords } from '../language';
import { Failure } from '../ui/Loaded';
import { Refusals, type ShownRefusal } from '../ui/Refusals';
import { caseWords } from './words';

type Props = {
  readonly correction: {
    readonly reason: string;
    readonly dueOn?: string | null;
    readonly materials: readonly { readonly code: string; readonly name: string }[];
  };
  /** Fields that send files, for whoever signed in. */
  readonly attach?: ReactNode;
  readonly onSupply: (materials: string[]) => void;
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly refusals: readonly ShownRefusal[];
};

/** What a desk asked for and how to supply it, for whoever signed in and for whoever holds a receipt. */
export const CorrectionForm = ({ correction, attach, onSupply, isBusy, error, refusals }: Props) => {
  const words = useWords(caseWords);
  const dates = useDates();
  const [isReady, setReady] = useState(correction.materials.length === 0);
  const supply = (event?: FormEvent) => {
    event?.preventDefault();
    onSupply(correction.materials.map(({ code }) => code));
  };
  return (
    <form className="notice is-warning stack" onSubmit={supply}>
      <h2>{words.correction}</h2>
      <p>{correction.reason}</p>
      <ul>
        {correction.materials.map(({ code, name }) => (
          <li key={code}>{name}</li>
        ))}
      </ul>
      {attach}
      {correction.dueOn && <p>{words.correctionBy(dates.day(correction.dueOn))}</p>}
      <Refusals refusals={refusals} />
      {error && <Failure error={error} onRetry={supply} />}
      {correction.materials.length > 0 && (
        <label className="choice">
          <input type="checkbox" checked={isReady} onChange={(event) => setReady(event.target.checked)} />
          {words.confirmSupplied}
        </label>
      )}
      <p className="row">
        <button type="submit" className="button" disabled={!isReady || isBusy}>
          {words.supplied}
        </button>
        <span className="quiet">{words.alsoAtWindow}</span>
      </p>
    </form>
  );
};
