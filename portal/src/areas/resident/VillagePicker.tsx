import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useMemo, useState } from 'react';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { VillagesQuery } from '../../graphql/graphql';
import { type Language, useLanguage, useWords } from '../../language';
import { Field } from '../../ui/Field';
import { Picker } from '../../ui/Picker';
import { findVillages, type NamedVillage } from '../../villages';
import { residentWords } from './words';

const Villages = graphql(`
  query Villages($district: ID!) {
    district(code: $district) {
      streets {
        code
        zh: name(lang: ZH)
        en: name(lang: EN)
        villages { code zh: name(lang: ZH) en: name(lang: EN) }
      }
    }
  }
`);

const NO_STREETS: NonNullable<VillagesQuery['district']>['streets'] = [];

type Props = {
  readonly value: string;
  readonly onChange: (village: string) => void;
  /** Hears the only village that what is typed finds, for whoever goes on without choosing it; '' if none or many. */
  readonly onOnly?: (village: string) => void;
  readonly label?: string;
  readonly error?: string | undefined;
  readonly id?: string;
};

/** Chooses a village or community: from the list, by street, or by typing its name, its pinyin or an address. */
export const VillagePicker = ({ value, onChange, onOnly, label, error, id }: Props) => {
  const words = useWords(residentWords);
  const { language } = useLanguage();
  const ownId = useId();
  const streets = useStreets();
  const ordered = useMemo(
    () => streets.map((street) => ({ ...street, villages: inOrder(street.villages, language) })),
    [streets, language],
  );
  const listId = id ?? ownId;
  return (
    <div className="stack-2">
      <Field id={listId} label={label ?? words.village} error={error}>
        {(control) => (
          <select {...control} value={value} onChange={(event) => onChange(event.target.value)}>
            <option value="">{words.chooseVillage}</option>
            {ordered.map((street) => (
              <optgroup key={street.code} label={street[language]}>
                {street.villages.map((village) => (
                  <option key={village.code} value={village.code}>
                    {village[language]}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      {value === '' && (
        <Find
          id={`${listId}-find`}
          villages={villagesOf(streets)}
          onOnly={onOnly}
          onFound={(code) => {
            onChange(code);
            document.getElementById(listId)?.focus();
          }}
        />
      )}
    </div>
  );
};

type FindProps = {
  readonly id: string;
  readonly villages: readonly NamedVillage[];
  readonly onOnly: ((village: string) => void) | undefined;
  readonly onFound: (village: string) => void;
};

const Find = ({ id, villages, onOnly, onFound }: FindProps) => {
  const words = useWords(residentWords);
  const { language } = useLanguage();
  const [text, setText] = useState('');
  const found = findVillages(villages, text);
  const options = found.map((one) => ({
    code: one.code,
    shown: (
      <>
        <strong>{one[language]}</strong> <span className="quiet small">{one.street[language]}</span>
      </>
    ),
  }));
  const only = found.length === 1 ? (found[0]?.code ?? '') : '';
  // the villages may come after what was typed
  // biome-ignore lint/correctness/useExhaustiveDependencies: tells each change once, whoever listens
  useEffect(() => onOnly?.(only), [only]);
  return (
    <Picker
      id={id}
      label={words.findVillage}
      maxLength={100}
      text={text}
      onText={setText}
      found={text.trim() === '' ? undefined : options}
      onChoose={onFound}
      none={words.noVillage}
    />
  );
};

const useStreets = () => {
  const district = useDistrict();
  const { data } = useQuery({
    queryKey: ['villages', district],
    queryFn: () => ask(Villages, { district }),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data?.district?.streets ?? NO_STREETS;
};

const villagesOf = (streets: ReturnType<typeof useStreets>): readonly NamedVillage[] =>
  streets.flatMap(({ zh, en, villages }) => villages.map((village) => ({ ...village, street: { zh, en } })));

type Names = Readonly<Record<Language, string>>;

const inOrder = <T extends Names>(places: readonly T[], language: Language): readonly T[] => {
  const { compare } = new Intl.Collator(language);
  return [...places].sort((one, other) => compare(one[language], other[language]));
};

/** Name of a village; its code until the names are loaded. */
export const useVillageName = (code: string): string => {
  const { language } = useLanguage();
  const villages = villagesOf(useStreets());
  return villages.find((village) => village.code === code)?.[language] ?? code;
};
