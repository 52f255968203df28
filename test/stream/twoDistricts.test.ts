import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAuditRepository } from '../../functions/audit/repository.ts';
import { rebuildCounters, reconcileCounters } from '../../functions/reconcile/reconcileCounters.ts';
import { createReconcileRepository } from '../../functions/reconcile/repository.ts';
import { createCounterWriter } from '../../functions/rollup/counterWriter.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { acceptCase } from '../support/cases.ts';
import { chancheng, chanchengApplication, packFolders } from '../support/chancheng.ts';
import { falsifyCounter } from '../support/counters.ts';
import { readTally, recountEvents } from '../support/recount.ts';
import { openTables } from '../support/tables.ts';
import { application, openWorld, places, type World } from '../support/world.ts';

const HAICANG = '350205';
const CHANCHENG = chancheng.code;
const DAY = '2025-03-03';
const closed = { from: '2025-03-01', to: '2025-03-31' };

let world: World;
let tables: ReturnType<typeof openTables>;
let db: DynamoDBDocumentClient;
let names: { cases: string; counters: string; registry: string };
const numbers: Record<string, string[]> = { [HAICANG]: [], [CHANCHENG]: [] };
beforeAll(async () => {
  world = await openWorld({ packs: packFolders });
  tables = openTables(world.runner.dynamoDbEndpoint);
  db = DynamoDBDocumentClient.from(new DynamoDBClient(localClient(world.runner.dynamoDbEndpoint)));
  names = {
    cases: await tables.nameOf('Cases'),
    counters: await tables.nameOf('Counters'),
    registry: await tables.nameOf('Registry'),
  };
  for (const sequence of [1, 2, 3]) await accept(HAICANG, sequence);
  for (const sequence of [1, 2]) await accept(CHANCHENG, sequence);
  for (const district of [HAICANG, CHANCHENG]) await complete(district);
  await world.runner.drained();
});
afterAll(async () => {
  db.destroy();
  tables.close();
  await world.close();
});

/** Accepts a case of the same person in a district, at the same hour as in the other one. */
const accept = async (district: string, sequence: number): Promise<void> => {
  const [window, filed] =
    district === HAICANG
      ? [places.xinanWindow, application('HC-PS-02', places.xinan, sequence)]
      : [chancheng.lanshiWindow, chanchengApplication('HRSS-1001', chancheng.lanshi, { sequence })];
  const clerk = (await world.clerk(window)).at(`${DAY} 09:00`);
  numbers[district]?.push((await acceptCase(clerk, window, filed)).number);
};
/** Completes the first case of a district. */
const complete = async (district: string): Promise<void> => {
  const window = district === HAICANG ? places.xinanWindow : chancheng.lanshiWindow;
  const clerk = (await world.clerk(window)).at(`${DAY} 09:05`);
  await clerk.complete({ number: numbers[district]?.[0] ?? '' });
};
const run = (name: string, at: string) => world.runner.runScheduled(name, new Date(at));
const printed = (name: string): Record<string, unknown>[] =>
  world.runner.logs(name).map((line) => JSON.parse(line));

describe('counting', () => {
  test('every counter of two districts agrees with the events of its own cases', async () => {
    const cases = (await tables.items('Cases')).filter((item) => !('kind' in item));
    expect(cases).toHaveLength(5);
    expect(readTally(await tables.items('Counters'))).toEqual(recountEvents(cases));
  });

  test('metrics of a district count its own cases, and those of the stage all', () => {
    const sums = new Map<string, number>();
    for (const line of printed('rollup'))
      if ('Accepted' in line && !('Matter' in line)) {
        const district = String(line.District ?? 'all');
        sums.set(district, (sums.get(district) ?? 0) + Number(line.Accepted));
      }
    expect(Object.fromEntries(sums)).toEqual({ all: 5, [HAICANG]: 3, [CHANCHENG]: 2 });
  });

  test('the log of villages names the district of each', () => {
    const villages = printed('rollup').flatMap(({ message, district, village }) =>
      message === 'counted' ? [`${district} ${village}`] : [],
    );
    expect([...new Set(villages)].sort()).toEqual([
      `${HAICANG} ${places.xinan}`,
      `${CHANCHENG} ${chancheng.lanshi}`,
    ]);
  });
});

