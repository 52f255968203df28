import { csvCell } from '../../../functions/report/csv.ts';
import {
  type DistrictReport,
  FIGURES,
  type Figure,
  type Figures,
  GROUPS,
  isAmount,
  isRate,
  isShown,
} from './figures.ts';
import type { Lang } from './readReport.ts';
import { columnWords, figureWords, rowWords } from './words.ts';

// without it, spreadsheets assume the system's encoding
const BYTE_ORDER_MARK = '\ufeff';

/** Formats a report as one CSV table (RFC 4180): the whole district first, then all rows with their group. */
export const toCsv = (report: DistrictReport, lang: Lang): string => {
  const { district, name, whole, rows } = report;
  const listed = FIGURES.filter((figure) => isShown(report, figure));
  const figures = (row: Figures) => listed.map((figure) => rounded(row[figure], figure));
  const lines = [
    [...columnWords[lang], ...listed.map((figure) => figureWords[figure][lang])],
    [rowWords.DISTRICT[lang], district, name, ...figures(whole)],
    ...GROUPS.flatMap((group) =>
      rows[group].map((row) => [rowWords[group][lang], row.key, row.label, ...figures(row)]),
    ),
  ];
  return BYTE_ORDER_MARK + lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
};

// a rate to a hundredth of a percent, a mean to a tenth of a minute, an amount in yuan
const rounded = (value: number | null, figure: Figure): number | null => {
  if (value === null) return null;
  return isAmount(figure) ? value / 100 : Number(value.toFixed(isRate(figure) ? 4 : 1));
};

const cell = (value: string | number | null): string =>
  typeof value === 'string' ? csvCell(value) : String(value ?? '');
