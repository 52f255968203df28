import { type Checkpoint, createCheckpoint } from './play/checkpoint.ts';
import { inOrder } from './play/inOrder.ts';
import { playVisit, type Stage } from './play/playVisit.ts';
import { createProgress, type Screen } from './play/progress.ts';
import { countCases, toVisits, type Visit } from './play/visit.ts';
import { compare, type Line } from './report/compare.ts';
import { expectedFigures } from './report/figures.ts';
import { readReport } from './report/readReport.ts';
import { settledFigures } from './report/settled.ts';
import { createDraw } from './workload/draw.ts';
import { generateWorkload } from './workload/generate.ts';
import { sampleVisits } from './workload/sample.ts';

/** What a replay needs to know. */
export type ReplaySettings = {
  /** Cases to play; the whole workload when absent. */
  readonly cases?: number | undefined;
  readonly concurrency: number;
  readonly checkpointFile: string;
  /** What the endpoint's data is known by. */
  readonly data: string;
  readonly signal: AbortSignal;
  readonly screen?: Screen;
};

/** Plays a workload, or what is left of it, and compares. Undefined when `signal` stopped it before the end. */
export const replay = async (stage: Stage, settings: ReplaySettings): Promise<Line[] | undefined> => {
  const { pack } = stage;
  const all = toVisits(generateWorkload(pack));
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
  return compare(await settledFigures(() => readReport(stage), expected), expected, pack);
};

/** Plays what is left and says how many visits from the start are done. */
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
      checkpoint.keep(done);
      progress.done(cases);
    };
    await inOrder({ items: visits, from, concurrency, act, onDone, signal });
  } finally {
    progress.stop();
    checkpoint.keep(done, 'now');
  }
  return done;
};

/** Where an earlier play left off; the start, should the platform know of fewer cases than that. */
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
