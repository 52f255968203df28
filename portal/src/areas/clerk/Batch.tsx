import { Link } from '@tanstack/react-router';
import { type Dispatch, type ReactNode, type SetStateAction, useState } from 'react';
import { ask } from '../../ask';
import { useAct } from '../../case/useAct';
import { FileFields } from '../../files/FileField';
import { type FieldSchema, titleOf } from '../../form/schema';
import type { AcceptCasesInput } from '../../graphql/graphql';
import { useLang, useLanguage, useWords } from '../../language';
import { newKey } from '../../newKey';
import { useDesk } from '../../session/useDesk';
import { useMe } from '../../session/useSession';
import { TextArea } from '../../ui/Field';
import { Heading } from '../../ui/Heading';
import { Failure } from '../../ui/Loaded';
import { Refusals } from '../../ui/Refusals';
import { SignInFirst } from '../../ui/SignInFirst';
import { TableScroll } from '../../ui/TableScroll';
import { AgentFields, toAgent, useAgent } from './AgentFields';
import { AcceptCases } from './acceptCases';
import { type BatchRow, FIXED_COLUMNS, MOST_ROWS, problemsOf, readRows, toRowApplication } from './batch';
import { batchWords } from './batchWords';
import { type DeskMatter, useCatalogue } from './catalogue';
import { MatterPicker } from './MatterPicker';
import { Papers } from './Papers';
import { useVillageNames } from './VillageSearch';
import { useVisitMatter, type VisitMaterial } from './visitMatter';
import { deskWords } from './words';

/** Accepts what an agent brings for many people at once: rows pasted from a table, each accepted or refused on its own. */
export const Batch = () => (
  <SignInFirst>
    <OwnBatch />
  </SignInFirst>
);

const OwnBatch = () => {
  const words = useWords(batchWords);
  const lang = useLang();
  const me = useMe();
  const [window] = useDesk();
  const [agent, setAgent] = useAgent('EMPLOYER');
  const [code, setCode] = useState('');
  const [materials, setMaterials] = useState<string[]>([]);
  const [rows, setRows] = useState<readonly BatchRow[]>([]);
  const matter = useCatalogue().find((one) => one.code === code);
  const villages = useVillageNames();
  const schema: FieldSchema = matter?.form ?? {};
  const open = rows.filter(({ number }) => number === undefined);
  const [sentIds, setSentIds] = useState<readonly string[]>([]);
  const { act, isBusy, error, refusals } = useAct(
    (input: AcceptCasesInput) => ask(AcceptCases, { input, lang }).then(({ acceptCases }) => acceptCases),
    ({ results }) =>
      setRows((before) =>
        before.map((row) => {
          const result = results.find(({ position }) => sentIds[position] === row.id);
          if (!result) return row;
          const number = result.case?.number;
          return { ...row, problems: problemsOf(result.refusals), ...(number !== undefined && { number }) };
        }),
      ),
  );
  if (!me) return null;
  const send = () => {
    if (window === undefined || !matter) return;
    const sent = open.slice(0, MOST_ROWS);
    setSentIds(sent.map(({ id }) => id));
    act((idempotencyKey) => ({
      idempotencyKey,
      window,
      settleAtOnce: true,
      agent: toAgent(agent),
      cases: sent.map(({ cells, files }) => ({
        application: toRowApplication(cells, { matter: matter.code, materials, files, schema, villages }),
      })),
    }));
  };
  return (
    <div className="stack-5">
      <Heading>{words.title}</Heading>
      <div className="visit-columns">
        <AgentFields agent={agent} onChange={setAgent} />
        <div className="stack">
          <MatterPicker
            chosen={matter}
            onChoose={(next) => {
              setCode(next);
              setMaterials([]);
              setRows([]);
            }}
          />
          {matter && <Papers materials={matter.materials} value={materials} onChange={setMaterials} />}
          {matter && <p className="quiet small">{words.papersOfAll}</p>}
        </div>
      </div>
      {matter && (
        <>
          <Paste schema={schema} onRows={(added) => setRows([...rows, ...added])} />
          {rows.length > 0 && <Rows rows={rows} matter={matter} schema={schema} onChange={setRows} />}
          <Refusals refusals={refusals} />
          {error && <Failure error={error} onRetry={send} />}
          {rows.length > 0 && (
            <p className="row">
              <button type="button" className="button" disabled={isBusy || open.length === 0} onClick={send}>
                {words.accept(Math.min(open.length, MOST_ROWS))}
              </button>
              <span role="status">{words.soFar(rows.length - open.length, rows.length)}</span>
            </p>
          )}
        </>
      )}
    </div>
  );
};

const useFileRules = (code: string): readonly VisitMaterial[] =>
  (useVisitMatter(code)?.materials ?? []).filter(({ files }) => files);

