import { type ReactNode, useId } from 'react';
import { Field } from './Field';

type Option = { readonly code: string; readonly shown: ReactNode };
type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly maxLength: number;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** What the text finds; undefined: nothing was looked for yet. */
  readonly found: readonly Option[] | undefined;
  readonly onChoose: (code: string) => void;
  /** What is said if nothing is found. */
  readonly none?: string;
};

/** Asks for a text and offers what it finds; Enter takes the first. */
export const Picker = ({ id, label, hint, maxLength, text, onText, found, onChoose, none }: Props) => {
  const listId = useId();
  return (
    <div className="stack-2">
      <Field id={id} label={label} hint={hint}>
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            maxLength={maxLength}
            aria-controls={listId}
            value={text}
            onChange={(event) => onText(event.target.value)}
            onKeyDown={(event) => {
              // the Enter that ends a pinyin composition chooses nothing
              if (event.key !== 'Enter' || event.ctrlKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              if (found?.[0]) onChoose(found[0].code);
            }}
          />
        )}
      </Field>
      <ul id={listId} className="list-plain">
        {found?.map(({ code, shown }) => (
          <li key={code}>
            <button type="button" className="card option" onClick={() => onChoose(code)}>
              {shown}
            </button>
          </li>
        ))}
        {none !== undefined && found?.length === 0 && <li className="quiet">{none}</li>}
      </ul>
    </div>
  );
};

type PickedProps = {
  readonly name: string;
  readonly detail: string;
  /** The label of the button that takes the choice back. */
  readonly change: string;
  readonly onChange: () => void;
};

/** What was picked, with a way to pick another. */
export const Picked = ({ name, detail, change, onChange }: PickedProps) => (
  <p className="row">
    <strong>{name}</strong>
    <span className="quiet small">{detail}</span>
    <button type="button" className="quiet-button" onClick={onChange}>
      {change}
    </button>
  </p>
);
