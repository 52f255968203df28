import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DeleteCommand, DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { registryPartition, registryVersionKey } from '../../functions/dynamodb/keys.ts';
import type { DistrictPack } from '../../functions/registry/model/pack.ts';
import { unpackItem } from '../../functions/registry/pack/packedItems.ts';
import { createRegistry } from '../../functions/registry/registry.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { startTestEngine } from '../support/engine.ts';
import { operations } from '../support/operations.ts';
import { organisation, windowOf } from '../support/organisation.ts';
import { type LogFields, publishVersion } from '../support/rules.ts';
import { small } from '../support/smallDirectory.ts';
import { AT_ONCE } from '../support/smallDistrict/codes.ts';
import { packOf, versionOf } from '../support/smallDistrict/pack.ts';
import { openTables } from '../support/tables.ts';
import { type Actor, openWorld, type World } from '../support/world.ts';

type Item = Record<string, unknown>;

const { district } = small;
const pack = packOf(small);

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let world: World;
let operator: Actor;
let tables: ReturnType<typeof openTables>;
let table: string;
let client: DynamoDBClient;
let db: DynamoDBDocumentClient;
beforeAll(async () => {
  engine = await startTestEngine();
  world = await openWorld({ dynamoDbEndpoint: engine.endpoint, packs: [] });
  operator = (await world.actor('operator', { district })).at('2016-04-05 09:00');
  tables = openTables(engine.endpoint);
  table = await tables.nameOf('Registry');
  client = new DynamoDBClient(localClient(engine.endpoint));
  db = DynamoDBDocumentClient.from(client);
});
afterAll(async () => {
  client.destroy();
  tables.close();
  await world.close();
  await engine.stop();
});
beforeEach(() => importPack());

const importPack = () =>
  operator.send(operations.importDistrict, { input: { idempotencyKey: randomUUID(), pack } });
const closeFrom = (lastDay: string, more: { idempotencyKey?: string; window?: string } = {}) => {
  const given = { district, window: small.window, lastDay, ...more };
  return organisation.closeWindow(operator, given);
};

const items = () => tables.items('Registry');
const keyOf = ({ pk, sk }: Item): string => `${pk} ${sk}`;
const byKey = async () => new Map((await items()).map((item) => [keyOf(item), item]));
/** The keys of what an act adds to the registry's table, replaces in it and removes from it. */
const written = async (act: () => Promise<unknown>) => {
  const before = await byKey();
  await act();
  const after = await byKey();
  return {
    added: [...after.keys()].filter((key) => !before.has(key)).sort(),
    replaced: [...after.keys()].filter(
      (key) => before.has(key) && !isDeepStrictEqual(before.get(key), after.get(key)),
    ),
    removed: [...before.keys()].filter((key) => !after.has(key)),
  };
};
const NOTHING = { added: [], replaced: [], removed: [] };
const pointer = async (): Promise<Item> => {
  const found = (await byKey()).get(keyOf(registryVersionKey(district)));
  if (!found) throw new Error('no registry');
  return found;
};
const partition = async (): Promise<string> => registryPartition(district, String((await pointer()).base));
const inPartition = async (name: string): Promise<Item[]> => (await items()).filter(({ pk }) => pk === name);

/** Reads the registry an item a page, as an instance does that has kept nothing. */
const read = async (beforeSecondPage: () => Promise<unknown> = async () => undefined) => {
  const reading = new DynamoDBClient(localClient(engine.endpoint));
  let pages = 0;
  reading.middlewareStack.add(
    (next, { commandName }) =>
      async (args) => {
        if (commandName !== 'QueryCommand') return next(args);
        pages += 1;
        if (pages === 2) await beforeSecondPage();
        return next({ ...args, input: { ...args.input, Limit: 1 } });
      },
    { step: 'initialize' },
  );
  const { latest } = createRegistry(DynamoDBDocumentClient.from(reading), table);
  try {
    return (await latest(district))?.directory.pack;
  } finally {
    reading.destroy();
  }
};
/** The pack with the last day of its first window. */
const closedAfter = (lastDay: string | null): DistrictPack => {
  const windows = pack.windows.windows.map((one) =>
    one.id === small.window ? { ...one, to: lastDay } : one,
  );
  return { ...pack, windows: { ...pack.windows, windows } };
};

