import { KINDS, type Kind } from './questions.ts';

/** What a system took for a kind of question: milliseconds of each request, and of CPU in all. */
export type Taken = {
  readonly latencies: readonly number[];
  readonly serverMs: number;
  readonly databaseMs: number;
};

/** The figures of one system and kind: milliseconds a request. */
export type Figures = {
  readonly requests: number;
  readonly p50: number;
  readonly p95: number;
  readonly serverMs: number;
  readonly databaseMs: number;
};

/** Returns the value below which a share of others lie. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
};

/** Sums up the rounds of a system and kind. */
export const summarize = (rounds: readonly Taken[]): Figures => {
  const latencies = rounds.flatMap((one) => one.latencies);
  const each = (part: 'serverMs' | 'databaseMs'): number =>
    rounds.reduce((sum, one) => sum + one[part], 0) / latencies.length;
  return {
    requests: latencies.length,
    p50: percentile(latencies, 0.5),
    p95: percentile(latencies, 0.95),
    serverMs: each('serverMs'),
    databaseMs: each('databaseMs'),
  };
};

/** What each system took for a kind of question, by name; the one compared with is named. */
export type Comparison = { readonly kind: Kind; readonly figures: ReadonlyMap<string, Figures> };

const COLUMNS = [
  'question',
  'system',
  'requests',
  'p50',
  'p95',
  'CPU of server',
  'of database',
  'p50 ratio',
  'CPU ratio',
];

/** Renders a table of all figures, with each system's ratios to one of them. */
export const renderTable = (all: readonly Comparison[], reference: string): string => {
  const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 1)} ms`;
  const rows = all.flatMap(({ kind, figures }) =>
    [...figures].map(([name, one]) => {
      const base = figures.get(reference);
      const ratio = (part: (figures: Figures) => number): string =>
        base ? (part(one) / part(base)).toFixed(2) : '–';
      const figuresOf = [one.p50, one.p95, one.serverMs, one.databaseMs].map(ms);
      const ratios = [ratio(({ p50 }) => p50), ratio(({ serverMs, databaseMs }) => serverMs + databaseMs)];
      return [KINDS[kind], name, String(one.requests), ...figuresOf, ...ratios];
    }),
  );
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(COLUMNS), line(COLUMNS.map(() => '---')), ...rows.map(line)].join('\n');
};

/** Renders a chart in Mermaid: how many times as fast a system answers as another, by p50. */
export const renderChart = (all: readonly Comparison[], name: string, reference: string): string => {
  const times = all.map(
    ({ figures }) => (figures.get(reference)?.p50 ?? 0) / (figures.get(name)?.p50 ?? Number.NaN),
  );
  const labels = all.map(({ kind }) => JSON.stringify(KINDS[kind]));
  return [
    'xychart-beta',
    `  title "${name}: times as fast as ${reference}, by p50"`,
    `  x-axis [${labels.join(', ')}]`,
    `  y-axis "times" 0 --> ${Math.ceil(Math.max(...times))}`,
    `  bar [${times.map((one) => one.toFixed(2)).join(', ')}]`,
  ].join('\n');
};

/** What the p50 of a question may be in that of the one compared with; of reports, so much less. */
export const BOUNDS: Readonly<Record<Kind, number>> = {
  single: 2,
  list: 1.5,
  year: 0.2,
  days: 0.2,
  settle: 1.2,
};

/** Lists the questions whose p50 misses its bound. */
export const listMissed = (all: readonly Comparison[], name: string, reference: string): string[] =>
  all.flatMap(({ kind, figures }) => {
    const ratio = (figures.get(name)?.p50 ?? Number.NaN) / (figures.get(reference)?.p50 ?? Number.NaN);
    return ratio <= BOUNDS[kind] ? [] : [`${KINDS[kind]}: ${ratio.toFixed(2)} instead of ${BOUNDS[kind]}`];
  });
