import { type FormEvent, useState } from 'react';
import type { Lang, MessageChannel, MessageSettingFragment } from '../../../graphql/graphql';
import { useLang, useWords } from '../../../language';
import { TextField } from '../../../ui/Field';
import { Failure } from '../../../ui/Loaded';
import { Refusals } from '../../../ui/Refusals';
import { type SetMessages, useSetMessages } from './useSetMessages';
import { messageWords } from './words';

type Choice = MessageChannel | 'NONE';
type Props = {
  readonly setting: MessageSettingFragment;
  /** The case whose applicant it is, at a desk; absent for the asker. */
  readonly number?: string;
  readonly onDone: (set: SetMessages) => void;
};

const fieldOf = (path: readonly string[]): string | undefined =>
  path.at(-1) === 'address' ? 'address' : undefined;

/** The choice of how somebody is told: by what, where, in which language, and whether the matter is named. */
export const MessageForm = ({ setting, number, onDone }: Props) => {
  const words = useWords(messageWords);
  const lang = useLang();
  const [channel, setChannel] = useState<Choice>(setting.channel ?? 'NONE');
  const [address, setAddress] = useState('');
  const [language, setLanguage] = useState<Lang>(setting.setAt ? setting.language : lang);
  const [namesMatter, setNamesMatter] = useState(setting.namesMatter);
  const { set, isBusy, error, refusals } = useSetMessages(onDone, number);
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    const isOn = channel !== 'NONE';
    set({
      channel: isOn ? channel : null,
      ...(isOn && address.trim() !== '' && { address: address.trim() }),
      ...{ language, namesMatter },
    });
  };
  const wrong = refusals.find(({ path }) => fieldOf(path) === 'address')?.message;
  return (
    <form className="stack" noValidate onSubmit={save}>
      <Refusals refusals={refusals} fieldOf={fieldOf} />
      {error && <Failure error={error} onRetry={save} />}
      <Choices
        legend={number === undefined ? words.channel : words.channelOfApplicant}
        name="channel"
        options={[...setting.offered, 'NONE' as const].map((value) => [value, words.channels[value]])}
        value={channel}
        onChange={setChannel}
      />
      {channel !== 'NONE' && (
        <>
          <Address
            key={channel}
            channel={channel}
            isOfCase={number !== undefined}
            known={setting.channel === channel ? (setting.address ?? undefined) : undefined}
            error={wrong}
            value={address}
            onChange={setAddress}
          />
          <Choices
            legend={words.language}
            name="language"
            options={(['ZH', 'EN'] as const).map((value) => [value, words.languages[value]])}
            value={language}
            onChange={setLanguage}
          />
          <div>
            <label className="choice">
              <input
                type="checkbox"
                aria-describedby="names-matter-hint"
                checked={namesMatter}
                onChange={(event) => setNamesMatter(event.target.checked)}
              />
              <span>{words.namesMatter}</span>
            </label>
            <p id="names-matter-hint" className="quiet small">
              {words.namesMatterHint}
            </p>
          </div>
          <p className="quiet">
            {setting.quietFrom === setting.quietTo
              ? words.anyTime
              : words.quiet(setting.quietFrom, setting.quietTo)}
          </p>
          {channel === 'SMS' && <p className="quiet">{words.reply}</p>}
        </>
      )}
      <p>
        <button type="submit" className="button" disabled={isBusy}>
          {words.save}
        </button>
      </p>
    </form>
  );
};

type AddressProps = {
  readonly channel: MessageChannel;
  /** Whether a phone number in the case is used without another. */
  readonly isOfCase: boolean;
  readonly known: string | undefined;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
};

const Address = ({ channel, isOfCase, known, ...field }: AddressProps) => {
  const words = useWords(messageWords);
  const phoneHint = isOfCase ? words.phoneOfCase : words.phoneHint;
  const [label, hint] = channel === 'SMS' ? [words.phone, phoneHint] : [words.mail, words.mailHint];
  return (
    <TextField
      {...field}
      id="address"
      label={label}
      hint={known === undefined ? hint : words.known(known)}
      type={channel === 'SMS' ? 'tel' : 'text'}
      autoComplete={channel === 'SMS' ? 'tel' : 'email'}
      maxLength={100}
      required={known === undefined && !(isOfCase && channel === 'SMS')}
    />
  );
};

type ChoicesProps<T extends string> = {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly (readonly [value: T, label: string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
};

const Choices = <T extends string>({ legend, name, options, value, onChange }: ChoicesProps<T>) => (
  <fieldset>
    <legend>{legend}</legend>
    {options.map(([one, label]) => (
      <label key={one} className="choice">
        <input type="radio" name={name} checked={value === one} onChange={() => onChange(one)} />
        <span>{label}</span>
      </label>
    ))}
  </fieldset>
);
