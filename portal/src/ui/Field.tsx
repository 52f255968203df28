import type { HTMLAttributes, ReactNode } from 'react';
import { useWords } from '../language';
import { frameWords } from './words';

/** What ties an input to its label, hint and error. */
export type Control = Required<Pick<HTMLAttributes<HTMLElement>, 'id' | 'aria-invalid'>> & {
  readonly 'aria-describedby': string | undefined;
};

type FrameProps = {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Whether the error appears while somebody types, and not after they went on. */
  readonly isLive?: boolean;
};

/** The frame of every input of the page: label, hint, error, and then the input. */
export const Field = ({
  id,
  label,
  hint,
  error,
  isLive = false,
  children,
}: FrameProps & { readonly children: (control: Control) => ReactNode }) => {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`field${error ? ' is-wrong' : ''}`}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {error && (
        <span className="error" id={`${id}-error`} role={isLive ? 'alert' : undefined}>
          {error}
        </span>
      )}
      {children({ id, 'aria-invalid': Boolean(error), 'aria-describedby': described || undefined })}
    </div>
  );
};

type InputProps = FrameProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date' | 'month' | 'tel' | 'search';
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel';
  readonly autoComplete?: string;
  readonly maxLength?: number | undefined;
  readonly min?: string;
  readonly max?: string;
  readonly required?: boolean;
};

/** A line of text, or a day. */
export const TextField = ({ value, onChange, autoComplete = 'off', ...props }: InputProps) => {
  const { id, label, hint, error, isLive = false, ...own } = props;
  return (
    <Field id={id} label={label} hint={hint} error={error} isLive={isLive}>
      {(control) => (
        <input
          {...control}
          {...own}
          autoComplete={autoComplete}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
};

/** A text of several lines. */
export const TextArea = ({
  value,
  onChange,
  maxLength,
  required,
  ...frame
}: FrameProps & Pick<InputProps, 'value' | 'onChange' | 'maxLength' | 'required'>) => (
  <Field {...frame}>
    {(control) => (
      <textarea
        {...control}
        maxLength={maxLength}
        required={required}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )}
  </Field>
);

/** The value that a choice begins with: the only option if there is exactly one, otherwise none. */
export const onlyOne = <T extends string>(values: readonly T[]): T | '' =>
  values.length === 1 ? (values[0] ?? '') : '';

/** One of a few choices; as long as none of them is the value, it asks for one and its form is not sent. */
export const SelectField = <T extends string>({
  value,
  options,
  onChange,
  ...frame
}: FrameProps & {
  readonly value: T | '';
  readonly options: readonly { readonly value: T; readonly name: string }[];
  readonly onChange: (value: T) => void;
}) => {
  const words = useWords(frameWords);
  const isOpen = options.every((option) => option.value !== value);
  return (
    <Field {...frame}>
      {(control) => (
        <select
          {...control}
          required={isOpen}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {isOpen && <option value="">{words.choose}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};
