import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../../functions/graphql/generated/types.ts';
import { scopeOf } from '../../../functions/identity/permit.ts';
import { type Operation, policy, type Rule } from '../../../functions/identity/policy.ts';
import { strangersOf } from '../../support/examples/cast.ts';
import { examples } from '../../support/examples/index.ts';
import { outcomeOf } from '../../support/examples/outcome.ts';
import { requestOf } from '../../support/examples/request.ts';
import { MORNING, openStage, type Stage } from '../../support/examples/stage.ts';
import { createUntouched, exampleOf } from '../../support/examples/untouched.ts';
import { NEVER_QUIET } from '../../support/messages.ts';
import { copyWithMessages } from '../../support/packCopy.ts';
import { type Actor, openWorld, type World } from '../../support/world.ts';
import { ROLES } from '../../unit/identity/policyTable.ts';

let world: World;
let stage: Stage;
let stranger: Awaited<ReturnType<typeof strangersOf>>;
let untouched: ReturnType<typeof createUntouched>;
beforeAll(async () => {
  // an address is proven by a code that is sent there
  world = await openWorld({ messages: true, packs: [copyWithMessages('350205', NEVER_QUIET)] });
  stage = await openStage(world);
  stranger = await strangersOf(world, MORNING);
  untouched = createUntouched(stage);
});
afterAll(() => world.close());

const operations = Object.keys(policy).filter((name): name is Operation => name in policy);
const isPublic = (operation: Operation): boolean => {
  const rule: Rule = policy[operation];
  return rule === 'public';
};

/** Runs an operation with arguments and returns the outcome. */
const send = async (operation: Operation, by: Actor, variables: object): Promise<string> =>
  outcomeOf(operation, await by.send(requestOf(operation, variables), variables));

/** Runs an operation with a new example of a role. */
const play = async (operation: Operation, by: Actor, role: Role): Promise<string> =>
  send(operation, by, await exampleOf(operation).variables(stage, role));

/** Runs an operation as somebody who is denied, with an example of a role. */
const tryOn = async (operation: Operation, by: Actor, role: Role): Promise<string> =>
  send(operation, by, await untouched(operation, role));

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
    expect(await tryOn(operation, stranger(role, exampleOf(operation)), role)).toBe('denied');
  });

  test.each(other)(`${operation} is denied to %s`, async (role) => {
    const [somebody = 'CLERK'] = permitted;
    expect(await tryOn(operation, stage.cast[role], somebody)).toBe('denied');
  });

  test(`${operation} is ${isPublic(operation) ? 'done for' : 'denied to'} a caller without a token`, async () => {
    const [somebody = 'CLERK'] = permitted;
    const nobody = world.stranger.at(MORNING);
    const outcome = isPublic(operation) ? play : tryOn;
    expect(await outcome(operation, nobody, somebody)).toBe(isPublic(operation) ? 'done' : 'denied');
  });
});
