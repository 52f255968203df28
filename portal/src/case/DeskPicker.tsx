import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../ask';
import { useByName } from '../byName';
import { useDistrict } from '../configContext';
import { graphql } from '../graphql';
import { useLang, useWords } from '../language';
import { Picked, Picker } from '../ui/Picker';
import { actWords } from './actWords';

const DeskNames = graphql(`
  query DeskNames($district: ID!, $lang: Lang!) {
    district(code: $district) {
      offices { code name(lang: $lang) }
      windows { code name(lang: $lang) }
    }
  }
`);
const MOST_SHOWN = 8;

type Props = {
  readonly id?: string;
  readonly label?: string;
  readonly value: string;
  /** The desk that has the case: it asks nobody of its own. */
  readonly except: string | undefined;
  readonly onChange: (desk: string) => void;
};

/** Chooses a window, an office or a village by a part of its name; Enter takes the first. */
export const DeskPicker = ({ id = 'act-place', label, value, except, onChange }: Props) => {
  const words = useWords(actWords);
  const [text, setText] = useState('');
  const byName = useByName();
  const desks = useDesks();
  const chosen = desks.find(({ code }) => code === value);
  if (chosen)
    return (
      <Picked
        name={chosen.name}
        detail={chosen.code}
        change={words.changeDesk}
        onChange={() => onChange('')}
      />
    );
  const search = text.trim().toLowerCase();
  const found = byName(desks).filter(
    ({ code, name }) => code !== except && (name.toLowerCase().includes(search) || code.startsWith(search)),
  );
  return (
    <Picker
      id={id}
      label={label ?? words.desk}
      maxLength={50}
      text={text}
      onText={setText}
      found={
        search === ''
          ? undefined
          : found.slice(0, MOST_SHOWN).map(({ code, name }) => ({ code, shown: <strong>{name}</strong> }))
      }
      onChoose={onChange}
      none={words.noDesk}
    />
  );
};

const useDesks = () => {
  const district = useDistrict();
  const lang = useLang();
  const { data } = useQuery({
    queryKey: ['deskNames', district, lang],
    queryFn: () => ask(DeskNames, { district, lang }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data?.district ? [...data.district.offices, ...data.district.windows] : [];
};
