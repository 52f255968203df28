import { type FormEvent, useState } from 'react';
import { FileFields, type FileRule, type SentFile } from '../files/FileField';
import type { FileInput } from '../graphql/graphql';
import { useDates, useWords } from '../language';
import { Failure } from '../ui/Loaded';
import { Refusals, type ShownRefusal } from '../ui/Refusals';
import { caseWords } from './words';

type Material = {
  readonly code: string;
  readonly name: string;
  /** Where people get it; null for what they have at home. */
  readonly obtain?: string | null;
  readonly files?: FileRule | null;
};

/** What somebody supplies: the codes of the materials, and the files of those that are sent. */
export type Supplied = { readonly materials: string[]; readonly files?: FileInput[] };

type Props = {
  readonly correction: {
    readonly reason: string;
    readonly dueOn?: string | null;
    readonly materials: readonly Material[];
  };
  /** The code of a receipt, for whoever holds one and did not sign in. */
  readonly code?: string;
  readonly onSupply: (supplied: Supplied) => void;
  readonly isBusy: boolean;
  readonly error: Error | null;
  readonly refusals: readonly ShownRefusal[];
};

/** What a desk asked for: a file answers for what can be sent, a tick for what is shown on paper. */
export const CorrectionForm = ({ correction, code, onSupply, isBusy, error, refusals }: Props) => {
  const words = useWords(caseWords);
  const dates = useDates();
  const [sent, setSent] = useState<readonly SentFile[]>([]);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const { materials } = correction;
  const isReady = materials.every(({ code: asked, files }) =>
    files ? sent.some(({ material }) => material === asked) : ticked.includes(asked),
  );
  const supply = (event?: FormEvent) => {
    event?.preventDefault();
    onSupply(suppliedOf(materials, sent));
  };
  return (
    <form className="notice is-warning stack" onSubmit={supply}>
      <h2>{words.correction}</h2>
      <p>{correction.reason}</p>
      {correction.dueOn && <p>{words.correctionBy(dates.day(correction.dueOn))}</p>}
      {materials.map(({ code: asked, name, obtain }) =>
        obtain ? (
          <p key={asked} className="small">
            {words.obtainOf(name, obtain)}
          </p>
        ) : null,
      )}
      <FileFields materials={materials} sent={sent} onChange={setSent} {...(code && { code })} />
      <Papers materials={materials.filter(({ files }) => !files)} ticked={ticked} onTick={setTicked} />
      <Refusals refusals={refusals} />
      {error && <Failure error={error} onRetry={supply} />}
      <p className="row">
        <button type="submit" className="button" disabled={!isReady || isBusy}>
          {words.supplied}
        </button>
        <span className="quiet">{words.alsoAtWindow}</span>
      </p>
    </form>
  );
};

const suppliedOf = (materials: readonly Material[], sent: readonly SentFile[]): Supplied => ({
  materials: materials.map(({ code }) => code),
  ...(sent.length > 0 && { files: sent.map(({ material, upload }) => ({ material, upload })) }),
});

type PapersProps = {
  readonly materials: readonly Material[];
  readonly ticked: readonly string[];
  readonly onTick: (ticked: readonly string[]) => void;
};

const Papers = ({ materials, ticked, onTick }: PapersProps) => {
  const words = useWords(caseWords);
  if (materials.length === 0) return null;
  return (
    <fieldset>
      <legend>{words.tickPapers}</legend>
      {materials.map(({ code, name }) => (
        <label key={code} className="choice">
          <input
            type="checkbox"
            checked={ticked.includes(code)}
            onChange={({ target }) =>
              onTick(target.checked ? [...ticked, code] : ticked.filter((one) => one !== code))
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
};
