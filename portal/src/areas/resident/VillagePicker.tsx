import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import { useLang, useWords } from '../../language';
import { Field } from '../../ui/Field';
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
  const ownId = useId();
  const { data } = useVillages();
  return (
    <Field id={id ?? ownId} label={label ?? words.village} error={error}>
      {(control) => (
        <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
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
      )}
    </Field>
  );
};

const useVillages = () => {
  const district = useDistrict();
  const lang = useLang();
  return useQuery({
    queryKey: ['villages', district, lang],
    queryFn: () => ask(Villages, { district, lang }),
    staleTime: Number.POSITIVE_INFINITY,
  });
};

/** Name of a village; its code until the names are loaded. */
export const useVillageName = (code: string): string => {
  const { data } = useVillages();
  const villages = data?.district?.streets.flatMap((street) => street.villages) ?? [];
  return villages.find((village) => village.code === code)?.name ?? code;
};
