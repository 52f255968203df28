import type { Dispatch, SetStateAction } from 'react';
import { FileFields } from '../../files/FileField';
import { useWords } from '../../language';
import type { BatchRow } from './batch';
import type { VisitMaterial } from './visitMatter';
import { deskWords } from './words';

type Props = {
  readonly row: BatchRow;
  readonly materials: readonly VisitMaterial[];
  readonly onChange: Dispatch<SetStateAction<readonly BatchRow[]>>;
};

/** The scans of one row: each person has papers of their own. */
export const RowScans = ({ row: { id, cells, files }, materials, onChange }: Props) => {
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
