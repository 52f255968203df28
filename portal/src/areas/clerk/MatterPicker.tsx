import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import { useLang, useWords } from '../../language';
import { Picked, Picker } from '../../ui/Picker';
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
  readonly label?: string;
  readonly chosen: { readonly code: string; readonly name: string } | undefined;
  readonly onChoose: (code: string) => void;
};

/** Chooses a matter by name, code, pinyin initials or everyday words; Enter takes the first. */
export const MatterPicker = ({ label, chosen, onChoose }: Props) => {
  const words = useWords(deskWords);
  const [text, setText] = useState('');
  const search = text.trim();
  const { found, isOffline } = useFound(search, chosen === undefined);
  if (chosen) {
    const { name, code } = chosen;
    return <Picked name={name} detail={code} change={words.changeMatter} onChange={() => onChoose('')} />;
  }
  const options = found?.map(({ code, name, department }) => ({
    code,
    shown: (
      <>
        <strong>{name}</strong>{' '}
        <span className="quiet small">
          {department.name} · {code}
        </span>
      </>
    ),
  }));
  return (
    <Picker
      id="visit-matter"
      label={label ?? words.matter}
      maxLength={200}
      text={text}
      onText={setText}
      found={options}
      onChoose={onChoose}
      none={isOffline ? words.noMatterOffline : words.noMatter}
    />
  );
};

type Found = Pick<DeskMatter, 'code' | 'name' | 'department'>;
type Finding = { readonly found: readonly Found[] | undefined; readonly isOffline: boolean };

/** Finds matters at the endpoint; by name and code among those that this page has read, while the line is down. */
const useFound = (search: string, isAsking: boolean): Finding => {
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
  if (search === '') return { found: undefined, isOffline: isError };
  const found = isError
    ? catalogue.filter((one) => isNamed(one, search)).slice(0, MOST_SHOWN)
    : data?.district?.matters.edges.map(({ node }) => node);
  return { found, isOffline: isError };
};

const isNamed = ({ code, name }: Found, search: string): boolean =>
  name.toLowerCase().includes(search.toLowerCase()) || code.includes(search.toUpperCase());
