import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import { useLanguage, useWords } from '../../language';
import { Picked, Picker } from '../../ui/Picker';
import { findVillages } from '../../villages';
import { deskWords } from './words';

const VillageNames = graphql(`
  query VillageNames($district: ID!) {
    district(code: $district) {
      villages { code zh: name(lang: ZH) en: name(lang: EN) street { zh: name(lang: ZH) en: name(lang: EN) } }
    }
  }
`);

/** The villages of the district, read once. */
export const useVillageNames = () => {
  const district = useDistrict();
  const { data } = useQuery({
    queryKey: ['villageNames', district],
    queryFn: () => ask(VillageNames, { district }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
  return data?.district?.villages ?? [];
};

type Props = { readonly value: string; readonly onChange: (village: string) => void };

/** Chooses a village by its name in characters or pinyin, its street or an address; Enter takes the first. */
export const VillageSearch = ({ value, onChange }: Props) => {
  const words = useWords(deskWords);
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const villages = useVillageNames();
  const chosen = villages.find(({ code }) => code === value);
  if (chosen) {
    const [name, street] = [chosen[language], chosen.street[language]];
    return <Picked name={name} detail={street} change={words.changeVillage} onChange={() => onChange('')} />;
  }
  const options = findVillages(villages, text).map((one) => ({
    code: one.code,
    shown: (
      <>
        <strong>{one[language]}</strong> <span className="quiet small">{one.street[language]}</span>
      </>
    ),
  }));
  return (
    <Picker
      id="visit-village"
      label={words.village}
      maxLength={50}
      text={text}
      onText={setText}
      found={options}
      onChoose={onChange}
    />
  );
};
