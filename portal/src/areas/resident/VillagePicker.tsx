import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import { useLang, useWords } from '../../language';
import { residentWords } from './words';

const Villages = graphql(`
  query Villages($district: ID!, $lang: Lang!) {
    district(code: $district) {
      streets { code name(lang: $lang) villages { code name(lang: $lang) } }
    }
  }
`);

type Props = {
  readonly value: string;
  readonly onChange: (village: string) => void;
  readonly label?: string;
  readonly error?: string | undefined;
  readonly id?: string;
};

/** Chooses a village or community, by street. */
export const VillagePicker = ({ value, onChange, label, error, id }: Props) => {
  const words = useWords(residentWords);
  const district = useDistrict();
  const lang = useLang();
  const ownId = useId();
  const { data } = useQuery({
    queryKey: ['villages', district, lang],
    queryFn: () => ask(Villages, { district, lang }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <div className={`field${error ? ' is-wrong' : ''}`}>
      <label htmlFor={id ?? ownId}>{label ?? words.village}</label>
      {error && <span className="error">{error}</span>}
      <select id={id ?? ownId} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{words.chooseVillage}</option>
        {data?.district?.streets.map((street) => (
          <optgroup key={street.code} label={street.name}>
            {street.villages.map((village) => (
              <option key={village.code} value={village.code}>
                {village.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
};
