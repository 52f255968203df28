import type { WorkloadRow } from '../workload/row.ts';

/** One visit to a window: a person with one case, or an agent with several. */
export type Visit = {
  /** Number of its first case, or name of its group; stable across replays. */
  readonly id: string;
  readonly isGroup: boolean;
  /** In the order of the workload; never empty. */
  readonly rows: readonly [WorkloadRow, ...WorkloadRow[]];
};

/** Groups rows into visits, an agent's cases in one; ordered by their first case. */
export const groupVisits = (rows: readonly WorkloadRow[]): Visit[] => {
  const members = Map.groupBy(rows, ({ group, caseNo }) => group ?? caseNo);
  return [...members].flatMap(([id, [first, ...others]]) =>
    first ? [{ id, isGroup: first.group !== null, rows: [first, ...others] as const }] : [],
  );
};

/** Counts the cases of visits. */
export const countCases = (visits: readonly Visit[]): number =>
  visits.reduce((count, { rows }) => count + rows.length, 0);
