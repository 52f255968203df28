import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import { useLang, useWords } from '../../language';
import { Field } from '../../ui/Field';
import { type DeskMatter, useCatalogue } from './catalogue';
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

const MOST_SHOWN = 8;

type Props = {
  readonly chosen: { readonly code: string; readonly name: string } | undefined;
  readonly onChoose: (code: string) => void;
};

/** Chooses a matter by name, code, pinyin initials or everyday words; Enter takes the first. */
export const MatterPicker = ({ chosen, onChoose }: Props) => {
  const words = useWords(deskWords);
  const [text, setText] = useState('');
  const listId = useId();
  const search = text.trim();
  const found = useFound(search, chosen === undefined);
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
  return (
    <div className="stack-2">
      <Field id="visit-matter" label={words.matter}>
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            maxLength={200}
            aria-controls={listId}
            value={text}
            onChange={(event) => setText(event.target.value)}
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
        {found?.map(({ code, name, department }) => (
          <li key={code}>
            <button type="button" className="card option" onClick={() => onChoose(code)}>
              <strong>{name}</strong>{' '}
              <span className="quiet small">
                {department.name} · {code}
              </span>
            </button>
          </li>
        ))}
        {found?.length === 0 && <li className="quiet">{words.noMatter}</li>}
      </ul>
    </div>
  );
};

type Found = Pick<DeskMatter, 'code' | 'name' | 'department'>;

/** Finds matters at the endpoint; by name and code among those that this page has read, while the line is down. */
const useFound = (search: string, isAsking: boolean): readonly Found[] | undefined => {
  const district = useDistrict();
  const lang = useLang();
  const catalogue = useCatalogue();
  const { data, isError } = useQuery({
    queryKey: ['findMatter', district, search, lang],
    queryFn: () => ask(FindMatter, { district, search, lang }),
    enabled: search !== '' && isAsking,
    retry: false,
    placeholderData: (before) => before,
  });
  if (search === '') return undefined;
  if (!isError) return data?.district?.matters.edges.map(({ node }) => node);
  return catalogue.filter((one) => isNamed(one, search)).slice(0, MOST_SHOWN);
};

const isNamed = ({ code, name }: Found, search: string): boolean =>
  name.toLowerCase().includes(search.toLowerCase()) || code.includes(search.toUpperCase());
