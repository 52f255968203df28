import { useRef } from 'react';
import { FileFields, type FileRule, type SentFile } from '../../files/FileField';
import { useWords } from '../../language';
import { useKeys } from './useKeys';
import { deskWords } from './words';

type Props = {
  readonly materials: readonly {
    readonly code: string;
    readonly name: string;
    readonly files?: FileRule | null;
  }[];
  readonly sent: readonly SentFile[];
  readonly onChange: (change: (before: readonly SentFile[]) => readonly SentFile[]) => void;
};

/** The scans of the papers of a visit, where its matter takes files; S opens the first field that has none yet. */
export const Scans = ({ materials, sent, onChange }: Props) => {
  const words = useWords(deskWords);
  const details = useRef<HTMLDetailsElement>(null);
  useKeys({ s: () => chooseFirst(details.current) });
  if (!materials.some(({ files }) => files)) return null;
  return (
    <details ref={details}>
      <summary>
        {words.scans} {sent.length > 0 && `(${sent.length})`}
      </summary>
      <div className="stack">
        <FileFields materials={materials} sent={sent} onChange={onChange} />
      </div>
    </details>
  );
};

const chooseFirst = (details: HTMLDetailsElement | null): void => {
  if (!details) return;
  details.open = true;
  const inputs = [...details.querySelectorAll<HTMLInputElement>('input[type=file]')];
  const first = inputs.find((input) => !input.closest('.field')?.querySelector('li')) ?? inputs[0];
  first?.focus();
  first?.click();
};
