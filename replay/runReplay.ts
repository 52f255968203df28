import { type Checkpoint, createCheckpoint } from './play/checkpoint.ts';
import { playVisit, type Stage } from './play/playVisit.ts';
import { createProgress, type ProgressScreen } from './play/progress.ts';
import { runInOrder } from './play/runInOrder.ts';
import { countCases, groupVisits, type Visit } from './play/visit.ts';
import { awaitFigures } from './report/awaitFigures.ts';
import { type ComparisonLine, compareFigures } from './report/compareFigures.ts';
import { expectedFigures } from './report/figures.ts';
import { readReport } from './report/readReport.ts';
import { createDraw } from './workload/draw.ts';
import { generateWorkload } from './workload/generate.ts';
import { sampleVisits } from './workload/sample.ts';

/** The settings of a replay. */
export type ReplaySettings = {
  /** Number of cases; default: the whole workload. */
  readonly cases?: number | undefined;
  readonly concurrency: number;
  readonly checkpointFile: string;
  /** Identifies the endpoint's data. */
  readonly data: string;
  readonly signal: AbortSignal;
  readonly screen?: ProgressScreen;
};

/** Replays a workload, or the rest of it, and compares the figures; undefined: aborted by `signal`. */
export const runReplay = async (
  stage: Stage,
  settings: ReplaySettings,
): Promise<ComparisonLine[] | undefined> => {
  const { pack } = stage;
  const all = groupVisits(generateWorkload(pack));
  const cases = settings.cases ?? countCases(all);
  const visits = sampleVisits(all, cases, createDraw(pack.recipe.seed));
  const run = {
    seed: pack.recipe.seed,
    cases,
    workload: pack.recipe.expected_output.csv_sha256,
    data: settings.data,
  };
  const checkpoint = createCheckpoint(settings.checkpointFile, run);

  const done = await play(stage, visits, checkpoint, settings);
  if (done < visits.length) return undefined;
  const expected = expectedFigures(
    visits.flatMap(({ rows }) => rows),
    pack,
  );
  return compareFigures(await awaitFigures(() => readReport(stage), expected), expected, pack);
};

/** Replays the remaining visits and returns how many are done from the start. */
const play = async (
  stage: Stage,
  visits: readonly Visit[],
  checkpoint: Checkpoint,
  { concurrency, signal, screen }: ReplaySettings,
): Promise<number> => {
  const from = await firstToPlay(stage, visits, checkpoint);
  let cases = countCases(visits.slice(0, from));
  let done = from;
  const progress = createProgress(countCases(visits), cases, { screen });
  try {
    const act = (visit: Visit): Promise<void> => playVisit(stage, visit);
    const onDone = (visit: Visit, doneFromStart: number): void => {
      done = doneFromStart;
      cases += visit.rows.length;
      checkpoint.save(done);
      progress.done(cases);
    };
    await runInOrder({ items: visits, from, concurrency, act, onDone, signal });
  } finally {
    progress.stop();
    checkpoint.save(done, 'now');
  }
  return done;
};

/** Returns the index to resume from; 0 if the platform has fewer cases than the checkpoint says. */
const firstToPlay = async (
  stage: Stage,
  visits: readonly Visit[],
  checkpoint: Checkpoint,
): Promise<number> => {
  const done = checkpoint.read();
  if (done === 0) return 0;
  const { accepted } = await readReport(stage);
  return accepted < countCases(visits.slice(0, done)) ? 0 : done;
};
