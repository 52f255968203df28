import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask } from '../ask';
import { useDistrict } from '../configContext';
import { graphql } from '../graphql';
import type { ColleaguesQuery } from '../graphql/graphql';
import { useLang, useWords } from '../language';
import { nodesOf } from '../nodes';
import { useDesk } from '../session/useDesk';
import { onlyOne, SelectField } from '../ui/Field';
import { Loaded } from '../ui/Loaded';
import { actWords } from './actWords';

const Colleagues = graphql(`
  query Colleagues($district: ID!, $lang: Lang!) {
    colleagues(district: $district, first: 100) {
      edges { node { staff { id name } window { code name(lang: $lang) } } }
    }
  }
`);

type Props = {
  /** A clerk at a window who is not offered: the one who hands over. */
  readonly except?: { readonly clerk: string; readonly window: string };
  readonly onChange: (clerk: string, window: string) => void;
};

/** Chooses the clerk who takes a case over, among those who serve at a window today; the nearest to the window that hands over come first. */
export const ColleaguePicker = ({ except, onChange }: Props) => {
  const words = useWords(actWords);
  const district = useDistrict();
  const lang = useLang();
  const [desk] = useDesk();
  const own = except?.window ?? desk;
  const query = useQuery({
    queryKey: ['colleagues', district, lang],
    queryFn: () => ask(Colleagues, { district, lang }),
  });
  return (
    <Loaded query={query}>
      {({ colleagues }) => {
        const all = nodesOf(colleagues.edges)
          .filter(({ staff, window }) => staff.id !== except?.clerk || window.code !== except.window)
          .toSorted((a, b) => nearness(b.window.code, own) - nearness(a.window.code, own));
        if (all.length === 0) return <p className="notice is-warning">{words.noColleague}</p>;
        return <ColleagueSelect all={all} onChange={onChange} />;
      }}
    </Loaded>
  );
};

// codes begin with the district, the street and the village
const nearness = (window: string, own = ''): number =>
  [window.length, 12, 9].find((length) => own.slice(0, length) === window.slice(0, length)) ?? 0;

type Colleague = ColleaguesQuery['colleagues']['edges'][number]['node'];
const keyOf = ({ staff, window }: Colleague): string => `${staff.id} ${window.code}`;

const ColleagueSelect = ({ all, onChange }: Props & { readonly all: readonly Colleague[] }) => {
  const words = useWords(actWords);
  const [value, setValue] = useState(() => onlyOne(all.map(keyOf)));
  const chosen = all.find((one) => keyOf(one) === value);
  useEffect(() => focusUnlessTyped(), []);
  useEffect(() => {
    if (chosen) onChange(chosen.staff.id, chosen.window.code);
  }, [chosen, onChange]);
  return (
    <SelectField
      id="act-place"
      label={words.colleague}
      value={value}
      options={all.map((one) => ({
        value: keyOf(one),
        name: `${one.staff.name ?? one.staff.id} · ${one.window.name}`,
      }))}
      onChange={setValue}
    />
  );
};

// the list comes after the form, which gave the focus to its next field
const focusUnlessTyped = (): void => {
  const active = document.activeElement;
  if (active instanceof HTMLTextAreaElement && active.value === '')
    document.getElementById('act-place')?.focus();
};
