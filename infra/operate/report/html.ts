import { drawDays, drawParts } from './charts.ts';
import {
  type DistrictReport,
  FIGURES,
  type Figure,
  GROUPS,
  type Group,
  isRate,
  type Row,
} from './figures.ts';
import type { Lang } from './readReport.ts';
import { definitionWords, figureWords, groupWords, headingWords } from './words.ts';

const STYLE = `
  body { font: 14px/1.5 sans-serif; color: #222; max-width: 1100px; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.6rem; margin-bottom: 0; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
  .figures { display: flex; flex-wrap: wrap; gap: .75rem; padding: 0; list-style: none; }
  .figures li { border: 1px solid #ccc; border-radius: 4px; padding: .5rem .9rem; min-width: 7rem; }
  .figures strong { display: block; font-size: 1.5rem; }
  table { border-collapse: collapse; width: 100%; font-size: 12px; }
  th, td { border-bottom: 1px solid #ddd; padding: .2rem .4rem; text-align: right; }
  th:first-child, td:first-child { text-align: left; } thead { display: table-header-group; }
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
${baseline(report, lang)}
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
];

const tile = ([name, value]: [string, string]): string => `<li><strong>${value}</strong>${text(name)}</li>`;

const baseline = ({ whole }: DistrictReport, lang: Lang): string => {
  if (!whole.baseline) return '';
  const { statement, previousRateIfPoints, previousRateIfRelative } = whole.baseline;
  const { points, relative } = headingWords;
  return `<p>${text(statement)} ${headingWords.baseline[lang]}: ${percent(previousRateIfPoints)} (${points[lang]}), ${percent(previousRateIfRelative)} (${relative[lang]}).</p>`;
};

const section = ({ rows }: DistrictReport, group: Group, lang: Lang): string => {
  const chart = group === 'DAY' ? drawDays(rows.DAY, lang) : drawParts(rows[group], lang);
  return `<h2>${groupWords[group][lang]}</h2>${rows[group].length > 0 ? chart : ''}
<table><thead><tr><th></th>${FIGURES.map((figure) => `<th>${text(figureWords[figure][lang])}</th>`).join('')}</tr></thead>
<tbody>${rows[group].map((row) => line(row, group)).join('\n')}</tbody></table>`;
};

const line = (row: Row, group: Group): string =>
  `<tr><td>${text(group === 'DAY' ? row.key : row.label)}</td>${FIGURES.map((figure) => `<td>${shown(row, figure)}</td>`).join('')}</tr>`;

const shown = (row: Pick<Row, Figure>, figure: Figure): string =>
  isRate(figure) ? percent(row[figure]) : number(row[figure]);

const number = (value: number | null): string =>
  value === null ? '–' : value.toLocaleString('en', { maximumFractionDigits: 1 });
const percent = (rate: number | null): string => (rate === null ? '–' : `${(rate * 100).toFixed(1)} %`);

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const text = (plain: string): string => plain.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
