import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import { useLang, useWords } from '../../language';
import { deskWords } from './words';

const FindMatter = graphql(`
  query FindMatter($district: ID!, $search: String!, $lang: Lang!) {
    district(code: $district) {
      matters(search: $search, channel: WINDOW, first: 8) {
        edges { node { code name(lang: $lang) department { name(lang: $lang) } } }
      }
    }
  }
`);

type Props = {
  readonly chosen: { readonly code: string; readonly name: string } | undefined;
  readonly onChoose: (code: string) => void;
};

/** Chooses a matter by name, code, pinyin initials or everyday words; Enter takes the first. */
export const MatterPicker = ({ chosen, onChoose }: Props) => {
  const words = useWords(deskWords);
  const district = useDistrict();
  const lang = useLang();
  const [text, setText] = useState('');
  const listId = useId();
  const search = text.trim();
  const { data } = useQuery({
    queryKey: ['findMatter', district, search, lang],
    queryFn: () => ask(FindMatter, { district, search, lang }),
    enabled: search !== '' && !chosen,
    placeholderData: (before) => before,
  });
  if (chosen) {
    return (
      <p className="row">
        <strong>{chosen.name}</strong>
        <span className="quiet small">{chosen.code}</span>
        <button type="button" className="quiet-button" onClick={() => onChoose('')}>
          {words.changeMatter}
        </button>
      </p>
    );
  }
  const found = data?.district?.matters.edges.map(({ node }) => node) ?? [];
  return (
    <div className="field">
      <label htmlFor="visit-matter">{words.matter}</label>
      <input
        id="visit-matter"
        autoComplete="off"
        maxLength={200}
        aria-controls={listId}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          // the Enter that ends a pinyin composition chooses nothing
          if (event.key !== 'Enter' || event.ctrlKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          if (found[0]) onChoose(found[0].code);
        }}
      />
      <ul id={listId} className="list-plain">
        {search !== '' &&
          found.map(({ code, name, department }) => (
            <li key={code}>
              <button type="button" className="card option" onClick={() => onChoose(code)}>
                <strong>{name}</strong>{' '}
                <span className="quiet small">
                  {department.name} · {code}
                </span>
              </button>
            </li>
          ))}
        {search !== '' && data && found.length === 0 && <li className="quiet">{words.noMatter}</li>}
      </ul>
    </div>
  );
};
