import fc from 'fast-check';
import type { World } from '../support/world.ts';
import type { Model } from './commands/model.ts';
import { compareFigures } from './compareFigures.ts';
import { createHistories, playHistory } from './history.ts';

/** Options of a play. */
export type HistoryPlan = {
  readonly runs: number;
  readonly seed: number;
  /** The first day; 5 April 2016, before the article's period, unless given. */
  readonly opening?: string | undefined;
  /** Maximum number of commands in a history. */
  readonly length: number;
  /** A single history, as named by a failure. */
  readonly path?: string | undefined;
  readonly replay?: string | undefined;
};

/** Counts of histories and requests, and of each operation and refusal. */
export type PlayResult = {
  readonly histories: number;
  readonly requests: number;
  readonly seen: Readonly<Record<string, number>>;
};

const ARTICLE = '2016-04-05';

/** Histories played in parallel. */
const LANES = 4;

/**
 * Plays random histories, each in a district of its own, and compares every answer and finally every figure with the
 * model. Throws with the command that replays the smallest history on which platform and model disagree.
 */
export const playHistories = async (world: World, plan: HistoryPlan): Promise<PlayResult> => {
  const lanes = plan.path === undefined ? LANES : 1;
  const models: Model[] = [];
  const lane = (_: unknown, i: number) =>
    playLane(world, { ...plan, seed: plan.seed + i, runs: Math.ceil(plan.runs / lanes) }, (model) =>
      models.push(model),
    );
  await Promise.all(Array.from({ length: lanes }, lane));
  await compareFigures(world, models).catch((error: unknown) => {
    const { seed, length, runs, opening = ARTICLE } = plan;
    const all = `npm run histories -- --seed ${seed} --length ${length} --opening ${opening} --runs ${runs}`;
    throw new Error(`${all} replays all of them`, { cause: error });
  });
  const seen: Record<string, number> = {};
  for (const one of models.flatMap((model) => [...model.seen])) seen[one] = (seen[one] ?? 0) + 1;
  const requests = models.reduce((sum, { sent }) => sum + sent.length, 0);
  return { histories: models.length, requests, seen };
};

const playLane = async (
  world: World,
  { runs, seed, length, path, replay, opening = ARTICLE }: HistoryPlan,
  played: (model: Model) => unknown,
): Promise<void> => {
  const history = fc.asyncProperty(createHistories(length, replay), async (commands) => {
    played(await playHistory(world, commands, opening));
  });
  const found = await fc.check(history, { seed, numRuns: runs, ...(path !== undefined && { path }) });
  if (found.failed) throw new Error(howToReplay(found, length, opening), { cause: found.errorInstance });
};

const howToReplay = (
  {
    seed,
    counterexamplePath,
    counterexample,
  }: Pick<fc.RunDetails<unknown>, 'seed' | 'counterexamplePath' | 'counterexample'>,
  length: number,
  opening: string,
): string => {
  const shown = fc.stringify(counterexample);
  const replay = /replayPath="([^"]*)"/.exec(shown)?.[1] ?? '';
  return `npm run histories -- --seed ${seed} --length ${length} --opening ${opening} --path '${counterexamplePath}' --replay '${replay}' replays it\n${shown}`;
};
