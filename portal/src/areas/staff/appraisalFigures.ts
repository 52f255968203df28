import type { FiguresFragment } from '../../graphql/graphql';
import { addDays } from '../../localDay';
import { grouped } from '../../numbers';

/** The figures of an appraisal, in the order of its columns. */
export const FIGURES = [
  'accepted',
  'instantRate',
  'onTimeRate',
  'overdue',
  'correctionsPerCase',
  'visitsPerCase',
  'ownerChangesPerCase',
  'helpResponseMinutes',
  'ratings',
  'averageRating',
] as const;
/** The name of a figure of an appraisal. */
export type Figure = (typeof FIGURES)[number];

const DAY_MS = 24 * 3_600_000;

/** The period of the same length that ends before another begins. */
export const periodBefore = (from: string, to: string): { from: string; to: string } => {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
  return { from: addDays(from, -days), to: addDays(from, -1) };
};

const SHOWN: Readonly<Record<Figure, (value: number) => string>> = {
  accepted: (value) => grouped(Math.round(value)),
  instantRate: (value) => `${(value * 100).toFixed(1)}\u00a0%`,
  onTimeRate: (value) => `${(value * 100).toFixed(1)}\u00a0%`,
  overdue: (value) => grouped(Math.round(value)),
  correctionsPerCase: (value) => value.toFixed(2),
  visitsPerCase: (value) => value.toFixed(2),
  ownerChangesPerCase: (value) => value.toFixed(2),
  helpResponseMinutes: (value) => grouped(Math.round(value)),
  ratings: (value) => grouped(Math.round(value)),
  averageRating: (value) => value.toFixed(2),
};

/** A figure as a table shows it; a dash when it has no denominator or is not published. */
export const showFigure = (figure: Figure, value: number | null | undefined): string =>
  value == null ? '—' : SHOWN[figure](value);

/** A difference with its sign; nothing when one of the two figures is unknown. */
export const showDifference = (figure: Figure, value: number | null | undefined): string => {
  if (value == null) return '';
  // rates differ by points of a percentage
  const shown = SHOWN[figure](Math.abs(value)).replace('\u00a0%', '');
  // what rounds to nothing has no sign
  if (!/[1-9]/.test(shown)) return '±0';
  return `${value > 0 ? '+' : '−'}${shown}`;
};

/** Sorts rows by a figure; rows without it come last. */
export const sortRows = <T extends { readonly figures: FiguresFragment; readonly label: string }>(
  rows: readonly T[],
  figure: Figure,
  isRising: boolean,
): T[] => {
  const last = isRising ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const sortable = (row: T) => row.figures[figure] ?? last;
  return [...rows].sort((a, b) => {
    const [low, high] = isRising ? [sortable(a), sortable(b)] : [sortable(b), sortable(a)];
    return low === high ? a.label.localeCompare(b.label) : low < high ? -1 : 1;
  });
};
