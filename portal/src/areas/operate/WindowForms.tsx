import { useState } from 'react';
import { ask } from '../../ask';
import { useDistrict } from '../../configContext';
import { graphql } from '../../graphql';
import { useLang, useWords } from '../../language';
import { addDays, useToday } from '../../localDay';
import { TextField } from '../../ui/Field';
import { CheckedForm } from './CheckedForm';
import { useChecked } from './useChecked';
import { operateWords } from './words';

const CloseFor = graphql(`
  mutation CloseWindowFor($input: CloseWindowForInput!, $lang: Lang!) {
    closeWindowFor(input: $input) { preview { ...Preview } refusals { code message path } }
  }
`);
const Close = graphql(`
  mutation CloseWindow($input: CloseWindowInput!, $lang: Lang!) {
    closeWindow(input: $input) { preview { ...Preview } refusals { code message path } }
  }
`);
const Open = graphql(`
  mutation OpenWindow($input: OpenWindowInput!, $lang: Lang!) {
    openWindow(input: $input) { preview { ...Preview } refusals { code message path } }
  }
`);

type Props = { readonly window: string; readonly name: string };
const fieldOf = (path: readonly string[]): string | undefined => path[1];

/** Closes a window for some days, with the reason that visitors are told. */
export const CloseForForm = ({ window, name }: Props) => {
  const words = useWords(operateWords);
  const district = useDistrict();
  const lang = useLang();
  const tomorrow = addDays(useToday(), 1);
  const [from, setFrom] = useState(tomorrow);
  const [to, setTo] = useState(tomorrow);
  const [zh, setZh] = useState('');
  const [en, setEn] = useState('');
  const checked = useChecked(
    (entered: { from: string; to: string; reason: { zh: string; en: string } }, mode) =>
      ask(CloseFor, { input: { ...mode, district, window, ...entered }, lang }).then(
        ({ closeWindowFor }) => closeWindowFor,
      ),
    { from, to, reason: { zh: zh.trim(), en: en.trim() } },
  );
  return (
    <CheckedForm title={`${words.closeFor} · ${name}`} checked={checked} fieldOf={fieldOf}>
      <TextField id="from" type="date" label={words.from} value={from} onChange={setFrom} />
      <TextField id="to" type="date" label={words.to} value={to} onChange={setTo} />
      <TextField id="reason" label={words.reasonZh} required value={zh} onChange={setZh} />
      <TextField id="reason-en" label={words.reasonEn} required value={en} onChange={setEn} />
    </CheckedForm>
  );
};

/** Closes a window for good after a last day. */
export const CloseForm = ({ window, name }: Props) => {
  const words = useWords(operateWords);
  const district = useDistrict();
  const lang = useLang();
  const [lastDay, setLastDay] = useState(useToday());
  const checked = useChecked(
    (entered: { lastDay: string }, mode) =>
      ask(Close, { input: { ...mode, district, window, ...entered }, lang }).then(
        ({ closeWindow }) => closeWindow,
      ),
    { lastDay },
  );
  return (
    <CheckedForm title={`${words.close} · ${name}`} checked={checked} isDanger fieldOf={fieldOf}>
      <TextField
        id="lastDay"
        type="date"
        label={words.lastDay}
        required
        value={lastDay}
        onChange={setLastDay}
      />
    </CheckedForm>
  );
};

/** Opens a window again that is or will be closed. */
export const OpenForm = ({ window, name }: Props) => {
  const words = useWords(operateWords);
  const district = useDistrict();
  const lang = useLang();
  const [from, setFrom] = useState(useToday());
  const checked = useChecked(
    (entered: { from: string }, mode) =>
      ask(Open, { input: { ...mode, district, window, ...entered }, lang }).then(
        ({ openWindow }) => openWindow,
      ),
    { from },
  );
  return (
    <CheckedForm title={`${words.open} · ${name}`} checked={checked} fieldOf={fieldOf}>
      <TextField id="from" type="date" label={words.from} required value={from} onChange={setFrom} />
    </CheckedForm>
  );
};

/** Opens a window that the district does not have yet. */
export const NewWindowForm = () => {
  const words = useWords(operateWords);
  const district = useDistrict();
  const lang = useLang();
  const today = useToday();
  const [given, setGiven] = useState({ code: '', from: today, zh: '', en: '', hours: '' });
  const set = (part: Partial<typeof given>) => setGiven({ ...given, ...part });
  const checked = useChecked(({ code, from, zh, en, hours }: typeof given, mode) => {
    const input = {
      ...mode,
      district,
      window: code.trim(),
      from,
      name: { zh: zh.trim(), en: en.trim() },
      hours: readHours(hours),
    };
    return ask(Open, { input, lang }).then(({ openWindow }) => openWindow);
  }, given);
  return (
    <CheckedForm title={words.openNew} checked={checked} fieldOf={fieldOf}>
      <TextField
        id="window"
        label={words.code}
        required
        maxLength={15}
        value={given.code}
        onChange={(code) => set({ code })}
      />
      <TextField id="name" label={words.nameZh} required value={given.zh} onChange={(zh) => set({ zh })} />
      <TextField id="name-en" label={words.nameEn} required value={given.en} onChange={(en) => set({ en })} />
      <TextField
        id="hours"
        label={words.hours}
        hint={words.hoursHint}
        required
        value={given.hours}
        onChange={(hours) => set({ hours })}
      />
      <TextField
        id="from"
        type="date"
        label={words.from}
        required
        value={given.from}
        onChange={(from) => set({ from })}
      />
    </CheckedForm>
  );
};

/** Reads spans such as `09:00-12:00 13:30-17:00`. */
const readHours = (text: string) =>
  text
    .split(/[\s,，、;；]+/)
    .filter(Boolean)
    .map((span) => {
      const [from = '', to = ''] = span.split(/[-–—~～]/);
      return { from, to };
    });
