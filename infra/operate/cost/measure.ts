import { join } from 'node:path';
import { createRequestSender, type RequestSender } from '../../../replay/play/client.ts';
import { playVisit, type Stage } from '../../../replay/play/playVisit.ts';
import { createTokens } from '../../../replay/play/tokens.ts';
import { countCases, groupVisits, type Visit } from '../../../replay/play/visit.ts';
import { createDraw } from '../../../replay/workload/draw.ts';
import { generateWorkload } from '../../../replay/workload/generate.ts';
import { readWorkloadPack } from '../../../replay/workload/pack.ts';
import { sampleVisits } from '../../../replay/workload/sample.ts';
import { createCleanup } from '../../local/cleanup.ts';
import { type RoundTrip, startCountingEngine } from '../../local/dynamodb/countingEngine.ts';
import { type Runner, startTongban } from '../../local/runner.ts';
import type { Measured } from './measured.ts';
import { countLogBytes, countObjectBytes, readUse } from './observe.ts';
import { countStoredBytes } from './storedBytes.ts';

const TABLES = ['Registry', 'Cases', 'Counters'] as const;
type CountingEngine = Awaited<ReturnType<typeof startCountingEngine>>;
const WRITES = /^(Put|Update|Delete|BatchWrite|TransactWrite)/;

/** Plays cases of the article's workload on a local platform, and measures the average use per case. */
export const measureCases = async (count: number): Promise<Measured> => {
  const engine = await startCountingEngine();
  const cleanup = createCleanup();
  cleanup.add(engine.stop);
  try {
    const pack = readWorkloadPack();
    const packs = [join('districts', pack.district)];
    const runner = await startTongban({ dynamoDbEndpoint: engine.endpoint, packs });
    cleanup.add(runner.stop);
    const visits = sampleVisits(groupVisits(generateWorkload(pack)), count, createDraw(pack.recipe.seed));
    const stage = {
      pack,
      ask: askAndCount(runner),
      tokens: createTokens(runner.issueToken, pack.district),
    };
    const trips = await engine.during(/./, () => play(stage, visits));
    const used = {
      date: new Date().toISOString().slice(0, 10),
      command: `npm run cost -- --measure ${count}`,
      ...(await perCase(runner, trips, countCases(visits))),
    };
    return { ...used, ...(await scheduled(runner, engine, pack.recipe.targets.to, countCases(visits))) };
  } finally {
    await cleanup.run();
  }
};

const play = async (stage: Stage, visits: readonly Visit[]): Promise<void> => {
  for (const visit of visits) await playVisit(stage, visit);
};

/** Waits after each request until it is counted: in real traffic an act is a batch of its own, half a minute from the next. */
const askAndCount = (runner: Runner): RequestSender => {
  const ask = createRequestSender(runner.url);
  return async (question, schema) => {
    const answer = await ask(question, schema);
    await runner.drained();
    return answer;
  };
};

/** Measures the use of requests and streams per case. */
const perCase = async (runner: Runner, trips: readonly RoundTrip[], cases: number) => ({
  cases,
  reads: unitsByTable(trips, false, cases),
  writes: unitsByTable(trips, true, cases),
  functions: Object.fromEntries(
    [...readUse(runner)]
      .filter(([, { invocations }]) => invocations > 0)
      .map(([name, { invocations, milliseconds, memoryMb }]) => [
        name,
        { invocations: invocations / cases, milliseconds: milliseconds / cases, memoryMb },
      ]),
  ),
  notices: runner.notices().length / cases,
  kmsRequests: runner.kmsRequests() / cases,
  logBytes: countLogBytes(runner) / cases,
  storedBytes: (await countStoredBytes(runner.dynamoDbEndpoint)) / cases,
});

/** Measures scheduled runs: supervision on the last evening, and the following night, which reads all of these cases. */
const scheduled = async (runner: Runner, engine: CountingEngine, lastDay: string, cases: number) => {
  const usedOf = (name: string) => {
    const used = [...readUse(runner)].find(([one]) => one.toLowerCase() === name)?.[1];
    if (!used) throw new Error(`no function ${name}`);
    return { milliseconds: used.milliseconds, memoryMb: used.memoryMb };
  };
  const run = async (name: string, time: string) => {
    const before = usedOf(name).milliseconds;
    const trips = await engine.during(/./, () => runner.runScheduled(name, new Date(`${lastDay}T${time}Z`)));
    const { milliseconds, memoryMb } = usedOf(name);
    return { reads: unitsOf(trips), milliseconds: milliseconds - before, memoryMb };
  };
  const nightly = async (name: string, time: string) => {
    const { milliseconds, memoryMb } = await run(name, time);
    return { milliseconds: milliseconds / cases, memoryMb };
  };
  // the first runs load the registry, and count limits by the calendar
  for (const time of ['09:30:00', '09:45:00']) await run('supervise', time);
  return {
    supervision: await run('supervise', '10:00:00'),
    nightly: {
      Audit: await nightly('audit', '17:30:00'),
      Reconcile: await nightly('reconcile', '18:30:00'),
    },
    digestBytes: countObjectBytes(runner) / cases,
  };
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
