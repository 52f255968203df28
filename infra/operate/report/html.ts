import { localDateTime } from '../../../functions/time.ts';
import { drawDays, drawParts } from './charts.ts';
import {
  type DistrictReport,
  type Figure,
  figuresOf,
  GROUPS,
  type Group,
  isAmount,
  isRate,
  isShown,
  type Row,
  TABLES,
  type Table,
} from './figures.ts';
import type { Lang } from './readReport.ts';
import {
  baselineSentences,
  definitionWords,
  figureWords,
  groupWords,
  headingWords,
  rowWords,
  standingSentence,
  tableWords,
} from './words.ts';

const STYLE = `
  body { font: 14px/1.5 sans-serif; color: #222; max-width: 1200px; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.6rem; margin-bottom: 0; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
  .figures { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; list-style: none; }
  .figures li { border: 1px solid #ccc; border-radius: 4px; padding: .5rem .9rem; min-width: 7rem; }
  .figures strong { display: block; font-size: 1.5rem; }
  table { border-collapse: collapse; width: 100%; font-size: 12px; margin: .75rem 0; }
  caption { text-align: left; font-weight: bold; padding: .2rem .4rem; }
  th, td { border-bottom: 1px solid #ddd; padding: .2rem .4rem; text-align: right; }
  th { word-break: keep-all; vertical-align: bottom; } td { white-space: nowrap; }
  th:first-child, td:first-child { text-align: left; white-space: normal; width: 18rem; } thead { display: table-header-group; }
  svg { max-width: 100%; height: auto; } tr, svg { break-inside: avoid; }
  @media print { body { margin: 0; max-width: none; } @page { size: A4 landscape; margin: 12mm; } }`;

/** Formats a report as a self-contained HTML page with charts and definitions, for archives and print. */
export const toHtml = (report: DistrictReport, lang: Lang): string => {
  const title = `${report.name} ${headingWords.title[lang]}`;
  return `<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><title>${text(title)}</title><style>${STYLE}</style></head><body>
<h1>${text(title)}</h1>
<p>${report.from} – ${report.to} · ${report.district}</p>
<ul class="figures">${topFigures(report, lang).map(tile).join('')}</ul>
${standing(report, lang)}${baseline(report, lang)}
<h2>${headingWords.definitions[lang]} (${text(report.whole.definitions)})</h2>
<ul>${definitionWords[lang].map((line) => `<li>${text(line)}</li>`).join('')}</ul>
${GROUPS.map((group) => section(report, group, lang)).join('\n')}
</body></html>
`;
};

const topFigures = ({ whole }: DistrictReport, lang: Lang): [string, string][] => [
  [figureWords.accepted[lang], number(whole.accepted)],
  [headingWords.workingDays[lang], number(whole.workingDays)],
  [headingWords.dailyAverage[lang], number(whole.dailyAverage)],
  ...(['completedOnSpot', 'instantRate', 'crossVillageRate', 'onlineRate', 'overdue'] as const).map(
    (figure): [string, string] => [figureWords[figure][lang], shown(whole, figure)],
  ),
  [headingWords.open[lang], number(whole.standing?.open ?? null)],
  [headingWords.overdueOpen[lang], number(whole.standing?.overdueOpen ?? null)],
];

const tile = ([name, value]: [string, string]): string => `<li><strong>${value}</strong>${text(name)}</li>`;

const standing = ({ whole, timeZone }: DistrictReport, lang: Lang): string =>
  whole.standing ? `<p>${text(standingSentence[lang](localDateTime(whole.standing.at, timeZone)))}</p>` : '';

const baseline = ({ whole }: DistrictReport, lang: Lang): string => {
  if (!whole.baseline) return '';
  const { statement, previousRateIfPoints, previousRateIfRelative } = whole.baseline;
  const rates = [percent(previousRateIfPoints), percent(previousRateIfRelative)] as const;
  return `<p>${text(baselineSentences[lang](withoutStop(statement), rates))}</p>`;
};

const withoutStop = (sentence: string): string => sentence.replace(/[.。]$/, '');

const section = (report: DistrictReport, group: Group, lang: Lang): string => {
  const { rows } = report;
  const chart = group === 'DAY' ? drawDays(rows.DAY, lang) : drawParts(rows[group], lang);
  const shownTables = TABLES.filter((table) => figuresOf(table).some((figure) => isShown(report, figure)));
  const tables = shownTables.map((table) => tabulate(rows[group], { group, table, lang }));
  return `<h2>${groupWords[group][lang]}</h2>${rows[group].length > 0 ? chart : ''}
${tables.join('\n')}`;
};

type Tabulated = { readonly group: Group; readonly table: Table; readonly lang: Lang };

const tabulate = (rows: readonly Row[], { group, table, lang }: Tabulated): string => {
  const figures = figuresOf(table);
  const headings = figures.map((figure) => `<th>${text(figureWords[figure][lang])}</th>`).join('');
  return `<table><caption>${text(tableWords[table][lang])}</caption>
<thead><tr><th>${text(rowWords[group][lang])}</th>${headings}</tr></thead>
<tbody>${rows.map((row) => line(row, group, figures)).join('\n')}</tbody></table>`;
};

const line = (row: Row, group: Group, figures: readonly Figure[]): string =>
  `<tr><td>${text(group === 'DAY' ? row.key : row.label)}</td>${figures.map((figure) => `<td>${shown(row, figure)}</td>`).join('')}</tr>`;

const shown = (row: Pick<Row, Figure>, figure: Figure): string => {
  const value = row[figure];
  if (isRate(figure)) return percent(value);
  return isAmount(figure) && value !== null ? yuan(value) : number(value);
};

const number = (value: number | null): string =>
  value === null ? '–' : value.toLocaleString('en', { maximumFractionDigits: 1 });
const yuan = (fen: number): string =>
  (fen / 100).toLocaleString('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percent = (rate: number | null): string => (rate === null ? '–' : `${(rate * 100).toFixed(1)} %`);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (plain: string): string => plain.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