test('the notices of a case are in the words and under the code of its district', () => {
  for (const district of [HAICANG, CHANCHENG])
    expect(world.runner.notices()).toContainEqual(
      expect.objectContaining({
        Detail: expect.objectContaining({ number: numbers[district]?.[0], district, type: 'COMPLETED' }),
      }),
    );
});

describe('comparison and repair', () => {
  const night = '2025-03-03T18:30:00Z';

  test('an edited counter of the district itself is told of that district, also against its metrics', async () => {
    const own = { of: 'DISTRICT', district: CHANCHENG } as const;
    // one too many accepted, one too few completed: they do not cancel out
    await falsifyCounter(db, names.counters, own, DAY, { accepted: 1, completed: -1 });
    expect(await run('reconcile', night)).toMatchObject([
      { district: HAICANG, countersOff: 0, metricsOff: 0 },
      { district: CHANCHENG, countersOff: 2, metricsOff: 2 },
    ]);
  });

  test('a rebuild of one district leaves the counters of the other alone', async () => {
    const repository = createReconcileRepository(db, names);
    const counted = createCounterWriter(db, names.counters);
    expect(await rebuildCounters(repository, counted, closed, HAICANG)).toEqual({
      items: 3,
      differences: [],
      repaired: 0,
    });
    expect(await reconcileCounters(repository, closed, CHANCHENG)).toMatchObject({
      items: 2,
      differences: [{ key: { pk: `${CHANCHENG}:DISTRICT` } }],
    });
    expect(await rebuildCounters(repository, counted, closed, CHANCHENG)).toMatchObject({ repaired: 1 });
    expect(await run('reconcile', night)).toMatchObject([
      { countersOff: 0 },
      { countersOff: 0, metricsOff: 0 },
    ]);
  });
});

describe('supervision', () => {
  test('each supervisor sees the overdue items and the standing of the own district', async () => {
    await run('supervise', '2025-06-02T01:00:00Z');
    for (const [district, open] of [
      [HAICANG, 2],
      [CHANCHENG, 1],
    ] as const) {
      const supervisor = (await world.actor('supervisor', { district })).at('2025-06-02 09:30');
      const { data } = await supervisor.send<{
        escalations: { edges: { node: { number: string } }[] };
        serviceReport: { standing: { open: number; overdueOpen: number } };
      }>(
        `query ($district: ID!) { escalations(district: $district) { edges { node { number } } }
          serviceReport(district: $district, from: "${DAY}", to: "${DAY}") { standing { open overdueOpen } } }`,
        { district },
      );
      const listed = data.escalations.edges.map(({ node }) => node.number);
      expect(listed.toSorted()).toEqual(numbers[district]?.slice(1).toSorted());
      expect(data.serviceReport.standing).toEqual({ open, overdueOpen: open });
    }
  });

  test('a run that comes again after a later one leaves the later figures', async () => {
    for (const time of ['01:15', '00:45']) await run('supervise', `2025-06-02T${time}:00Z`);
    const supervisor = (await world.actor('supervisor')).at('2025-06-02 09:30');
    const { data } = await supervisor.send<{ serviceReport: { standing: { at: string } } }>(
      `{ serviceReport(district: "${HAICANG}", from: "${DAY}", to: "${DAY}") { standing { at } } }`,
    );
    expect(data.serviceReport.standing.at).toBe('2025-06-02T01:15:00.000Z');
  });
});

test('the records of one district are verified without those of the other', async () => {
  const repository = createAuditRepository(db, names);
  for (const district of [HAICANG, CHANCHENG]) {
    const own = numbers[district]?.toSorted();
    expect(await numbersIn(repository.chains(district))).toEqual(own);
    expect(await numbersIn(repository.touched(district, DAY))).toEqual(own);
  }
});

const numbersIn = async (pages: AsyncIterable<readonly { readonly number: string }[]>): Promise<string[]> => {
  const found: string[] = [];
  for await (const items of pages) found.push(...items.map(({ number }) => number));
  return found.sort();
};
