import type { Series } from '../functions/dynamodb/keys.ts';
import { addDays } from '../functions/time.ts';
import { startCountingEngine } from '../infra/local/dynamodb/countingEngine.ts';
import { requestFor } from '../infra/local/roleDefaults.ts';
import { type Runner, startTongban } from '../infra/local/runner.ts';
import { person } from '../test/support/people.ts';
import { acceptCases, completeCase, type Filler, NOW, openFiller, query, WINDOW } from './fill.ts';
import { fillCounters } from './fillCounters.ts';
import { createCpuLimit } from './process/cpuLimit.ts';
import { type Measured, startFunctionProcess } from './process/functionProcess.ts';

/** The share of a CPU that Lambda gives a function of 1,024 MB: a whole one comes with 1,769 MB. */
const VCPUS = 0.58;
const MOST_SECONDS = 5;
const CASES = 5_000;
const LONGEST_DAYS = 3_660;
const DISTRICT = '350205';
const LATER = new Date('2016-12-01T01:00:00Z');
/** After the retention of every case here, and a day of the calendar. */
const RETAINED = new Date('2026-05-06T01:00:00Z');
const LAST_DAY = '2016-12-31';

type Tokens = Record<'clerk' | 'supervisor' | 'operator', string>;
type Row = { readonly name: string; readonly measured: Measured<unknown>; readonly trips: number };
type Ask = (body: string, token: string | undefined, now: Date) => Promise<Measured<unknown>>;

/** Other work on the machine delays answers of the engine; CPU time is what counts here. */
const PATIENT = { SERVICE_TIMEOUT_MS: '600000' };

const identity = person(1).identity;

/** Each operation at the most that the schema promises, in an order in which none takes away what the next one needs. */
const operations = (ask: Ask, tokens: Tokens): [string, () => Promise<Measured<unknown>>][] => {
  const { clerk, supervisor, operator } = tokens;
  const report = (days: number, groupBy: string) => () =>
    ask(
      query(
        `{ serviceReport(district: "${DISTRICT}", from: "${addDays(LAST_DAY, 1 - days)}", to: "${LAST_DAY}", groupBy: ${groupBy}) { accepted rows { key accepted } } }`,
      ),
      supervisor,
      RETAINED,
    );
  return [
    [`report of ${LONGEST_DAYS} days by day`, report(LONGEST_DAYS, 'DAY')],
    [
      'all of the 327 windows of Chancheng with their hours',
      () =>
        ask(
          query('{ district(code: "440604") { windows { code name isOpen hours { from to } } } }'),
          undefined,
          RETAINED,
        ),
    ],
    [
      'the 20 nearest of 327 windows with their queues',
      () =>
        ask(
          query('{ nearestWindows(district: "440604", first: 20) { window { code } queueLength } }'),
          undefined,
          RETAINED,
        ),
    ],
    [
      `search for the open ones among ${CASES} settled cases of a person`,
      () =>
        ask(
          query(
            `query ($identity: IdentityInput!) { findCases(district: "${DISTRICT}", identity: $identity, openOnly: true, first: 100) { edges { node { number } } } }`,
            { identity },
          ),
          clerk,
          LATER,
        ),
    ],
    [
      `report of an erasure of ${CASES} cases`,
      () =>
        ask(
          query(
            `query ($identity: IdentityInput!) { erasureReport(district: "${DISTRICT}", identity: $identity) { erasable { kind count } kept { count } } }`,
            { identity },
          ),
          operator,
          RETAINED,
        ),
    ],
    [
      `erasure of ${CASES} cases`,
      () =>
        ask(
          query(
            'mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { erasure { erased } refusals { code } } }',
            {
              input: {
                idempotencyKey: 'all',
                district: DISTRICT,
                identity,
                ground: 'RETENTION_EXPIRED',
                reason: 'bench',
              },
            },
          ),
          operator,
          RETAINED,
        ),
    ],
  ];
};

/**
 * Runs every operation at the limits that the schema promises with the CPU of a deployed function. Returns whether each
 * is answered within five seconds of that CPU. Cases that are all late at once are part of `bench -- night`.
 */
export const benchLimits = async (): Promise<boolean> => {
  const engine = await startCountingEngine();
  const runner = await startTongban({
    packs: ['districts/350205', 'districts/440604'],
    dynamoDbEndpoint: engine.endpoint,
    streams: false,
  });
  const filler = await openFiller(runner);
  const limit = createCpuLimit(VCPUS);
  try {
    const tokens = {
      clerk: await runner.issueToken(requestFor('clerk', { windows: [WINDOW] })),
      supervisor: await runner.issueToken(requestFor('supervisor')),
      operator: await runner.issueToken(requestFor('operator')),
    };
    await fill(runner, filler, tokens.clerk);
    const process = await startFunctionProcess(runner, 'Graphql', { limit, env: PATIENT });
    const ask: Ask = (body, token, now) => process.ask({ body, now, ...(token && { token }) });
    await ask(query('{ __typename }'), tokens.clerk, NOW);
    const rows: Row[] = [];
    for (const [name, act] of operations(ask, tokens)) rows.push(await measure(engine, name, act));
    await process.stop();
    return report(rows, limit?.means ?? 'no limit: control groups cannot be written');
  } finally {
    limit?.remove();
    filler.stop();
    await runner.stop();
    await engine.stop();
  }
};

type Engine = Awaited<ReturnType<typeof startCountingEngine>>;

const measure = async (engine: Engine, name: string, act: () => Promise<Measured<unknown>>): Promise<Row> => {
  const failed: unknown[] = [];
  const measured: Measured<unknown>[] = [];
  const trips = await engine.during(/./, async () => {
    await act().then(
      (one) => measured.push(one),
      (error: unknown) => failed.push(error),
    );
  });
  const [one] = measured;
  if (!one) console.log(`${name}: ${failed[0]}`);
  return {
    name,
    trips: trips.length,
    measured: one ?? { value: '', wallMs: Number.NaN, cpuMs: Number.NaN },
  };
};

/** Fills the tables up to the limits: cases of one person, and counters of every day. */
const fill = async (runner: Runner, filler: Filler, token: string): Promise<void> => {
  const [settled = ''] = await acceptCases(runner, token, 1);
  await completeCase(runner, token, settled);
  await filler.copyCase(settled, CASES - 1);
  const all: Series = { of: 'DISTRICT', district: DISTRICT };
  await fillCounters(runner, all, { from: addDays(LAST_DAY, 1 - LONGEST_DAYS), to: LAST_DAY });
};

const report = (rows: readonly Row[], means: string): boolean => {
  console.log(`| operation (${means}) | round trips | CPU | wall | CPU at ${VCPUS} vCPU |`);
  console.log('| --- | --- | --- | --- | --- |');
  const seconds = (ms: number): string => `${(ms / 1_000).toFixed(2)} s`;
  for (const { name, trips, measured } of rows)
    console.log(
      `| ${name} | ${trips} | ${seconds(measured.cpuMs)} | ${seconds(measured.wallMs)} | ${seconds(measured.cpuMs / VCPUS)} |`,
    );
  // an operation that failed has no number, which is below no bound
  return rows.every(({ measured }) => measured.cpuMs / VCPUS < MOST_SECONDS * 1_000);
};
