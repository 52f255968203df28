import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptCase } from '../support/cases.ts';
import { startTestEngine } from '../support/engine.ts';
import { openTables } from '../support/tables.ts';
import { type Actor, application, openWorld, places, type World } from '../support/world.ts';

type Status = {
  readonly isUpToDate: boolean;
  readonly calendarPublishedUntil: string;
  readonly supervisedAt: string | null;
  readonly verification: {
    readonly night: string;
    readonly at: string;
    readonly digests: number;
    readonly chains: number;
    readonly logEntries: number;
    readonly faults: number;
    readonly oldDigests: number;
    readonly oldDigestsWithFaults: readonly string[];
    readonly digest: { readonly day: string; readonly hash: string; readonly heads: number } | null;
  } | null;
  readonly comparison: {
    readonly night: string;
    readonly at: string;
    readonly from: string;
    readonly to: string;
    readonly items: number;
    readonly countersOff: number;
    readonly metricsOff: number;
  } | null;
};
const STATUS = `isUpToDate calendarPublishedUntil supervisedAt
  verification { night at digests chains logEntries faults oldDigests oldDigestsWithFaults digest { day hash heads } }
  comparison { night at from to items countersOff metricsOff }`;

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let world: World;
let tables: ReturnType<typeof openTables>;
let auditor: Actor;
beforeAll(async () => {
  engine = await startTestEngine();
  world = await openWorld({ dynamoDbEndpoint: engine.endpoint });
  tables = openTables(engine.endpoint);
  auditor = await world.actor('auditor');
});
afterAll(async () => {
  tables.close();
  await world.close();
  await engine.stop();
});

const ask = async (at: string, by = auditor, district = '350205') => {
  const { data, errors } = await by
    .at(at)
    .send<{ auditStatus: Status } | null>(`{ auditStatus(district: "${district}") { ${STATUS} } }`);
  return data?.auditStatus ?? errors.map(({ extensions }) => extensions?.code);
};
const statusAt = async (at: string): Promise<Status> => {
  const status = await ask(at);
  if ('length' in status) throw new Error(JSON.stringify(status));
  return status;
};
const night = async (day: string): Promise<void> => {
  await world.runner.runScheduled('audit', new Date(`${day}T17:30:00Z`));
  await world.runner.runScheduled('reconcile', new Date(`${day}T18:30:00Z`));
};

describe('the audit status of a district', () => {
  test('is empty before the first night', async () => {
    expect(await statusAt('2016-04-06 09:00')).toEqual({
      isUpToDate: false,
      calendarPublishedUntil: '2026-12-31',
      supervisedAt: null,
      verification: null,
      comparison: null,
    });
  });

  test('tells what the last night verified, compared and archived', async () => {
    const clerk = (await world.clerk(places.xinanWindow)).at('2016-04-06 09:30');
    await acceptCase(clerk, places.xinanWindow, application('HC-PS-02', places.xinan, 1));
    await world.runner.drained();
    await world.runner.runScheduled('supervise', new Date('2016-04-06T02:00:00Z'));
    await night('2016-04-06');
    const { verification, comparison, ...status } = await statusAt('2016-04-07 09:00');
    expect(status).toEqual({
      isUpToDate: true,
      calendarPublishedUntil: '2026-12-31',
      supervisedAt: '2016-04-06T02:00:00.000Z',
    });
    expect(verification).toEqual({
      ...{ night: '2016-04-06', at: '2016-04-06T17:30:00.000Z' },
      ...{ digests: 0, chains: 1, logEntries: 1, faults: 0, oldDigests: 0, oldDigestsWithFaults: [] },
      digest: { day: '2016-04-06', hash: expect.stringMatching(/^[0-9a-f]{64}$/), heads: 1 },
    });
    expect(comparison).toMatchObject({
      ...{ night: '2016-04-06', from: '2016-04-04', to: '2016-04-06' },
      ...{ items: 1, countersOff: 0 },
    });
  });

  test('stays the same when the night’s message comes again', async () => {
    const { verification, comparison } = await statusAt('2016-04-07 09:00');
    await night('2016-04-06');
    // the digest itself is there now, and verified
    const again = { comparison, verification: { ...verification, digests: 1 } };
    expect(await statusAt('2016-04-07 09:00')).toMatchObject(again);
  });

  test('says so when a night is missing', async () => {
    expect((await statusAt('2016-04-08 13:30')).isUpToDate).toBe(true);
    expect((await statusAt('2016-04-08 13:31')).isUpToDate).toBe(false);
  });

  test('counts the records that were tampered with', async () => {
    const [item] = (await tables.items('Cases')).filter(({ number }) => `${number}`.includes('HC-PS-02'));
    if (!Array.isArray(item?.events)) throw new Error('no case');
    await tables.put('Cases', { ...item, events: item.events.slice(0, -1) });
    await night('2016-04-07');
    const { verification } = await statusAt('2016-04-08 09:00');
    expect(verification?.digests).toBe(1);
    expect(verification?.faults).toBeGreaterThan(0);
    await tables.put('Cases', item);
  });

  test('counts old digests that were verified, and names those that prove tampering', async () => {
    await night('2016-05-06');
    expect((await statusAt('2016-05-07 09:00')).verification).toMatchObject({
      night: '2016-05-06',
      oldDigests: 1,
      oldDigestsWithFaults: [],
    });
  });

  test('is three reads of one item each', async () => {
    await world.runner.drained();
    await statusAt('2016-05-07 09:00');
    const trips = await engine.during(/Registry|Cases|Counters/, () => statusAt('2016-05-07 09:00'));
    expect(trips.map(({ operation }) => operation).toSorted()).toEqual(['GetItem', 'Query', 'Query']);
  });

  test('is for auditors, supervisors and operators of the district', async () => {
    const at = '2016-05-07 09:00';
    for (const role of ['supervisor', 'operator'] as const)
      expect(await ask(at, await world.actor(role))).toHaveProperty('isUpToDate');
    expect(await ask(at, await world.actor('resident'))).toEqual(['FORBIDDEN']);
    expect(await ask(at, auditor, '440604')).toEqual(['FORBIDDEN']);
    expect(await ask(at, world.stranger)).toEqual(['UNAUTHENTICATED']);
  });
});
