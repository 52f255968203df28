import type { WorkloadPack } from '../workload/pack.ts';
import { isCrossVillage, isOnline, type WorkloadRow } from '../workload/row.ts';

/** The compared figures: counts, days and rates from 0 to 1; null: no rate. */
export type Figures = {
  readonly accepted: number;
  readonly completed: number;
  readonly completedOnSpot: number;
  readonly crossVillage: number;
  readonly online: number;
  readonly workingDays: number;
  readonly dailyAverage: number | null;
  readonly instantRate: number | null;
  readonly crossVillageRate: number | null;
  readonly onlineRate: number | null;
  /** The previous instant rate, if the published increase means percentage points. */
  readonly previousIfPoints: number | null;
  /** The previous instant rate, if the published increase is relative. */
  readonly previousIfRelative: number | null;
};

/** Returns the figures that the platform must report after these rows, counted independently of its code. */
export const expectedFigures = (
  rows: readonly WorkloadRow[],
  { recipe, claimedIncreasePercent }: WorkloadPack,
): Figures => {
  const accepted = rows.length;
  const completedOnSpot = rows.filter(({ onSpot }) => onSpot).length;
  const crossVillage = rows.filter(isCrossVillage).length;
  const online = rows.filter(isOnline).length;
  const instantRate = completedOnSpot / accepted;
  const claimed = claimedIncreasePercent === null ? null : claimedIncreasePercent / 100;
  return {
    accepted,
    completed: completedOnSpot, // nobody settles the others in a replay
    completedOnSpot,
    crossVillage,
    online,
    workingDays: recipe.targets.workdays,
    dailyAverage: accepted / recipe.targets.workdays,
    instantRate,
    crossVillageRate: crossVillage / accepted,
    onlineRate: online / accepted,
    previousIfPoints: claimed === null ? null : instantRate - claimed,
    previousIfRelative: claimed === null ? null : instantRate / (1 + claimed),
  };
};
