import { join } from 'node:path';
import { type RoundTrip, startCountingEngine } from '../../local/dynamodb/countingEngine.ts';
import { createAsk } from '../../local/replay/play/client.ts';
import { playVisit, type Stage } from '../../local/replay/play/playVisit.ts';
import { createTokens } from '../../local/replay/play/tokens.ts';
import { countCases, toVisits, type Visit } from '../../local/replay/play/visit.ts';
import { createDraw } from '../../local/replay/workload/draw.ts';
import { generateWorkload } from '../../local/replay/workload/generate.ts';
import { readWorkloadPack } from '../../local/replay/workload/pack.ts';
import { sampleVisits } from '../../local/replay/workload/sample.ts';
import { type Runner, startTongban } from '../../local/runner.ts';
import type { Measured } from './measured.ts';
import { metricNames, printedBytes, usedBy } from './observe.ts';
import { storedBytes } from './storedBytes.ts';

const TABLES = ['Registry', 'Cases', 'Counters'] as const;
const WRITES = /^(Put|Update|Delete|BatchWrite|TransactWrite)/;

/** Plays so many cases of the article's workload on a local platform and says what a case used on the average. */
export const measure = async (wanted: number): Promise<Measured> => {
  const engine = await startCountingEngine();
  const pack = readWorkloadPack();
  const packs = [join('districts', pack.district)];
  const runner = await startTongban({ dynamoDbEndpoint: engine.endpoint, packs });
  try {
    const visits = sampleVisits(toVisits(generateWorkload(pack)), wanted, createDraw(pack.recipe.seed));
    const tokens = createTokens(runner.issueToken, pack.district);
    const trips = await engine.during(/./, () =>
      play({ pack, ask: createAsk(runner.url), tokens }, runner, visits),
    );
    const cases = countCases(visits);
    const evening = new Date(`${pack.recipe.targets.to}T10:00:00Z`);
    const supervision = await engine.during(/./, () => runner.runScheduled('supervise', evening));
    return {
      date: new Date().toISOString().slice(0, 10),
      command: `npm run cost -- --measure ${wanted}`,
      cases,
      reads: unitsByTable(trips, false, cases),
      writes: unitsByTable(trips, true, cases),
      functions: usedBy(runner, cases),
      supervisionReads: unitsOf(supervision),
      logBytes: printedBytes(runner) / cases,
      storedBytes: (await storedBytes(runner.dynamoDbEndpoint)) / cases,
      metricNames: metricNames(runner).size,
    };
  } finally {
    await runner.stop();
    await engine.stop();
  }
};

const play = async (stage: Stage, runner: Runner, visits: readonly Visit[]): Promise<void> => {
  for (const visit of visits) await playVisit(stage, visit);
  await runner.drained();
};

const unitsByTable = (trips: readonly RoundTrip[], writes: boolean, cases: number): Record<string, number> =>
  Object.fromEntries(
    TABLES.map((name) => [
      name,
      unitsOf(
        trips.filter(({ table, operation }) => table.includes(name) && WRITES.test(operation) === writes),
      ) / cases,
    ]),
  );

const unitsOf = (trips: readonly RoundTrip[]): number => trips.reduce((sum, { units }) => sum + units, 0);
