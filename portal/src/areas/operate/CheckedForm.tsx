import { type FormEvent, type ReactNode, useId } from 'react';
import { graphql } from '../../graphql';
import type { PreviewFragment } from '../../graphql/graphql';
import { useDates, useJoin, useLanguage, useWords } from '../../language';
import { Failure } from '../../ui/Loaded';
import { Refusals } from '../../ui/Refusals';
import { TableScroll } from '../../ui/TableScroll';
import { staffWords } from '../staff/words';
import { showPath, showValue } from './showField';
import type { useChecked } from './useChecked';
import { operateWords } from './words';

graphql(`
  fragment Preview on RegistryPreview {
    added
    changed
    ended
    removed
    changes {
      kind
      code
      name(lang: $lang)
      change
      fields { path before after }
    }
    effects {
      casesOfMatters
      casesAtWindows
      casesWithoutDelegation
      moveCount
      moves { number before after }
      helpRequests
      bookings
      tickets
      staffCount
      staff { name }
    }
  }
`);

type Props = {
  readonly title: string;
  readonly checked: ReturnType<typeof useChecked>;
  readonly isDanger?: boolean;
  readonly fieldOf?: (path: readonly string[]) => string | undefined;
  readonly children: ReactNode;
};

/** Finds the field that a refusal names, on a page of several forms: its id begins with that of its form. */
export const fieldsOf =
  (prefix: string) =>
  ([, field]: readonly string[]): string | undefined =>
    field && `${prefix}-${field}`;

/** The form of a change of the registry: entries, a check of what it would do, and then the change itself. */
export const CheckedForm = ({ title, checked, isDanger = false, fieldOf, children }: Props) => {
  const words = useWords(operateWords);
  const id = useId();
  const { preview, refusals, error, isBusy, isDone } = checked;
  const check = (event?: FormEvent) => {
    event?.preventDefault();
    checked.check();
  };
  return (
    <form className="card stack" onSubmit={check} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
      <Refusals refusals={refusals} {...(fieldOf && { fieldOf })} />
      {error && <Failure error={error} onRetry={check} />}
      {isDone && (
        <p className="notice is-good" role="status">
          {words.done}
        </p>
      )}
      <p className="row">
        <button type="submit" className="button is-second" disabled={isBusy}>
          {words.check}
        </button>
        <button
          type="button"
          className={`button${isDanger ? ' is-danger' : ''}`}
          disabled={!preview || isBusy}
          onClick={checked.carryOut}
        >
          {words.carryOut}
        </button>
        {!preview && <span className="quiet small">{words.checkFirst}</span>}
      </p>
      {preview && <Preview preview={preview} />}
    </form>
  );
};

const Preview = ({ preview }: { readonly preview: PreviewFragment }) => {
  const words = useWords(operateWords);
  const join = useJoin();
  const { changes, effects } = preview;
  const concerned = EFFECTS.filter((name) => effects[name] > 0);
  return (
    <section className="notice stack-2" role="status">
      <h3>{words.preview}</h3>
      <p>
        {words.counts(preview)}
        {changes.length === 0 && ` ${words.nothing}`}
      </p>
      {concerned.length > 0 && (
        <ul>
          {concerned.map((name) => (
            <li key={name}>{words.effects[name](effects[name])}</li>
          ))}
        </ul>
      )}
      {effects.staff.length > 0 && (
        <p className="quiet small">{join(effects.staff.flatMap(({ name }) => name ?? []))}</p>
      )}
      {effects.moves.length > 0 && <Moves moves={effects.moves} />}
      {changes.length > 0 && <Changes changes={changes} />}
    </section>
  );
};

const EFFECTS = [
  'casesOfMatters',
  'casesAtWindows',
  'casesWithoutDelegation',
  'moveCount',
  'helpRequests',
  'bookings',
  'tickets',
  'staffCount',
] as const satisfies readonly (keyof PreviewFragment['effects'])[];

const Moves = ({ moves }: { readonly moves: PreviewFragment['effects']['moves'] }) => {
  const words = useWords(operateWords);
  const dates = useDates();
  return (
    <details>
      <summary>{words.moves}</summary>
      <ul>
        {moves.map(({ number, before, after }) => (
          <li key={number}>
            <span className="number">{number}</span> {dates.day(before)} → {dates.day(after)}
          </li>
        ))}
      </ul>
    </details>
  );
};

const Changes = ({ changes }: { readonly changes: PreviewFragment['changes'] }) => {
  const words = useWords(operateWords);
  const { versionOf } = useWords(staffWords);
  const { language } = useLanguage();
  // the version of a matter: HC-CA-07 v3
  const showCode = (code: string) => code.replace(/ v(\d+)$/, (_, version) => ` · ${versionOf(version)}`);
  const wording = { language, day: useDates().day };
  return (
    <TableScroll label={words.changes}>
      <thead>
        <tr>
          <th scope="col">{words.thing}</th>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {changes.flatMap(({ kind, code, name, change, fields }) =>
          (fields.length > 0 ? fields : [{ path: '', before: null, after: null }]).map((field, i) => (
            <tr key={`${kind} ${code} ${field.path}`}>
              {i === 0 && (
                <th scope="rowgroup" rowSpan={Math.max(1, fields.length)}>
                  {words.kinds[kind]} {name ?? code} <span className="tag">{words.change[change]}</span>
                  <div className="quiet small">{showCode(code)}</div>
                </th>
              )}
              <td>{showPath(field.path, language)}</td>
              <td>{showValue(field.before, wording)}</td>
              <td>{showValue(field.after, wording)}</td>
            </tr>
          )),
        )}
      </tbody>
    </TableScroll>
  );
};
