import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import { useLanguage, useWords } from '../../language';
import { Field } from '../../ui/Field';
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

type Village = { readonly code: string; readonly zh: string; readonly en: string };
type Props = { readonly value: string; readonly onChange: (village: string) => void };

const MOST_SHOWN = 6;

/** Chooses a village by the beginning of its name in characters or pinyin; Enter takes the first. */
export const VillageSearch = ({ value, onChange }: Props) => {
  const words = useWords(deskWords);
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const listId = useId();
  const villages = useVillageNames();
  const chosen = villages.find(({ code }) => code === value);
  if (chosen) {
    return (
      <p className="row">
        <strong>{chosen[language]}</strong>
        <span className="quiet small">{chosen.street[language]}</span>
        <button type="button" className="quiet-button" onClick={() => onChange('')}>
          {words.changeVillage}
        </button>
      </p>
    );
  }
  const found =
    text.trim() === '' ? [] : villages.filter((one) => isNamed(one, text.trim())).slice(0, MOST_SHOWN);
  return (
    <div className="stack-2">
      <Field id="visit-village" label={words.village}>
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            maxLength={50}
            aria-controls={listId}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={(event) => {
              // the Enter that ends a pinyin composition chooses nothing
              if (event.key !== 'Enter' || event.ctrlKey || event.nativeEvent.isComposing) return;
              event.preventDefault();
              if (found[0]) onChange(found[0].code);
            }}
          />
        )}
      </Field>
      <ul id={listId} className="list-plain">
        {found.map((one) => (
          <li key={one.code}>
            <button type="button" className="card option" onClick={() => onChange(one.code)}>
              <strong>{one[language]}</strong> <span className="quiet small">{one.street[language]}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};

// English names of villages are their pinyin
const isNamed = ({ zh, en }: Village, text: string): boolean =>
  zh.startsWith(text) || lettersOf(en).startsWith(lettersOf(text));

const lettersOf = (text: string): string => text.toLowerCase().replaceAll(/[^a-z\u4e00-\u9fff]/g, '');
