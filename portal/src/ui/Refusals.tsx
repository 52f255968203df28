import { useEffect, useRef } from 'react';
import { useWords } from '../language';
import { frameWords } from './words';

/** A refusal as the endpoint words it. */
export type ShownRefusal = {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
};

/** The summary of refusals: takes the focus, and links each to its field if `fieldOf` finds one. */
export const Refusals = ({
  refusals,
  fieldOf,
  onField,
}: {
  readonly refusals: readonly ShownRefusal[];
  readonly fieldOf?: (path: readonly string[]) => string | undefined;
  /** Leads to a field that is not on this page. */
  readonly onField?: (field: string) => void;
}) => {
  const words = useWords(frameWords);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refusals.length > 0) box.current?.focus();
  }, [refusals]);
  if (refusals.length === 0) return null;
  return (
    <div ref={box} className="notice is-bad stack-2" role="alert" tabIndex={-1}>
      <h2>{words.refusalsTitle}</h2>
      <ul>
        {refusals.map(({ code, message, path }) => {
          const field = fieldOf?.(path);
          return (
            <li key={`${code} ${path.join('.')} ${message}`}>
              {field ? <FieldLink field={field} message={message} onField={onField} /> : message}
            </li>
          );
        })}
      </ul>
    </div>
  );
};

type LinkProps = {
  readonly field: string;
  readonly message: string;
  readonly onField: ((field: string) => void) | undefined;
};

const FieldLink = ({ field, message, onField }: LinkProps) =>
  onField ? (
    <button type="button" className="link-button" onClick={() => onField(field)}>
      {message}
    </button>
  ) : (
    <a href={`#${field}`}>{message}</a>
  );
