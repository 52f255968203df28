import fc from 'fast-check';
import type { World } from '../support/world.ts';
import type { Model } from './commands/model.ts';
import { compareFigures } from './compareFigures.ts';
import { histories, playHistory } from './history.ts';

/** Which histories are played. */
export type Plan = {
  readonly runs: number;
  readonly seed: number;
  /** Most commands of a history. */
  readonly length: number;
  /** One history alone, as a failure names it. */
  readonly path?: string | undefined;
  readonly replay?: string | undefined;
};

/** What was played: how many histories and requests, and how often each operation, or refusal, was among them. */
export type Played = {
  readonly histories: number;
  readonly requests: number;
  readonly seen: Readonly<Record<string, number>>;
};

/** Histories that are played side by side. */
const LANES = 4;

/**
 * Plays random histories, each in a district of its own, and compares every answer and in the end every figure with the
 * model. Throws with how to play the smallest history again that the platform and the model do not agree about.
 */
export const playHistories = async (world: World, plan: Plan): Promise<Played> => {
  const lanes = plan.path === undefined ? LANES : 1;
  const models: Model[] = [];
  const lane = (_: unknown, i: number) =>
    playLane(world, { ...plan, seed: plan.seed + i, runs: Math.ceil(plan.runs / lanes) }, (model) =>
      models.push(model),
    );
  await Promise.all(Array.from({ length: lanes }, lane));
  await compareFigures(world, models).catch((error: unknown) => {
    const { seed, length, runs } = plan;
    const all = `npm run histories -- --seed ${seed} --length ${length} --runs ${runs}`;
    throw new Error(`${all} plays all of them again`, { cause: error });
  });
  const seen: Record<string, number> = {};
  for (const one of models.flatMap((model) => [...model.seen])) seen[one] = (seen[one] ?? 0) + 1;
  const requests = models.reduce((sum, { sent }) => sum + sent.length, 0);
  return { histories: models.length, requests, seen };
};

const playLane = async (
  world: World,
  { runs, seed, length, path, replay }: Plan,
  played: (model: Model) => unknown,
): Promise<void> => {
  const history = fc.asyncProperty(histories(length, replay), async (commands) => {
    played(await playHistory(world, commands));
  });
  const found = await fc.check(history, { seed, numRuns: runs, ...(path !== undefined && { path }) });
  if (found.failed) throw new Error(howToReplay(found, length), { cause: found.errorInstance });
};

const howToReplay = (
  {
    seed,
    counterexamplePath,
    counterexample,
  }: Pick<fc.RunDetails<unknown>, 'seed' | 'counterexamplePath' | 'counterexample'>,
  length: number,
): string => {
  const shown = fc.stringify(counterexample);
  const replay = /replayPath="([^"]*)"/.exec(shown)?.[1] ?? '';
  return `npm run histories -- --seed ${seed} --length ${length} --path '${counterexamplePath}' --replay '${replay}' plays again\n${shown}`;
};
