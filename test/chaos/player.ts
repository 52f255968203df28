import { createRandom } from '../support/random.ts';
import type { Findings, Scenario } from './scenario.ts';
import { openPlatform, type Platform } from './stage/platform.ts';

/** The extent and seed of a run. */
export type ChaosPlan = {
  /** Total number of cases if all scenarios are played. */
  readonly cases: number;
  readonly seed: number;
  /** Duration of the load. */
  readonly seconds: number;
  readonly assemblyDir: string;
};

/** A scenario with its findings. */
export type ScenarioResult = { readonly scenario: Scenario; readonly found: Findings };

/** Opens a player that runs scenarios one after the other, each with a seed derived from its name. */
export const openPlayer = (plan: ChaosPlan) => {
  let platform: Promise<Platform> | undefined;
  return {
    play: async (
      scenario: Scenario,
      done: (cases: number) => void = () => undefined,
    ): Promise<ScenarioResult> => {
      const found = await scenario.play({
        cases: casesOf(scenario, plan),
        random: createRandom(plan.seed + nameSeed(scenario)),
        assemblyDir: plan.assemblyDir,
        seconds: plan.seconds,
        shared: () => {
          platform ??= openPlatform(plan.assemblyDir);
          return platform;
        },
        done,
      });
      return { scenario, found };
    },
    close: async () => {
      await (await platform)?.close();
    },
  };
};

/** Returns a scenario's number of cases in a plan. */
export const casesOf = ({ least, share }: Scenario, { cases }: Pick<ChaosPlan, 'cases'>): number =>
  Math.max(least, Math.round(cases * share));

/** Returns the maximum of a scenario's progress. */
export const stepsOf = (scenario: Scenario, plan: Pick<ChaosPlan, 'cases' | 'seconds'>): number =>
  scenario.unit === 'seconds' ? plan.seconds : casesOf(scenario, plan);

// seeds by name: a scenario gets the same faults alone or with others; renaming it changes them
const nameSeed = ({ name }: Scenario): number =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 0);
