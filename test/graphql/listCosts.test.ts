import { BatchWriteCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createDynamoDb } from '../../functions/dynamodb/client.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { startTestEngine } from '../support/engine.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const CASES = /Cases/;
const DAY = '2016-04-06';
/** A busy machine stores 25 copies slowly. */
const PATIENT_MS = 60_000;

let engine: Awaited<ReturnType<typeof startTestEngine>>;
let world: World;
let clerk: Actor;
beforeAll(async () => {
  engine = await startTestEngine();
  world = await openWorld({ dynamoDbEndpoint: engine.endpoint });
  clerk = (await world.clerk(places.xinanWindow)).at(`${DAY} 09:00`);
  await accept(
    Array.from({ length: 50 }, (_, i) => application('HC-PS-02', places.xinan, 100 + i)),
    'fifty',
  );
  await world.runner.drained();
});
afterAll(async () => {
  await world.close();
  await engine.stop();
});

const accept = async (applications: readonly ReturnType<typeof application>[], idempotencyKey: string) => {
  const cases = applications.map((one) => ({ application: one }));
  const { results } = await clerk.accept({ idempotencyKey, window: places.xinanWindow, cases });
  return results.map((one) => caseOf(one).number);
};

/** Sends a query without errors, and returns what it cost in the table of cases. */
const costOf = async (by: Actor, query: string) => {
  const trips = await engine.during(CASES, async () => {
    const { errors } = await by.send(query);
    expect(errors).toEqual([]);
  });
  return { trips: trips.map(({ operation }) => operation), units: trips.map(({ units }) => units) };
};

const queue = (fields: string) =>
  `{ deskQueue(desk: "${places.xinanWindow}", first: 50) { edges { node { number ${fields} } } } }`;
const HEADER = 'status light dueOn matter { name } applicant { name } desk { __typename } urgedAt';

