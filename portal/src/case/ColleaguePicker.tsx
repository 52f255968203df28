import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../ask';
import { useDistrict } from '../configContext';
import { graphql } from '../graphql';
import { useLang, useWords } from '../language';
import { nodesOf } from '../nodes';
import { SelectField } from '../ui/Field';
import { Loaded } from '../ui/Loaded';
import { actWords } from './actWords';

const Colleagues = graphql(`
  query Colleagues($district: ID!, $lang: Lang!) {
    colleagues(district: $district, first: 100) {
      edges { node { staff { id name } window { code name(lang: $lang) } } }
    }
  }
`);

type Props = { readonly onChange: (clerk: string, window: string) => void };

/** Chooses the clerk who takes a case over, among those who serve at a window today. */
export const ColleaguePicker = ({ onChange }: Props) => {
  const words = useWords(actWords);
  const district = useDistrict();
  const lang = useLang();
  const [value, setValue] = useState('');
  const query = useQuery({
    queryKey: ['colleagues', district, lang],
    queryFn: () => ask(Colleagues, { district, lang }),
  });
  return (
    <Loaded query={query}>
      {({ colleagues }) => {
        const all = nodesOf(colleagues.edges);
        if (all.length === 0) return <p className="notice is-warning">{words.noColleague}</p>;
        return (
          <SelectField
            id="act-place"
            label={words.colleague}
            value={value}
            options={[
              { value: '', name: '—' },
              ...all.map(({ staff, window }) => ({
                value: `${staff.id} ${window.code}`,
                name: `${staff.name ?? staff.id} · ${window.name}`,
              })),
            ]}
            onChange={(next) => {
              const chosen = all.find(({ staff, window }) => next === `${staff.id} ${window.code}`);
              setValue(next);
              onChange(chosen?.staff.id ?? '', chosen?.window.code ?? '');
            }}
          />
        );
      }}
    </Loaded>
  );
};
