import type { ScenarioResult } from './player.ts';
import { isSound } from './scenario.ts';

const HEAD = ['scenario', 'faults', 'acknowledged', 'lost', 'doubled', 'counters off', 'chains broken', ''];

/** Formats findings as a table, with deviations and figures below it. */
export const renderTable = (played: readonly ScenarioResult[]): string => {
  const rows = played.map(({ scenario, found }) => [
    scenario.name,
    ...[
      found.faults,
      found.acknowledged,
      found.lost,
      found.doubled,
      found.countersOff,
      found.chainsBroken,
    ].map((figure) => figure.toLocaleString('en-US')),
    isSound(found) ? 'holds' : 'BROKEN',
  ]);
  const widths = HEAD.map((head, i) => Math.max(head.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const remarks = played.flatMap(({ scenario, found }) => [
    ...timesOf(found.unexpected).map((text) => `! ${scenario.name}: ${text}`),
    ...found.notes.map((text) => `  ${scenario.name}: ${text}`),
  ]);
  return [line(HEAD), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line), '', ...remarks].join(
    '\n',
  );
};

/** Returns each text once, with its count. */
const timesOf = (texts: readonly string[]): string[] =>
  [...Map.groupBy(texts, (text) => text)].map(([text, { length }]) =>
    length > 1 ? `${text} (${length} times)` : text,
  );
