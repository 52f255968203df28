import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { counterKey, recountKey } from '../../functions/dynamodb/keys.ts';
import { getCaseKey } from '../../functions/record/numbers.ts';
import { packMonth } from '../../functions/report/packedMonth.ts';
import { acceptCase, typesOf } from '../support/cases.ts';
import { chancheng, chanchengApplication, packFolders } from '../support/chancheng.ts';
import { startTestEngine } from '../support/engine.ts';
import { openTables } from '../support/tables.ts';
import { application, caseOf, openWorld, places, type World } from '../support/world.ts';

const HAICANG = '350205';
const CHANCHENG = '440604';
const DAY = '2025-03-03';

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let world: World;
let tables: ReturnType<typeof openTables>;
const warned: string[] = [];
beforeAll(async () => {
  engine = await startTestEngine();
  const warn = (line: string): void => void warned.push(line);
  world = await openWorld({ dynamoDbEndpoint: engine.endpoint, packs: packFolders, warn });
  tables = openTables(engine.endpoint);
});
afterAll(async () => {
  tables.close();
  await world.close();
  await engine.stop();
});

const inHaicang = async (sequence: number, day = DAY): Promise<string> => {
  const clerk = (await world.clerk(places.xinanWindow)).at(`${day} 09:00`);
  const filed = application('HC-PS-02', places.xinan, sequence);
  return (await acceptCase(clerk, places.xinanWindow, filed)).number;
};
const inChancheng = async (sequence: number): Promise<string> => {
  const clerk = (await world.clerk(chancheng.lanshiWindow)).at(`${DAY} 09:00`);
  const filed = chanchengApplication('HRSS-1001', chancheng.lanshi, { sequence });
  return (await acceptCase(clerk, chancheng.lanshiWindow, filed)).number;
};
const run = (name: string, at: string) => world.runner.runScheduled(name, new Date(at));
/** Kills the instance of a function while it works: at its next request of an operation to the cases. */
const killAt = async (name: string, operation: string): Promise<void> => {
  const host = world.runner.functions.find(({ definition }) =>
    definition.logicalId.toLowerCase().startsWith(name),
  );
  if (!host) throw new Error(`no function ${name}`);
  await engine.next(operation, 'Cases');
  await host.stop();
};
const digestFile = (district: string, day: string): string => {
  const s3 = join(world.runner.dataDir, 's3');
  const [bucket = ''] = readdirSync(s3);
  return join(s3, bucket, district, `${day}.jsonl`);
};
/** Returns the messages in the dead-letter queue of a function. */
const listGivenUp = (name: string): unknown[] => {
  const { dataDir } = world.runner;
  const file = readdirSync(dataDir).find(
    (one) => one.startsWith(`${name}Failures`) && one.endsWith('.jsonl'),
  );
  if (file === undefined) return [];
  return readFileSync(join(dataDir, file), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
};
const historyOf = async (number: string): Promise<string[]> => {
  const supervisor = await world.actor('supervisor');
  const seen = await supervisor.find(number);
  return seen ? typesOf(seen) : [];
};
const countEscalations = async (number: string): Promise<number> =>
  (await historyOf(number)).filter((type) => type === 'ESCALATED').length;

describe('supervision', () => {
  const at = (time: string) => `${DAY}T${time}:00Z`;

  test('supervision of a district with nothing late costs four requests at most', async () => {
    await inHaicang(1);
    await inChancheng(1);
    // the first runs load the registries, and count limits by the calendar
    for (const time of ['01:15', '01:30', '01:45']) await run('supervise', at(time));
    await world.runner.drained();
    let found: unknown;
    const trips = await engine.during(/./, async () => {
      found = await run('supervise', at('02:00'));
    });
    expect(found).toMatchObject([
      { district: HAICANG, open: 1, overdueOpen: 0, escalated: 0, left: 0 },
      { district: CHANCHENG, open: 1, overdueOpen: 0, escalated: 0, left: 0 },
    ]);
    const [districts, figures, ...perDistrict] = trips.map(({ operation }) => operation);
    expect([districts, figures]).toEqual(['Query', 'BatchGetItem']);
    expect(perDistrict.length).toBeLessThanOrEqual(2 * 4);
    // what is pending, and the files that nobody named
    expect(perDistrict.filter((operation) => operation === 'Query')).toHaveLength(2 * 2);
  });

  test('the stage has the sums of both districts at the next run', async () => {
    await run('supervise', at('02:15'));
    const printed = world.runner.logs('supervise').filter((line) => line.includes('"_aws"'));
    expect(JSON.parse(printed.at(-1) ?? '')).toMatchObject({ Env: 'local', Open: 2, DistrictsBehind: 0 });
  });

  test('a district whose run fails stops no other one, and is told by a metric until it runs again', async () => {
    const broken = { ...recountKey(CHANCHENG), kind: 'RECOUNT', calendar: 1, passes: 'poison' };
    const [kept] = (await tables.items('Cases')).filter(({ pk }) => pk === broken.pk);
    await tables.put('Cases', broken);
    for (const time of ['02:30', '02:45', '03:00', '03:15'])
      expect(await run('supervise', at(time))).toMatchObject([{ district: HAICANG, open: 1 }]);
    const printed = world.runner.logs('supervise').filter((line) => line.includes('"_aws"'));
    expect(JSON.parse(printed.at(-1) ?? '')).toMatchObject({ DistrictsBehind: 1, Open: 2 });
    expect(listGivenUp('Supervise')).toContainEqual({ district: CHANCHENG, time: at('02:30') });
    expect(warned.join()).toContain('gave up a message after 3 attempts');
    await tables.put('Cases', kept ?? {});
    expect(await run('supervise', at('03:30'))).toMatchObject([
      { district: HAICANG },
      { district: CHANCHENG, open: 1 },
    ]);
  });

  test('a run that is killed half-way and comes again escalates each case once', async () => {
    const numbers = await Promise.all(Array.from({ length: 12 }, (_, i) => inHaicang(100 + i)));
    await world.runner.drained();
    const late = '2025-06-02T01:00:00Z';
    const [found] = await Promise.all([run('supervise', late), killAt('supervise', 'PutItem')]);
    expect(found).toMatchObject([{ district: HAICANG, open: 13 }, { district: CHANCHENG }]);
    expect(await run('supervise', '2025-06-02T01:15:00Z')).toMatchObject([
      { overdueOpen: 13, escalated: 0 },
      { escalated: 0 },
    ]);
    // both steps at once
    for (const number of numbers) expect(await countEscalations(number)).toBe(2);
  });
});

describe('audit', () => {
  test('the audit of a night reads what was touched since the last one, and writes a digest for each district', async () => {
    expect(await run('audit', '2025-06-03T17:30:00Z')).toMatchObject([
      { district: HAICANG, day: '2025-06-03', chains: 13 },
      { district: CHANCHENG, day: '2025-06-03', chains: 1 },
    ]);
    await inHaicang(200, '2025-06-04');
    const night = '2025-06-04T17:30:00Z';
    let taken: unknown;
    const asked = await engine.during(/Cases/, async () => {
      taken = await run('audit', night);
    });
    expect(taken).toMatchObject([
      { district: HAICANG, chains: 1, heads: 1 },
      { district: CHANCHENG, chains: 0, heads: 0 },
    ]);
    // the last digests again, and what was touched since
    const operations = asked.map(({ operation }) => operation).sort();
    expect(operations).toEqual([...Array(3).fill('BatchGetItem'), 'Query', 'Query']);
  });

  test('an audit that is killed half-way and comes again writes the same digest', async () => {
    for (let i = 0; i < 3; i += 1) await inHaicang(210 + i, '2025-06-05');
    const night = '2025-06-05T17:30:00Z';
    const file = digestFile(HAICANG, '2025-06-05');
    await Promise.all([run('audit', night), killAt('audit', 'BatchGetItem')]);
    const afterKill = readFileSync(file, 'utf8');
    rmSync(file);
    await run('audit', night);
    expect(readFileSync(file, 'utf8')).toBe(afterKill);
    expect(afterKill.trim().split('\n')).toHaveLength(1 + 3);
  });

  test('a district whose digests cannot be read stops no other one', async () => {
    const file = digestFile(CHANCHENG, '2025-06-05');
    const kept = readFileSync(file, 'utf8');
    writeFileSync(file, 'poison');
    const taken = await run('audit', '2025-06-06T17:30:00Z');
    writeFileSync(file, kept);
    expect(taken).toMatchObject([{ district: HAICANG, day: '2025-06-06' }]);
    expect(listGivenUp('Audit')).toEqual([{ district: CHANCHENG, time: '2025-06-06T17:30:00Z' }]);
  });

  test('a night that comes after a later one writes no digest: the later one covers it', async () => {
    await run('audit', '2025-06-09T17:30:00Z');
    await run('audit', '2025-06-08T17:30:00Z');
    expect(existsSync(digestFile(HAICANG, '2025-06-08'))).toBe(false);
    expect(existsSync(digestFile(HAICANG, '2025-06-09'))).toBe(true);
  });

  test('an old digest is verified again after thirty nights, in which silent changes come to light', async () => {
    const number = await inHaicang(220, '2025-06-10');
    await run('audit', '2025-06-10T17:30:00Z');
    const { pk, sk } = getCaseKey(number);
    const item = (await tables.items('Cases')).find((one) => one.pk === pk && one.sk === sk);
    // without a trace in the index: as it would be if storage itself rotted
    await tables.put('Cases', { ...item, events: [] });
    const findings = async (night: string) => {
      const before = world.runner.logs('audit').length;
      await run('audit', `${night}T17:30:00Z`);
      return world.runner.logs('audit').slice(before).join('\n');
    };
    expect(await findings('2025-07-09')).not.toContain(number);
    const found = await findings('2025-07-10');
    expect(found).toContain(number);
    expect(found).toContain('CHAIN_BROKEN');
    expect(found).toContain('CUT_OFF');
    await tables.put('Cases', item ?? {});
  });
});

describe('reconciliation', () => {
  const night = '2025-07-21T18:30:00Z';
  const compare = () => run('reconcile', night);

  test('counters of a night are compared for each district, from what was touched', async () => {
    const clerk = (await world.clerk(places.xinanWindow)).at('2025-07-21 09:00');
    const { number } = await acceptCase(
      clerk,
      places.xinanWindow,
      application('HC-PS-02', places.xinan, 300),
    );
    caseOf(await clerk.complete({ number }));
    await world.runner.drained();
    let found: unknown;
    const asked = await engine.during(/Cases|Counters/, async () => {
      found = await compare();
    });
    expect(found).toMatchObject([
      { district: HAICANG, period: { from: '2025-07-19', to: '2025-07-21' }, items: 1, countersOff: 0 },
      { district: CHANCHENG, period: { from: '2025-07-19', to: '2025-07-21' }, items: 0, countersOff: 0 },
    ]);
    expect(asked.filter(({ operation }) => operation === 'Scan')).toEqual([]);
  });

  test('a counter without events is a difference of its district alone', async () => {
    const series = { of: 'VILLAGE', district: CHANCHENG, village: chancheng.lanshi } as const;
    const phantom = { ...counterKey(series, '2025-07-20'), v: 1 };
    const days = Array.from({ length: 32 }, (_, day) => (day === 20 ? 3 : 0));
    await tables.put('Counters', { ...phantom, d: packMonth(new Map([['accepted', days]])) });
    expect(await compare()).toMatchObject([{ countersOff: 0 }, { district: CHANCHENG, countersOff: 3 }]);
    await tables.put('Counters', { ...phantom, d: packMonth(new Map()) });
  });

  test('an item that cannot be read hides no difference of the others', async () => {
    const number = await inHaicang(310, '2025-07-21');
    await world.runner.drained();
    const { pk, sk } = getCaseKey(number);
    const item = (await tables.items('Cases')).find((one) => one.pk === pk && one.sk === sk);
    await tables.put('Cases', { ...item, events: 'poison' });
    // accepted and its visit, in six series
    expect(await compare()).toMatchObject([{ items: 1, countersOff: 12 }, { countersOff: 0 }]);
    expect(world.runner.logs('reconcile').join()).toContain('unreadable item');
  });
});
