import type { IdentityKind } from '../../graphql/graphql';
import { useWords } from '../../language';
import type { Application } from './application';
import { VillagePicker } from './VillagePicker';
import { residentWords } from './words';

/** Messages by the id of the field at fault. */
export type Problems = Readonly<Record<string, string>>;

type Props = {
  readonly given: Application;
  readonly change: (part: Partial<Application>) => void;
  readonly problems: Problems;
};

const KINDS: readonly IdentityKind[] = [
  'RESIDENT_ID',
  'RESIDENCE_PERMIT',
  'HONG_KONG_MACAO_TRAVEL_PERMIT',
  'TAIWAN_TRAVEL_PERMIT',
  'FOREIGN_PERMANENT_RESIDENT_ID',
];

/** Who applies, with which document, and in which village they live. */
export const WhoStep = ({ given, change, problems }: Props) => {
  const words = useWords(residentWords);
  return (
    <div className="stack">
      <TextField
        id="name"
        label={words.name}
        value={given.name}
        error={problems.name}
        autoComplete="name"
        onChange={(name) => change({ name })}
      />
      <div className="field">
        <label htmlFor="kind">{words.kind}</label>
        <select
          id="kind"
          value={given.kind}
          onChange={(event) =>
            change({ kind: KINDS.find((kind) => kind === event.target.value) ?? 'RESIDENT_ID' })
          }
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.kinds[kind]}
            </option>
          ))}
        </select>
      </div>
      <TextField
        id="number"
        label={words.idNumber}
        hint={words.idNumberHint}
        value={given.number}
        error={problems.number}
        autoComplete="off"
        onChange={(number) => change({ number })}
      />
      <TextField
        id="phone"
        label={words.phone}
        hint={words.phoneHint}
        value={given.phone}
        error={problems.phone}
        autoComplete="tel"
        onChange={(phone) => change({ phone })}
      />
      <VillagePicker
        id="village"
        value={given.village}
        error={problems.village}
        label={words.homeVillage}
        onChange={(village) => change({ village })}
      />
    </div>
  );
};

type TextFieldProps = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly autoComplete: string;
  readonly onChange: (value: string) => void;
};

const TextField = ({ id, label, hint, value, error, autoComplete, onChange }: TextFieldProps) => (
  <div className={`field${error ? ' is-wrong' : ''}`}>
    <label htmlFor={id}>{label}</label>
    {hint && (
      <span className="hint" id={`${id}-hint`}>
        {hint}
      </span>
    )}
    {error && <span className="error">{error}</span>}
    <input
      id={id}
      value={value}
      maxLength={60}
      autoComplete={autoComplete}
      aria-describedby={hint ? `${id}-hint` : undefined}
      aria-invalid={error !== undefined}
      onChange={(event) => onChange(event.target.value)}
    />
  </div>
);
