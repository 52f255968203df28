import { csvCell } from '../../../functions/report/csv.ts';
import { type DistrictReport, FIGURES, GROUPS } from './figures.ts';
import type { Lang } from './readReport.ts';
import { figureWords } from './words.ts';

// without it, spreadsheets assume the system's encoding
const BYTE_ORDER_MARK = '\ufeff';

/** Formats a report as one CSV table (RFC 4180): the whole district first, then all rows with their group. */
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
