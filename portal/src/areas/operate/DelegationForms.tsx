import { useState } from 'react';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import type { DelegationKind, Level } from '../../graphql/graphql';
import { useLang, useWords } from '../../language';
import { addDays, useToday } from '../../localDay';
import { useMatterNames } from '../../matterNames';
import { SelectField, TextField } from '../../ui/Field';
import { staffWords } from '../staff/words';
import { CheckedForm, fieldsOf } from './CheckedForm';
import { staffingWords } from './staffingWords';
import { useChecked } from './useChecked';
import { useWindowLevels } from './useWindowLevels';

const DelegateMatter = graphql(`
  mutation DelegateMatter($input: DelegateMatterInput!, $lang: Lang!) {
    delegateMatter(input: $input) { preview { ...Preview } refusals { code message path } }
  }
`);
const RevokeDelegation = graphql(`
  mutation RevokeDelegation($input: RevokeDelegationInput!, $lang: Lang!) {
    revokeDelegation(input: $input) { preview { ...Preview } refusals { code message path } }
  }
`);

const LEVELS = ['VILLAGE', 'STREET', 'DISTRICT'] as const satisfies readonly Level[];
const KINDS = ['INSTITUTION', 'STAFF', 'SERVICE'] as const satisfies readonly DelegationKind[];

type Given = {
  readonly matter: string;
  readonly level: Level | '';
  readonly window: string;
  readonly kind: DelegationKind;
  readonly from: string;
  readonly to: string;
  readonly zh: string;
  readonly en: string;
};

/** Delegates a matter to a level, or to one window of it. */
export const DelegateForm = () => {
  const words = useWords(staffingWords);
  const district = useDistrict();
  const lang = useLang();
  const tomorrow = addDays(useToday(), 1);
  const [given, setGiven] = useState<Given>({
    matter: '',
    level: '',
    window: '',
    kind: 'SERVICE',
    from: tomorrow,
    to: '',
    zh: '',
    en: '',
  });
  const set = (part: Partial<Given>) => setGiven((before) => ({ ...before, ...part }));
  const checked = useChecked(async ({ matter, level, window, kind, from, to, zh, en }: Given, mode) => {
    // the form is not sent without a level
    if (level === '') return { refusals: [] };
    const basis = { zh: zh.trim(), en: en.trim() };
    const optional = { ...(window && { window }), ...(to && { to }) };
    const input = { ...mode, district, matter, level, kind, from, basis, ...optional };
    return ask(DelegateMatter, { input, lang }).then(({ delegateMatter }) => delegateMatter);
  }, given);
  return (
    <CheckedForm title={words.delegate} checked={checked} fieldOf={fieldsOf('delegate')}>
      <WhatToWhom given={given} set={set} />
      <TextField
        id="delegate-from"
        type="date"
        label={words.from}
        required
        value={given.from}
        onChange={(from) => set({ from })}
      />
      <TextField
        id="delegate-to"
        type="date"
        label={words.to}
        value={given.to}
        onChange={(to) => set({ to })}
      />
      <TextField
        id="delegate-basis"
        label={words.basisZh}
        required
        value={given.zh}
        onChange={(zh) => set({ zh })}
      />
      <TextField
        id="delegate-basis-en"
        label={words.basisEn}
        required
        value={given.en}
        onChange={(en) => set({ en })}
      />
    </CheckedForm>
  );
};

type PartProps = { readonly given: Given; readonly set: (part: Partial<Given>) => void };

const WhatToWhom = ({ given: { matter, level, window, kind }, set }: PartProps) => {
  const words = useWords(staffingWords);
  const { level: levels } = useWords(staffWords);
  const matters = useMatterNames();
  const windows = useWindowLevels();
  const ofLevel = windows.filter((one) => one.level === level);
  return (
    <>
      <SelectField
        id="delegate-matter"
        label={words.matter}
        value={matter}
        options={matters.map(({ code, name }) => ({ value: code, name: `${code} ${name}` }))}
        onChange={(code) => set({ matter: code })}
      />
      <SelectField
        id="delegate-level"
        label={words.level}
        value={level}
        options={LEVELS.map((value) => ({ value, name: levels[value] }))}
        onChange={(value) => set({ level: value, window: '' })}
      />
      {ofLevel.length > 0 && (
        <SelectField
          id="delegate-window"
          label={words.window}
          value={window}
          options={[
            { value: '', name: words.wholeLevel },
            ...ofLevel.map(({ code, name }) => ({ value: code, name })),
          ]}
          onChange={(code) => set({ window: code })}
        />
      )}
      <SelectField
        id="delegate-kind"
        label={words.kind}
        value={kind}
        options={KINDS.map((value) => ({ value, name: words.kinds[value] }))}
        onChange={(value) => set({ kind: value })}
      />
    </>
  );
};

type RevokeProps = { readonly code: string; readonly name: string };

/** Revokes a delegation after a last day, with the reason that is published. */
export const RevokeForm = ({ code, name }: RevokeProps) => {
  const words = useWords(staffingWords);
  const district = useDistrict();
  const lang = useLang();
  const [lastDay, setLastDay] = useState(useToday());
  const [reason, setReason] = useState('');
  const checked = useChecked(
    (entered: { lastDay: string; reason: string }, mode) =>
      ask(RevokeDelegation, { input: { ...mode, district, delegation: code, ...entered }, lang }).then(
        ({ revokeDelegation }) => revokeDelegation,
      ),
    { lastDay, reason: reason.trim() },
  );
  return (
    <CheckedForm title={`${words.revoke} · ${name}`} checked={checked} isDanger fieldOf={fieldsOf('revoke')}>
      <TextField
        id="revoke-lastDay"
        type="date"
        label={words.lastDay}
        required
        value={lastDay}
        onChange={setLastDay}
      />
      <TextField
        id="revoke-reason"
        label={words.reason}
        required
        maxLength={500}
        value={reason}
        onChange={setReason}
      />
    </CheckedForm>
  );
};
