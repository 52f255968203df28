import type { Issuer } from '../../infra/local/issuer.ts';
import { createRequestSender } from '../play/client.ts';
import { playVisit, type Stage } from '../play/playVisit.ts';
import { createProgress } from '../play/progress.ts';
import { runInOrder } from '../play/runInOrder.ts';
import { createTokens } from '../play/tokens.ts';
import { countCases, groupVisits } from '../play/visit.ts';
import { createDraw } from '../workload/draw.ts';
import { generateWorkload } from '../workload/generate.ts';
import { readWorkloadPack } from '../workload/pack.ts';
import { sampleVisits } from '../workload/sample.ts';
import { leaveOpen } from './leaveOpen.ts';
import { offerUploads } from './offerUploads.ts';

/** The instant at which a demo begins: Wednesday 6 April 2016, 9:10 in Haicang. */
export const DEMO_BEGIN = '2016-04-06T01:10:00Z';

/** When the district was imported: the day before the first cases. */
export const DEMO_IMPORT = '2016-03-31T01:00:00Z';

/** When the night before was verified, and its figures compared. */
export const DEMO_AUDIT = '2016-04-05T17:30:00Z';
export const DEMO_COMPARISON = '2016-04-05T18:30:00Z';

// 4 April 2016 was a holiday (清明节)
const DAYS = ['2016-04-01', '2016-04-05'];
const CASES = 800;
const CONCURRENCY = 8;

/** A running platform, as a demo needs it. */
export type DemoPlatform = { readonly url: string; readonly issueToken: Issuer['issueToken'] };

/** Plays part of the article's first two days, leaves work for every role on the third, and lets some matters take files. */
export const playDemo = async ({ url, issueToken }: DemoPlatform, signal: AbortSignal): Promise<void> => {
  const pack = readWorkloadPack();
  const stage = { pack, ask: createRequestSender(url), tokens: createTokens(issueToken, pack.district) };
  await playDays(stage, signal);
  if (signal.aborted) return;
  await leaveOpen(stage.ask, issueToken);
  await offerUploads(stage.ask, issueToken);
};

const playDays = async (stage: Stage, signal: AbortSignal): Promise<void> => {
  const { pack } = stage;
  const ofDays = groupVisits(generateWorkload(pack)).filter(({ rows: [{ date }] }) => DAYS.includes(date));
  const visits = sampleVisits(ofDays, CASES, createDraw(pack.recipe.seed));
  const progress = createProgress(countCases(visits), 0);
  let cases = 0;
  try {
    await runInOrder({
      items: visits,
      from: 0,
      concurrency: CONCURRENCY,
      act: (visit) => playVisit(stage, visit),
      onDone: ({ rows }) => {
        cases += rows.length;
        progress.done(cases);
      },
      signal,
    });
  } finally {
    progress.stop();
  }
};
