import { useState } from 'react';
import { useWords } from '../language';
import { Field } from '../ui/Field';
import { identityWords } from './identity';
import { maskNumber } from './maskNumber';

type Props = {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly isLive?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/** Asks for an identity number and masks it once it is entered: people behind a desk see its screen too. */
export const IdentityField = ({ id, label, hint, error, isLive = true, value, onChange }: Props) => {
  const words = useWords(identityWords);
  const [isTyping, setTyping] = useState(false);
  const [isShown, setShown] = useState(false);
  return (
    <Field id={id} label={label} hint={hint} error={error} isLive={isLive}>
      {(control) => (
        <span className="with-button">
          <input
            {...control}
            autoComplete="off"
            maxLength={60}
            value={isTyping || isShown ? value : maskNumber(value)}
            onFocus={() => setTyping(true)}
            onBlur={() => setTyping(false)}
            onChange={(event) => onChange(event.target.value)}
          />
          {value !== '' && (
            // whoever goes by keys sees the number by going back into the field
            <button
              type="button"
              className="quiet-button"
              tabIndex={-1}
              aria-pressed={isShown}
              onClick={() => setShown(!isShown)}
            >
              {isShown ? words.hide : words.show}
            </button>
          )}
        </span>
      )}
    </Field>
  );
};