const useColumns = (schema: FieldSchema): string[] => {
  const words = useWords(batchWords);
  const { language } = useLanguage();
  return [
    words.name,
    words.number,
    words.phone,
    words.village,
    ...Object.entries(schema.properties ?? {}).map(([name, field]) => titleOf(field, language, name)),
  ];
};

type PasteProps = { readonly schema: FieldSchema; readonly onRows: (rows: readonly BatchRow[]) => void };

const Paste = ({ schema, onRows }: PasteProps) => {
  const words = useWords(batchWords);
  const columns = useColumns(schema);
  const [text, setText] = useState('');
  const add = () => {
    const cells = readRows(text, columns.length);
    onRows(cells.map((row) => ({ id: newKey(), cells: row, files: [], problems: [] })));
    setText('');
  };
  return (
    <div className="stack-2">
      <TextArea
        id="rows"
        label={words.paste}
        hint={words.pasteHint(columns.join(' · '))}
        value={text}
        onChange={setText}
      />
      <p>
        <button
          type="button"
          className="button is-small is-second"
          disabled={text.trim() === ''}
          onClick={add}
        >
          {words.addRows}
        </button>
      </p>
    </div>
  );
};

type RowsProps = {
  readonly rows: readonly BatchRow[];
  readonly matter: DeskMatter;
  readonly schema: FieldSchema;
  readonly onChange: Dispatch<SetStateAction<readonly BatchRow[]>>;
};

const Rows = ({ rows, matter, schema, onChange }: RowsProps) => {
  const words = useWords(batchWords);
  const materials = useFileRules(matter.code);
  const columns = useColumns(schema);
  const replace = (id: string, cells: readonly string[]) =>
    onChange(rows.map((row) => (row.id === id ? { ...row, cells, problems: [] } : row)));
  return (
    <TableScroll label={words.rows}>
      <thead>
        <tr>
          <th scope="col">#</th>
          {columns.map((column, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two fields of a form may have one title
            <th key={i} scope="col">
              {column}
            </th>
          ))}
          <th scope="col">{words.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={row.id}>
            <th scope="row">{i + 1}</th>
            {row.cells.map((cell, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: cells have a place and nothing else
              <td key={column}>
                <Cell
                  label={`${columns[column] ?? ''} ${i + 1}`}
                  value={cell}
                  isNarrow={column >= FIXED_COLUMNS || column === 0}
                  isFixed={row.number !== undefined}
                  onChange={(next) =>
                    replace(
                      row.id,
                      row.cells.map((one, at) => (at === column ? next : one)),
                    )
                  }
                />
              </td>
            ))}
            <td>
              {row.number === undefined && materials.length > 0 && (
                <RowScans row={row} materials={materials} onChange={onChange} />
              )}
              <Outcome row={row}>
                <button
                  type="button"
                  className="quiet-button"
                  onClick={() => onChange(rows.filter(({ id }) => id !== row.id))}
                >
                  {words.remove}
                  <span className="visually-hidden"> {i + 1}</span>
                </button>
              </Outcome>
            </td>
          </tr>
        ))}
      </tbody>
    </TableScroll>
  );
};

type ScansProps = {
  readonly row: BatchRow;
  readonly materials: readonly VisitMaterial[];
  readonly onChange: RowsProps['onChange'];
};

/** The scans of one row: each person has papers of their own. */
const RowScans = ({ row: { id, cells, files }, materials, onChange }: ScansProps) => {
  const words = useWords(deskWords);
  return (
    <details>
      <summary>
        {words.scansOf(cells[0] ?? '')} {files.length > 0 && `(${files.length})`}
      </summary>
      <FileFields
        materials={materials}
        sent={files}
        onChange={(change) =>
          onChange((rows) => rows.map((row) => (row.id === id ? { ...row, files: change(row.files) } : row)))
        }
      />
    </details>
  );
};

type CellProps = {
  readonly label: string;
  readonly value: string;
  readonly isNarrow: boolean;
  readonly isFixed: boolean;
  readonly onChange: (value: string) => void;
};

const Cell = ({ label, value, isNarrow, isFixed, onChange }: CellProps) =>
  isFixed ? (
    value
  ) : (
    <input
      className="input"
      aria-label={label}
      size={isNarrow ? 8 : 18}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );

const Outcome = ({ row, children }: { readonly row: BatchRow; readonly children: ReactNode }) => {
  const words = useWords(batchWords);
  if (row.number !== undefined) {
    return (
      <Link to="/w/case/$number" params={{ number: row.number }}>
        {words.accepted}
      </Link>
    );
  }
  return (
    <>
      {row.problems.map((problem) => (
        <p key={problem} className="error-text">
          {problem}
        </p>
      ))}
      {children}
    </>
  );
};
