import type { WorkloadRow } from '../workload/row.ts';

/** One visit to a window: a person with one case, or an agent with several. */
export type Visit = {
  /** Number of its first case, or name of its group; the same in every replay. */
  readonly id: string;
  readonly isGroup: boolean;
  /** Never empty, in the order of the workload. */
  readonly rows: readonly [WorkloadRow, ...WorkloadRow[]];
};

/** Puts the cases together that one agent files; visits come in the order of their first case. */
export const toVisits = (rows: readonly WorkloadRow[]): Visit[] => {
  const members = Map.groupBy(rows, ({ group, caseNo }) => group ?? caseNo);
  return [...members].flatMap(([id, [first, ...others]]) =>
    first ? [{ id, isGroup: first.group !== null, rows: [first, ...others] as const }] : [],
  );
};

/** Cases in visits. */
export const countCases = (visits: readonly Visit[]): number =>
  visits.reduce((count, { rows }) => count + rows.length, 0);
