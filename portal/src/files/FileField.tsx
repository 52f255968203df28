import { type ReactNode, useId, useRef, useState } from 'react';
import { useDistrict } from '../configContext';
import type { FileType, MaterialCondition } from '../graphql/graphql';
import { useLang, useWords } from '../language';
import { newKey } from '../newKey';
import { CheckIsSlow, type Progress, sendFile, typeOf } from './sendFile';
import { fileWords } from './words';

/** A file that was sent, as an application names it. */
export type SentFile = { readonly material: string; readonly upload: string; readonly name: string };

/** How a material may be sent as files. */
export type FileRule = {
  readonly types: readonly FileType[];
  readonly most: number;
  readonly mostBytes: number;
};

type Props = {
  readonly material: { readonly code: string; readonly name: string };
  /** In which applications the material is needed. */
  readonly need: string | undefined;
  readonly rule: FileRule;
  /** Where the material comes from. */
  readonly help: ReactNode;
  /** The code of a receipt, for whoever holds one and did not sign in. */
  readonly code?: string | undefined;
  /** The files of this material. */
  readonly sent: readonly SentFile[];
  readonly onAdd: (file: SentFile) => void;
  readonly onRemove: (upload: string) => void;
};

type Attempt = {
  readonly key: string;
  readonly file: File;
  readonly type: FileType;
  readonly progress?: Progress | undefined;
  readonly message?: string;
  /** Its content is not taken: to try again would change nothing. */
  readonly isRefused?: boolean;
};

const ACCEPT = { PDF: 'application/pdf', JPEG: 'image/jpeg', PNG: 'image/png', HEIC: 'image/heic' } as const;
const megabytesOf = (bytes: number): number => Math.floor((10 * bytes) / 1_048_576) / 10;

/** Picks or photographs the pages of a material, and sends each at once. */
const FileField = ({ material, need, rule, help, code, sent, onAdd, onRemove }: Props) => {
  const words = useWords(fileWords);
  const district = useDistrict();
  const lang = useLang();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [attempts, setAttempts] = useState<readonly Attempt[]>([]);
  const [problem, setProblem] = useState('');
  const most = megabytesOf(rule.mostBytes);

  const change = (key: string, part: Partial<Attempt>) =>
    setAttempts((all) => all.map((one) => (one.key === key ? { ...one, ...part } : one)));
  const drop = (key: string) => setAttempts((all) => all.filter((one) => one.key !== key));

  const run = async ({ key, file, type }: Attempt) => {
    change(key, { progress: { at: 'PREPARING', percent: 0 }, message: '' });
    try {
      const onProgress = (progress: Progress) => change(key, { progress });
      const outcome = await sendFile(file, type, { district, code, lang, idempotencyKey: key, onProgress });
      if ('id' in outcome) {
        drop(key);
        onAdd({ material: material.code, upload: outcome.id, name: file.name });
      } else change(key, { progress: undefined, ...outcome });
    } catch (error) {
      change(key, { progress: undefined, message: error instanceof CheckIsSlow ? words.slow : words.broken });
    }
  };

  const used = sent.length + attempts.filter(({ isRefused }) => !isRefused).length;
  const choose = (files: readonly File[]) => {
    setProblem('');
    for (const file of files.slice(0, rule.most - used)) {
      const type = typeOf(file);
      if (!type || !rule.types.includes(type)) setProblem(words.wrongType);
      else if (file.size === 0) setProblem(words.empty);
      else if (file.size > rule.mostBytes) setProblem(words.tooLarge(most));
      else {
        const attempt = { key: newKey(), file, type };
        setAttempts((all) => [...all, attempt]);
        void run(attempt);
      }
    }
    if (input.current) input.current.value = '';
  };

  return (
    <div className="field stack-2">
      <span className="label" id={id}>
        {material.name}
        {need && <span className="quiet small"> {need}</span>}
      </span>
      <span className="hint" id={`${id}-hint`}>
        {words.limits(rule.types.join(' / '), rule.most, most)}
      </span>
      {help}
      {problem !== '' && (
        <span className="error" role="alert">
          {problem}
        </span>
      )}
      <ul className="plain stack-2" aria-live="polite">
        {sent.map(({ upload, name }) => (
          <li key={upload} className="row">
            <span>
              ✓ {name} <span className="quiet small">{words.ready}</span>
            </span>
            <button type="button" className="quiet-button" onClick={() => onRemove(upload)}>
              {words.remove}
              <span className="visually-hidden"> {name}</span>
            </button>
          </li>
        ))}
        {attempts.map((attempt) => (
          <li key={attempt.key} className="row">
            <span>
              {attempt.file.name} <AttemptState attempt={attempt} />
            </span>
            {!attempt.progress && (
              <>
                {!attempt.isRefused && (
                  <button type="button" className="quiet-button" onClick={() => void run(attempt)}>
                    {words.again}
                    <span className="visually-hidden"> {attempt.file.name}</span>
                  </button>
                )}
                <button type="button" className="quiet-button" onClick={() => drop(attempt.key)}>
                  {words.remove}
                  <span className="visually-hidden"> {attempt.file.name}</span>
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      {used < rule.most && (
        <label className="button is-second">
          {used > 0 ? words.add : words.choose}
          <input
            ref={input}
            className="visually-hidden"
            type="file"
            accept={rule.types.map((type) => ACCEPT[type]).join(',')}
            multiple={rule.most > 1}
            aria-labelledby={id}
            aria-describedby={`${id}-hint`}
            onChange={(event) => choose([...(event.target.files ?? [])])}
          />
        </label>
      )}
    </div>
  );
};

const AttemptState = ({ attempt: { progress, message } }: { readonly attempt: Attempt }) => {
  const words = useWords(fileWords);
  if (!progress) return <strong className="error">{message}</strong>;
  const text = {
    PREPARING: words.preparing,
    SENDING: words.sending(progress.percent),
    CHECKING: words.checking,
  }[progress.at];
  return <span className="quiet small">{text}</span>;
};

type FieldsProps = {
  readonly materials: readonly {
    readonly code: string;
    readonly name: string;
    readonly required?: boolean;
    readonly condition?: MaterialCondition | null;
    readonly files?: FileRule | null;
    readonly help?: ReactNode;
  }[];
  readonly code?: string;
  readonly sent: readonly SentFile[];
  readonly onChange: (change: (before: readonly SentFile[]) => readonly SentFile[]) => void;
};

/** A field for each material that takes files. */
export const FileFields = ({ materials, code, sent, onChange }: FieldsProps) => {
  const words = useWords(fileWords);
  const needOf = ({ required, condition }: FieldsProps['materials'][number]) =>
    required ? words.required : condition ? words.needed[condition] : undefined;
  return materials.map((material) =>
    material.files ? (
      <FileField
        key={material.code}
        material={material}
        need={needOf(material)}
        rule={material.files}
        help={material.help}
        code={code}
        sent={sent.filter((one) => one.material === material.code)}
        onAdd={(file) => onChange((before) => [...before, file])}
        onRemove={(upload) => onChange((before) => before.filter((one) => one.upload !== upload))}
      />
    ) : null,
  );
};
