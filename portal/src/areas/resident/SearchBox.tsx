import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import { useWords } from '../../language';
import { residentWords } from './words';

const MOST_CHARACTERS = 200;

/** The one search box; an Enter that ends a pinyin composition does not submit, as forms do not during it. */
export const SearchBox = ({ initial = '' }: { readonly initial?: string }) => {
  const words = useWords(residentWords);
  const [text, setText] = useState(initial);
  const navigate = useNavigate();
  const id = useId();
  const search = (event: FormEvent) => {
    event.preventDefault();
    void navigate({ to: '/matters', search: text.trim() === '' ? {} : { words: text.trim() } });
  };
  return (
    <search>
      <form className="stack-2" onSubmit={search}>
        <label htmlFor={id}>{words.searchLabel}</label>
        <div className="searchbox">
          <input
            id={id}
            className="input"
            type="search"
            value={text}
            maxLength={MOST_CHARACTERS}
            onChange={(event) => setText(event.target.value)}
          />
          <button type="submit" className="button">
            {words.searchButton}
          </button>
        </div>
      </form>
    </search>
  );
};
