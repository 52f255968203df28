import { csvCell } from '../../../functions/report/csv.ts';
import { type DistrictReport, FIGURES, GROUPS } from './figures.ts';
import type { Lang } from './readReport.ts';
import { figureWords } from './words.ts';

// spreadsheets take a file without it for one in the machine's own encoding
const BYTE_ORDER_MARK = '\ufeff';

/** A report as one table (RFC 4180): the whole district first, then every row with the way it was cut. */
export const toCsv = ({ district, name, whole, rows }: DistrictReport, lang: Lang): string => {
  const lines = [
    ['group', 'key', 'label', ...FIGURES.map((figure) => figureWords[figure][lang])],
    ['DISTRICT', district, name, ...FIGURES.map((figure) => whole[figure])],
    ...GROUPS.flatMap((group) =>
      rows[group].map((row) => [group, row.key, row.label, ...FIGURES.map((figure) => row[figure])]),
    ),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
};

const cell = (value: string | number | null): string =>
  typeof value === 'string' ? csvCell(value) : String(value ?? '');
