import { Link } from '@tanstack/react-router';
import type { Dispatch, ReactNode, SetStateAction } from 'react';
import type { FieldSchema } from '../../form/schema';
import { useWords } from '../../language';
import { TableScroll } from '../../ui/TableScroll';
import { type BatchRow, FIXED_COLUMNS } from './batch';
import { batchWords } from './batchWords';
import type { DeskMatter } from './catalogue';
import { RowScans } from './RowScans';
import { useColumns } from './useColumns';
import { useVisitMatter, type VisitMaterial } from './visitMatter';

type Props = {
  readonly rows: readonly BatchRow[];
  readonly matter: DeskMatter;
  readonly schema: FieldSchema;
  readonly onChange: Dispatch<SetStateAction<readonly BatchRow[]>>;
};

/** The rows of a batch, each corrected in place until it is accepted. */
export const BatchRows = ({ rows, matter, schema, onChange }: Props) => {
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

const useFileRules = (code: string): readonly VisitMaterial[] =>
  (useVisitMatter(code)?.materials ?? []).filter(({ files }) => files);

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
