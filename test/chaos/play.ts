import { createRandom } from '../support/random.ts';
import type { Found, Scenario } from './scenario.ts';
import { openPlatform, type Platform } from './stage/platform.ts';

/** How much is played, and with which chance. */
export type Plan = {
  /** How many cases in all, when all scenarios are played. */
  readonly cases: number;
  readonly seed: number;
  /** How long load lasts. */
  readonly seconds: number;
  readonly assemblyDir: string;
};

/** What a scenario found. */
export type Played = { readonly scenario: Scenario; readonly found: Found };

/** Somewhere to play scenarios one after the other, each with chance of its own from the one seed. */
export const openPlay = (plan: Plan) => {
  let platform: Promise<Platform> | undefined;
  return {
    play: async (scenario: Scenario, done: (cases: number) => void = () => undefined): Promise<Played> => {
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

/** How many cases of a plan are a scenario's. */
export const casesOf = ({ least, share }: Scenario, { cases }: Pick<Plan, 'cases'>): number =>
  Math.max(least, Math.round(cases * share));

/** What the progress of a scenario goes up to. */
export const stepsOf = (scenario: Scenario, plan: Pick<Plan, 'cases' | 'seconds'>): number =>
  scenario.unit === 'seconds' ? plan.seconds : casesOf(scenario, plan);

// a scenario meets the same faults whether it is played alone or with others
const nameSeed = ({ name }: Scenario): number =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 0);