describe('what a list costs', () => {
  test('a queue of 50 cases as lists show them costs one Query a desk', async () => {
    // the window and its village
    expect((await costOf(clerk, queue(HEADER))).trips).toEqual(['Query', 'Query']);
  });

  test('a queue of 50 cases with history, actions and owner costs one batch and one line in the log more', async () => {
    const { trips, units } = await costOf(
      clerk,
      queue(`${HEADER} history { type at } availableActions owner { clerk } version`),
    );
    expect(trips).toEqual(['Query', 'Query', 'BatchGetItem', 'PutItem']);
    // half a unit for each 4 KB of the index, a unit for each case, and the line of the log
    expect(units.slice(2)).toEqual([50, 1]);
    expect(units.slice(0, 2).reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(6);
  });

  test('the length of a queue costs one Query a desk', async () => {
    expect(
      (await costOf(clerk, `{ deskQueue(desk: "${places.xinanWindow}", first: 1) { totalCount } }`)).trips,
    ).toEqual(Array(4).fill('Query'));
  });

  test('all open cases of a district cost one Query and one line in the log', async () => {
    const supervisor = (await world.actor('supervisor')).at(`${DAY} 10:00`);
    const list = `{ openCases(district: "350205", first: 50) { totalCount edges { node { number ${HEADER} } } } }`;
    expect((await costOf(supervisor, list)).trips).toEqual(['Query', 'PutItem']);
    const whole = `{ openCases(district: "350205", first: 50) { edges { node { number history { type } } } } }`;
    expect((await costOf(supervisor, whole)).trips).toEqual(['Query', 'PutItem', 'BatchGetItem']);
  });

  test('what a desk is asked costs one Query of all open cases, an eighth of a unit for each', async () => {
    const reviewer = (await world.actor('reviewer', { offices: ['350205000000-JU'] })).at(`${DAY} 10:00`);
    const { trips, units } = await costOf(
      reviewer,
      '{ opinionsAsked { totalCount edges { node { number } } } }',
    );
    expect(trips).toEqual(['Query']);
    expect(units[0]).toBeLessThanOrEqual(50 / 8);
  });

  test('the notices of a resident with 50 cases cost one Query for each index and hash, and one batch', async () => {
    const applications = Array.from({ length: 50 }, (_, i) => ({
      ...application('HC-PS-02', places.xinan, 300),
      form: { address: `${i}号` },
    }));
    await accept(applications, 'of-one-person');
    const resident = (await world.actor('resident', { person: identityNumber(300) })).at(`${DAY} 18:00`);
    const notices =
      '{ myNotices(first: 20) { edges { node { text case { number status history { type } } } } } }';
    const { trips } = await costOf(resident, notices);
    // joined documents; own cases, represented ones and bookings, each by the present hash and that of releases before 0.3.0
    expect(trips).toEqual([...Array(7).fill('Query'), 'BatchGetItem']);
  });
});

describe('what a search costs', () => {
  const Stored = z.looseObject({
    pk: z.string(),
    sk: z.string(),
    number: z.string(),
    listed: z.looseObject({}),
  });

  /** Stores copies of a settled case, unknown to counting. */
  const copySettled = async (number: string, count: number): Promise<void> => {
    const db = createDynamoDb({ ...localClient(engine.endpoint) }, PATIENT_MS);
    const { TableName, item } = await findStored(number);
    const copies = Array.from({ length: count }, (_, i) => {
      const id = String(i).padStart(16, '0');
      const filedAt = new Date(Date.parse('2016-04-05T00:00:00Z') + i).toISOString();
      return {
        ...item,
        kind: 'COPY',
        sk: `HC-PS-02#${id}`,
        number: `${number.slice(0, -16)}${id}`,
        filedAt,
        events: [],
      };
    });
    for (let i = 0; i < copies.length; i += 25) {
      const requests = copies.slice(i, i + 25).map((Item) => ({ PutRequest: { Item } }));
      await db.send(new BatchWriteCommand({ RequestItems: { [TableName]: requests } }));
    }
  };

  const findStored = async (number: string) => {
    const db = createDynamoDb({ ...localClient(engine.endpoint) }, PATIENT_MS);
    const trips = await engine.during(CASES, () => clerk.find(number));
    const TableName = trips[0]?.table ?? '';
    const { Items = [] } = await db.send(
      new ScanCommand({
        TableName,
        FilterExpression: '#number = :number',
        ExpressionAttributeNames: { '#number': 'number' },
        ExpressionAttributeValues: { ':number': number },
      }),
    );
    return { TableName, item: Stored.parse(Items[0]) };
  };

  test('an open case of a person with 5,000 settled ones is found by at most five Queries', async () => {
    const [settled = ''] = await accept([application('HC-PS-02', places.xinan, 400)], 'settled');
    await clerk.complete({ number: settled });
    await copySettled(settled, 5_000);
    const find = `{ findCases(district: "350205", identity: { number: "${identityNumber(400)}" }, openOnly: true) { edges { node { number } } } }`;
    const [open] = await accept([application('HC-PS-02', places.xinan, 400)], 'open');
    const trips = await engine.during(CASES, async () => {
      const { data } = await clerk.send(find);
      expect(data).toEqual({ findCases: { edges: [{ node: { number: open } }] } });
    });
    // by the hash of releases before 0.3.0 nothing is found
    expect(trips.filter(({ operation }) => operation === 'Query').length).toBeLessThanOrEqual(5);
  }, 600_000);
});

describe('what an act on a settled or stuck case costs', () => {
  const unitsOf = async (act: () => Promise<unknown>): Promise<number[]> =>
    (await engine.during(CASES, act)).map(({ units }) => units);
  const fileOne = async (sequence: number): Promise<string> =>
    (await accept([application('HC-PS-02', places.xinan, sequence)], `one-${sequence}`))[0] ?? '';

  test('handing a case to a colleague at the desk writes the item alone', async () => {
    const number = await fileOne(501);
    const units = await unitsOf(async () =>
      caseOf(await clerk.handOver({ number, clerk: 'colleague', window: places.xinanWindow })),
    );
    expect(units).toEqual([1, 2]);
  });

  test('handing a case to another desk writes the item, the header of its applicant, and a line in another queue', async () => {
    const number = await fileOne(502);
    const units = await unitsOf(async () =>
      caseOf(await clerk.handOver({ number, clerk: 'colleague', window: '350205002214-02' })),
    );
    // and its entry among pending items
    expect(units).toEqual([1, 6]);
  });

  test('printing a certificate again and rating write the item alone', async () => {
    const number = await fileOne(503);
    await clerk.complete({ number });
    const reprint = await unitsOf(async () => caseOf(await clerk.act('reprintCertificate', { number })));
    // with a third event the item is longer than 2 KB; no index is written
    expect(reprint).toEqual([1, 3]);
    const resident = (await world.actor('resident', { person: identityNumber(503) })).at(`${DAY} 18:00`);
    const rating = await unitsOf(async () => caseOf(await resident.rate({ number, score: 5 })));
    expect(rating.at(-1)).toBe(3);
  });

  test('accepting and settling in one write costs the item and one entry in two indexes', async () => {
    const cases = [{ application: application('HC-PS-02', places.xinan, 504) }];
    const units = await unitsOf(() =>
      clerk.accept({ window: places.xinanWindow, settleAtOnce: true, cases }),
    );
    // and one by its last act
    expect(units).toEqual([5]);
  });
});
