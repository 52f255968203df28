import { useState } from 'react';
import type { FieldSchema } from '../../form/schema';
import { useWords } from '../../language';
import { newKey } from '../../newKey';
import { TextArea } from '../../ui/Field';
import { type BatchRow, readRows } from './batch';
import { batchWords } from './batchWords';
import { useColumns } from './useColumns';

type Props = { readonly schema: FieldSchema; readonly onRows: (rows: readonly BatchRow[]) => void };

/** Takes rows that were copied from a table. */
export const PasteRows = ({ schema, onRows }: Props) => {
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
