import { apportion } from './apportion.ts';
import { type Draw, shuffleCounts, type Weights } from './draw.ts';
import type { WorkloadPack } from './pack.ts';

/** The matters of a day, settled on the spot or late. */
export type DayPlan = {
  readonly day: string;
  readonly spot: readonly string[];
  readonly late: readonly string[];
};

/** Apportions the totals to days and matters; every marginal sum is exact. */
export const planDays = (pack: WorkloadPack, draw: Draw): DayPlan[] => {
  const { targets, day_weights } = pack.recipe;
  const accepted = apportion(targets.accepted, day_weights);
  const deferred = apportion(targets.not_on_spot, accepted);
  const spot = shuffleCounts(apportion(targets.completed_on_spot, instantOnly(pack)), 'spot', draw);
  const late = shuffleCounts(latePool(pack), 'late', draw);
  let spotAt = 0;
  let lateAt = 0;
  return Object.keys(accepted)
    .sort()
    .map((day) => {
      const lateCount = deferred[day] ?? 0;
      const spotCount = (accepted[day] ?? 0) - lateCount;
      spotAt += spotCount;
      lateAt += lateCount;
      return {
        day,
        spot: spot.slice(spotAt - spotCount, spotAt),
        late: late.slice(lateAt - lateCount, lateAt),
      };
    });
};

/** Returns the cases per matter not settled on the spot: some INSTANT ones, and all COMMITTED ones. */
const latePool = (pack: WorkloadPack): Weights => {
  const { targets, deferred_pool, matter_weights } = pack.recipe;
  const instant = Math.round(targets.not_on_spot * deferred_pool.instant_matter_share);
  return {
    ...apportion(instant, instantOnly(pack)),
    ...apportion(targets.not_on_spot - instant, weightsOf(pack, matter_weights, 'COMMITTED')),
  };
};

const instantOnly = (pack: WorkloadPack): Weights => weightsOf(pack, pack.recipe.matter_weights, 'INSTANT');

const weightsOf = (pack: WorkloadPack, weights: Weights, handling: 'INSTANT' | 'COMMITTED'): Weights =>
  Object.fromEntries(
    Object.entries(weights).filter(([code]) => pack.matters.get(code)?.handling === handling),
  );
