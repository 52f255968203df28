import type { ComparisonLine } from './compareFigures.ts';

const HEAD = { label: '', article: 'article', played: 'played', platform: 'platform' };
const COLUMNS = ['article', 'played', 'platform'] as const;

/** Formats the comparison as aligned text, one figure per line. */
export const renderTable = (lines: readonly ComparisonLine[]): string => {
  const labelWidth = Math.max(...lines.map(({ label }) => label.length));
  const numberWidth = Math.max(
    ...[HEAD, ...lines].flatMap((line) => COLUMNS.map((column) => line[column].length)),
  );
  const cells = (line: Omit<ComparisonLine, 'ok' | 'remark'>): string =>
    [line.label.padEnd(labelWidth), ...COLUMNS.map((column) => line[column].padStart(numberWidth))].join(
      '  ',
    );
  return [
    cells(HEAD),
    ...lines.map((line) => [cells(line), line.ok ? 'ok' : 'DIFFERS', line.remark].join('  ').trimEnd()),
  ].join('\n');
};
