import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DeleteCommand, DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registryLogKey } from '../../functions/dynamodb/keys.ts';
import { localClient } from '../../infra/local/sdk.ts';
import { haicangFiles } from '../support/haicang.ts';
import { operations } from '../support/operations.ts';
import { askLog, delegateMatter, delegationOf, readLog, revokeDelegation } from '../support/rules.ts';
import { openTables } from '../support/tables.ts';
import { type Actor, openWorld, places, type World } from '../support/world.ts';

let world: World;
let operator: Actor;
let auditor: Actor;
beforeAll(async () => {
  world = await openWorld();
  operator = await world.actor('operator');
  auditor = await world.actor('auditor');
});
afterAll(() => world.close());

describe('registry log', () => {
  test('the registry log records actor, act and subjects, and chains the generations', async () => {
    const { code } = delegationOf(
      await delegateMatter(operator.at('2016-04-08 23:30'), { matter: 'HC-PS-04', from: '2016-06-01' }),
    );
    await revokeDelegation(operator.at('2016-06-09 09:00'), { delegation: code, lastDay: '2016-06-10' });
    const { edges } = await readLog(auditor);
    const [revoked, delegated, imported] = edges.map(({ node }) => node);
    expect(imported).toMatchObject({
      number: 1,
      act: 'IMPORT_DISTRICT',
      codes: ['350205'],
      previousGeneration: null,
    });
    expect(delegated).toMatchObject({
      number: 2,
      act: 'DELEGATE_MATTER',
      codes: [code, 'HC-PS-04'],
      at: '2016-04-08T15:30:00.000Z',
      day: '2016-04-08',
      role: 'OPERATOR',
      previousGeneration: imported?.generation,
    });
    expect(revoked).toMatchObject({
      number: 3,
      act: 'REVOKE_DELEGATION',
      previousGeneration: delegated?.generation,
    });
    expect(new Set(edges.map(({ node }) => node.generation)).size).toBe(3);
  });

  test('the registry log records imports, even without a change', async () => {
    const [last] = (await readLog(auditor)).edges;
    const import_ = (idempotencyKey: string) =>
      operator.send<{ importDistrict: { refusals: readonly { code: string }[] } }>(
        operations.importDistrict,
        { input: { idempotencyKey, pack: haicangFiles } },
      );
    await import_('first');
    await import_('second');
    await import_('second');
    const [second, first] = (await readLog(auditor)).edges.map(({ node }) => node);
    expect(first?.number).toBe((last?.node.number ?? 0) + 1);
    expect(second).toMatchObject({
      number: (first?.number ?? 0) + 1,
      previousGeneration: first?.generation,
      generation: first?.generation,
    });
  });

  test('the registry log is paged', async () => {
    const all = (await readLog(auditor)).edges.map(({ node }) => node.number);
    const first = await readLog(operator, { first: 2 });
    const rest = await readLog(operator, { first: 100, after: first.pageInfo.endCursor ?? '' });
    expect([first.intact, rest.intact]).toEqual([true, true]);
    expect([...first.edges, ...rest.edges].map(({ node }) => node.number)).toEqual(all);
    expect([first, rest].map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, false]);
  });

  test('only operators and auditors of the district may read the registry log', async () => {
    const others = [
      await world.clerk(places.xinanWindow),
      await world.actor('supervisor'),
      await world.actor('auditor', { district: '350206' }),
      world.stranger,
    ];
    const answers = await Promise.all(others.map((by) => askLog(by)));
    expect(answers.map(({ errors }) => errors[0]?.extensions?.code)).toEqual([
      'FORBIDDEN',
      'FORBIDDEN',
      'FORBIDDEN',
      'UNAUTHENTICATED',
    ]);
  });

  test('concurrent edits each get their own number in the registry log', async () => {
    const before = (await readLog(auditor)).edges[0]?.node.number ?? 0;
    const matters = ['HC-CA-01', 'HC-CA-02'];
    const answers = await Promise.all(
      matters.map((matter) => delegateMatter(operator, { matter, from: '2016-06-01' })),
    );
    const done = answers.flatMap(({ delegation }) => (delegation ? [delegation.code] : []));
    expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(
      Array(matters.length - done.length).fill('CONFLICT'),
    );
    const news = (await readLog(auditor)).edges
      .map(({ node }) => node)
      .filter(({ number }) => number > before)
      .toReversed();
    expect(news.map(({ number }) => number)).toEqual(done.map((_, i) => before + 1 + i));
    expect(new Set(news.map(({ codes }) => codes[0]))).toEqual(new Set(done));
    expect(news.slice(1).map((entry) => entry.previousGeneration)).toEqual(
      news.slice(0, -1).map(({ generation }) => generation),
    );
  });
});

test('a registry log without its last entry is reported as broken', async () => {
  const { edges, intact } = await readLog(auditor);
  expect(intact).toBe(true);
  const tables = openTables(world.runner.dynamoDbEndpoint);
  const table = await tables.nameOf('Registry');
  tables.close();
  const db = DynamoDBDocumentClient.from(new DynamoDBClient(localClient(world.runner.dynamoDbEndpoint)));
  const last = registryLogKey('350205', edges[0]?.node.number ?? 0);
  await db.send(new DeleteCommand({ TableName: table, Key: { ...last } }));
  db.destroy();
  expect((await readLog(auditor)).intact).toBe(false);
});