describe('an edit of the registry', () => {
  test('writes the one window that it changes, the pointer, the log’s entry and its request', async () => {
    const base = await partition();
    const seen = await written(async () => windowOf(await closeFrom('2016-04-12')));
    const number = String((await pointer()).changes).padStart(10, '0');
    expect(seen).toEqual({
      added: [
        `${district}#LOG ${number}`,
        expect.stringMatching(/^900001#REQUESTS /),
        `${base} EDIT#${number}#WINDOW#${small.window}`,
      ],
      replaced: [`${district} VERSION`],
      removed: [],
    });
  });

  test('writes a new version of a matter and the end of the one before it', async () => {
    const { version: _, ...matter } = versionOf(AT_ONCE, { effectiveFrom: '2016-09-01' });
    const seen = await written(() => publishVersion(operator, matter, { district }));
    const things = seen.added.filter((key) => key.includes('EDIT#')).map((key) => key.split('#').slice(2));
    expect(things).toEqual([
      ['MATTER', AT_ONCE, '1'],
      ['MATTER', AT_ONCE, '2'],
    ]);
    expect([seen.added.length, seen.replaced.length, seen.removed.length]).toEqual([4, 1, 0]);
  });

  test('is one transaction after two reads', async () => {
    windowOf(await closeFrom('2016-04-12'));
    const trips = await engine.during(/Registry/, () => closeFrom('2016-04-11'));
    expect(trips.map(({ operation }) => operation)).toEqual(['GetItem', 'GetItem', 'TransactWriteItems']);
  });

  test('that comes again writes nothing', async () => {
    const request = { idempotencyKey: randomUUID() };
    const first = await closeFrom('2016-04-12', request);
    let again: unknown;
    const seen = await written(async () => {
      again = await closeFrom('2016-04-12', request);
    });
    expect(again).toEqual(first);
    expect(seen).toEqual(NOTHING);
  });

  test('that loses every race is refused, and leaves nothing of itself', async () => {
    const base = await partition();
    const before = Number((await pointer()).changes);
    const windows = Array.from({ length: 8 }, (_, i) => `${small.village}-1${i}`);
    const hours = [{ from: '09:00', to: '12:00' }];
    const given = { district, name: { zh: '窗口', en: 'Window' }, hours, from: '2016-04-05' };
    const answers = await Promise.all(
      windows.map((window) => organisation.openWindow(operator, { ...given, window })),
    );
    const done = answers.flatMap(({ window }) => (window ? [`WINDOW#${window.code}`] : []));
    const lost = answers.filter(({ window }) => !window);
    expect(lost.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(
      lost.map(() => 'CONFLICT'),
    );
    expect(Number((await pointer()).changes)).toBe(before + done.length);
    const edits = (await inPartition(base)).filter(({ change }) => change !== undefined);
    expect(edits.map(({ thing }) => thing).sort()).toEqual(done.sort());
    expect((await read())?.windows.windows).toHaveLength(pack.windows.windows.length + done.length);
    const log = await operator.send<{ registryLog: LogFields }>(
      `{ registryLog(district: "${district}") { edges { node { number } } intact } }`,
    );
    expect(log.data.registryLog.intact).toBe(true);
  });

  test('writes everything anew once most of what lies there is out of date', async () => {
    const base = await partition();
    const things = Number((await pointer()).count);
    for (let i = 0; i < things; i += 1) windowOf(await closeFrom(`20${60 - i}-04-12`));
    expect(await partition()).toBe(base);
    expect(await inPartition(base)).toHaveLength(1 + things);
    windowOf(await closeFrom('2016-04-12'));
    expect(await inPartition(base)).toEqual([]);
    expect(await inPartition(await partition())).toHaveLength(1);
    expect(await read()).toEqual(closedAfter('2016-04-12'));
  });
});

test('an import takes the edits away with the generation that they belong to', async () => {
  windowOf(await closeFrom('2016-04-12'));
  const base = await partition();
  await importPack();
  expect(await inPartition(base)).toEqual([]);
  expect(await read()).toEqual(pack);
});

describe('a reader', () => {
  test('sees what was edited, from whatever instance', async () => {
    windowOf(await closeFrom('2016-04-12'));
    windowOf(await closeFrom('2016-04-11'));
    expect(await read()).toEqual(closedAfter('2016-04-11'));
  });

  test('sees the registry of before when an edit arrives between two of its pages', async () => {
    windowOf(await closeFrom('2016-04-12'));
    const seen = await read(async () => windowOf(await closeFrom('2016-04-11')));
    expect(seen).toEqual(closedAfter('2016-04-12'));
    expect(await read()).toEqual(closedAfter('2016-04-11'));
  });

  test('sees the registry of after when an import replaces it between two of its pages', async () => {
    windowOf(await closeFrom('2016-04-12'));
    expect(await read(importPack)).toEqual(pack);
  });

  test('does not answer while the pointer has come and an edit has not', async () => {
    windowOf(await closeFrom('2016-04-12'));
    const edit = (await items()).find(({ thing }) => thing !== undefined);
    await db.send(new DeleteCommand({ TableName: table, Key: { pk: edit?.pk, sk: edit?.sk } }));
    await expect(read()).rejects.toThrow('changes faster than it can be read');
    await db.send(new PutCommand({ TableName: table, Item: edit }));
    expect(await read()).toEqual(closedAfter('2016-04-12'));
  });
});

describe('a registry that was stored before edits lay beside it', () => {
  const KINDS = ['PACK', 'STREET', 'VILLAGE', 'OFFICE', 'WINDOW', 'MATTER', 'DELEGATION', 'BUNDLE', 'STAFF'];
  const placeOf = ({ kind, position }: Item) => KINDS.indexOf(String(kind)) * 100 + Number(position);
  /** Stores it so: every item by itself, their places counted through all lists, and a pointer that names no base. */
  const storeAsBefore = async (): Promise<number> => {
    const { base, ...rest } = await pointer();
    const pk = registryPartition(district, String(base));
    const parts = await inPartition(pk);
    const stored = parts.flatMap(unpackItem).toSorted((a, b) => placeOf(a) - placeOf(b));
    const puts = stored.map(({ format: _, ...item }, position) => ({
      PutRequest: { Item: { pk, ...item, position } },
    }));
    for (const { sk } of parts) await db.send(new DeleteCommand({ TableName: table, Key: { pk, sk } }));
    await db.send(new BatchWriteCommand({ RequestItems: { [table]: puts } }));
    await db.send(new PutCommand({ TableName: table, Item: rest }));
    return stored.length;
  };

  test('is read, and its first edit writes it anew, every list in its order', async () => {
    const count = await storeAsBefore();
    expect(await read()).toEqual(pack);
    const seen = await written(async () => windowOf(await closeFrom('2016-04-12')));
    // also the log entry and its request, and the generation in the list of them
    expect([seen.added.length, seen.removed.length]).toEqual([1 + 3, count + 1]);
    windowOf(await closeFrom('2016-04-11'));
    expect(await read()).toEqual(closedAfter('2016-04-11'));
  });
});
