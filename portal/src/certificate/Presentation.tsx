import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDates, useNamed, useWords } from '../language';
import { QrCode } from './QrCode';
import { type Part, type ReadToken, readToken, showParts } from './token';
import { certificateWords } from './words';

type Label = { readonly name: string; readonly label: string; readonly value: string };

type Props = {
  readonly token: string;
  readonly number: string;
  readonly labels: readonly Label[];
  readonly title: string;
  readonly link: string;
};

/** More than this a phone hardly reads from paper. */
const LONGEST_CODE = 2_200;

/** Lets the holder choose what the code of a certificate shows. */
export const Presentation = (props: Props) => {
  const { token } = props;
  const { data: read } = useQuery({ queryKey: ['parts', token], queryFn: () => readToken(token) });
  return read ? <Choice {...props} read={read} /> : <Code {...props} shown={token} />;
};

const Choice = ({ read, ...props }: Props & { readonly read: ReadToken }) => {
  const words = useWords(certificateWords);
  const [hidden, setHidden] = useState<readonly string[]>([]);
  const toggle = (text: string) =>
    setHidden(hidden.includes(text) ? hidden.filter((one) => one !== text) : [...hidden, text]);
  return (
    <>
      <fieldset className="no-print">
        <legend>{words.choose}</legend>
        <p className="quiet small">{words.chooseText}</p>
        {read.parts.map((part) => (
          <label key={part.text} className="choice">
            <input type="checkbox" checked={!hidden.includes(part.text)} onChange={() => toggle(part.text)} />
            <span>
              <PartName part={part} labels={props.labels} />
            </span>
          </label>
        ))}
      </fieldset>
      <Code {...props} shown={showParts(read, ({ text }) => !hidden.includes(text))} />
    </>
  );
};

const PartName = ({ part: { place, name, value }, labels }: { part: Part; labels: readonly Label[] }) => {
  const words = useWords(certificateWords);
  const named = useNamed();
  const dates = useDates();
  if (place === '') return name === 'bearer' ? words.bearer : named(words.holder, String(value));
  const known = labels.find((label) => label.name === name);
  return known ? named(known.label, dates.text(known.value)) : named(name, dates.text(String(value)));
};

const Code = ({ shown, number, title, link }: Props & { readonly shown: string }) => {
  const words = useWords(certificateWords);
  const address = `${location.origin}/verify#${shown}`;
  return (
    <div className="stack-2">
      {address.length > LONGEST_CODE ? (
        <p className="notice">{words.tooLong(number)}</p>
      ) : (
        <QrCode text={address} label={title} />
      )}
      <p className="no-print">
        <a href={`/verify#${shown}`}>{link}</a>
      </p>
    </div>
  );
};
