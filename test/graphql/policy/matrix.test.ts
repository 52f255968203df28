import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../../functions/graphql/generated/types.ts';
import { scopeOf } from '../../../functions/identity/permit.ts';
import { type Operation, policy, type Rule } from '../../../functions/identity/policy.ts';
import { strangersOf } from '../../support/examples/cast.ts';
import type { Example } from '../../support/examples/example.ts';
import { examples } from '../../support/examples/index.ts';
import { outcomeOf } from '../../support/examples/outcome.ts';
import { requestOf } from '../../support/examples/request.ts';
import { MORNING, openStage, type Stage } from '../../support/examples/stage.ts';
import { type Actor, openWorld, type World } from '../../support/world.ts';
import { ROLES } from '../../unit/identity/policyTable.ts';

let world: World;
let stage: Stage;
let stranger: Awaited<ReturnType<typeof strangersOf>>;
beforeAll(async () => {
  world = await openWorld();
  stage = await openStage(world);
  stranger = await strangersOf(world, MORNING);
});
afterAll(() => world.close());

const operations = Object.keys(policy).filter((name): name is Operation => name in policy);
const isPublic = (operation: Operation): boolean => {
  const rule: Rule = policy[operation];
  return rule === 'public';
};

const exampleOf = (operation: Operation): Example => {
  const example = examples[operation];
  if (!example) throw new Error(`no example of ${operation}`);
  return example;
};

/** Runs an operation with the example of a role and returns the outcome. */
const play = async (operation: Operation, by: Actor, role: Role): Promise<string> => {
  const variables = await exampleOf(operation).variables(stage, role);
  return outcomeOf(operation, await by.send(requestOf(operation, variables), variables));
};

test('every operation has an example', () => {
  expect(operations.filter((operation) => !examples[operation])).toEqual([]);
});

describe.each(operations.filter((operation) => examples[operation]))('%s', (operation) => {
  const permitted = ROLES.filter((role) => scopeOf(role, operation) !== null);
  const other = ROLES.filter((role) => !permitted.includes(role));
  const { noStranger = [] } = examples[operation] ?? {};
  const known = isPublic(operation) ? [] : permitted.filter((role) => !noStranger.includes(role));

  test.each(permitted)(`${operation} is done for %s`, async (role) => {
    expect(await play(operation, stage.cast[role], role)).toBe('done');
  });

  test.each(known)(`${operation} is denied to another %s`, async (role) => {
    expect(await play(operation, stranger(role, exampleOf(operation)), role)).toBe('denied');
  });

  test.each(other)(`${operation} is denied to %s`, async (role) => {
    const [somebody = 'CLERK'] = permitted;
    expect(await play(operation, stage.cast[role], somebody)).toBe('denied');
  });

  test(`${operation} is ${isPublic(operation) ? 'done for' : 'denied to'} a caller without a token`, async () => {
    const [somebody = 'CLERK'] = permitted;
    const nobody = world.stranger.at(MORNING);
    expect(await play(operation, nobody, somebody)).toBe(isPublic(operation) ? 'done' : 'denied');
  });
});
