import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useWords } from '../language';
import type { CaseTo } from './CaseLine';
import { caseWords } from './words';

/** Opens a case by its number, or by the last part of it. */
export const FindCase = ({
  to,
  inputRef,
}: {
  readonly to: CaseTo;
  readonly inputRef?: React.Ref<HTMLInputElement>;
}) => {
  const words = useWords(caseWords);
  const [number, setNumber] = useState('');
  const navigate = useNavigate();
  const find = (event: FormEvent) => {
    event.preventDefault();
    if (number.trim() !== '') void navigate({ to, params: { number: number.trim() } });
  };
  return (
    <form className="find-case" onSubmit={find}>
      <input
        ref={inputRef}
        className="input"
        aria-label={words.findLabel}
        placeholder={words.findLabel}
        value={number}
        onChange={(event) => setNumber(event.target.value)}
      />
      <button type="submit" className="button is-small is-second">
        {words.find}
      </button>
    </form>
  );
};
