import { buildSchema, execute, parse } from 'graphql';
import { expect, test } from 'vitest';
import {
  allowBudget,
  BudgetExceeded,
  runWithBudget,
  spendEntries,
  spendTrip,
} from '../../functions/budget.ts';
import { budgetOf, limitAnswers } from '../../functions/graphql/answerBudget.ts';
import { limitLists } from '../../functions/graphql/limitLists.ts';
import { LIMITS } from '../../functions/graphql/limits.ts';
import { ROLES } from './identity/policyTable.ts';

const spendTrips = (count: number): void => {
  for (let i = 0; i < count; i += 1) spendTrip();
};

test('a request may make at most its budget of database calls', async () => {
  await runWithBudget({ trips: 3, entries: 0 }, async () => spendTrips(3));
  await expect(runWithBudget({ trips: 3, entries: 0 }, async () => spendTrips(4))).rejects.toThrow(
    BudgetExceeded,
  );
});

test('concurrent requests have separate budgets', async () => {
  const one = runWithBudget({ trips: 2, entries: 0 }, async () => {
    spendTrips(1);
    await Promise.resolve();
    spendTrips(1);
  });
  const other = runWithBudget({ trips: 2, entries: 0 }, async () => {
    await Promise.resolve();
    spendTrips(2);
  });
  await expect(Promise.all([one, other])).resolves.toBeDefined();
});

test('the budget of a request can be raised once the asker is known', async () => {
  const run = async () => {
    allowBudget({ trips: 10, entries: 0 });
    spendTrips(10);
  };
  await runWithBudget({ trips: 1, entries: 0 }, run);
});

test('code outside a request has no budget', () => {
  expect(() => {
    spendTrips(1_000);
    spendEntries(1_000_000);
  }).not.toThrow();
});

test('nested lists count while they are resolved, so that a long answer ends early', async () => {
  const schema = buildSchema('type Query { all: [Node!]! } type Node { all: [Node!]! name: String }');
  limitLists(schema);
  let resolved = 0;
  const node: object = {
    get name() {
      resolved += 1;
      return 'x';
    },
    get all() {
      return Array(100).fill(node);
    },
  };
  const document = parse('{ all { all { all { all { name } } } } }');
  const answer = await runWithBudget({ trips: 0, entries: 1_000 }, async () =>
    execute({ schema, document, rootValue: node }),
  );
  expect(answer.errors?.every(({ originalError }) => originalError instanceof BudgetExceeded)).toBe(true);
  expect(resolved).toBeLessThanOrEqual(1_000);
});

test('lists that are read later count as well', async () => {
  const schema = buildSchema('type Query { all: [Node!]! } type Node { name: String }');
  limitLists(schema);
  const rootValue = { all: async () => Array(11).fill({ name: 'x' }) };
  const ask = (entries: number) =>
    runWithBudget({ trips: 0, entries }, async () =>
      execute({ schema, document: parse('{ all { name } }'), rootValue }),
    );
  expect((await ask(11)).errors).toBeUndefined();
  expect((await ask(10)).errors?.[0]?.originalError).toBeInstanceOf(BudgetExceeded);
});

test.each([
  ['of plain letters', 'x'.repeat(LIMITS.answerBytes + 1)],
  ['of Chinese, three bytes a character', '字'.repeat(LIMITS.answerBytes / 3 + 1)],
])('an answer %s too large for Lambda is refused', async (_, body) => {
  const handle = limitAnswers(async () => ({ statusCode: 200, body }));
  const answer = await handle(Object.create(null), Object.create(null));
  expect([answer.statusCode, JSON.parse(answer.body ?? '')]).toMatchObject([
    400,
    { errors: [{ extensions: { code: 'TOO_MUCH' } }] },
  ]);
});

test('a public request may make 40 database calls, a filer 500, staff thousands', () => {
  expect(budgetOf(undefined)).toEqual({ trips: 40, entries: 4_000 });
  expect(ROLES.filter((role) => budgetOf(role).trips === 500)).toEqual(['RESIDENT', 'AGENT']);
  expect(ROLES.every((role) => budgetOf(role).trips <= 10_000)).toBe(true);
});
