import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Role } from '../../../functions/graphql/generated/types.ts';
import { type Operation, policy } from '../../../functions/identity/policy.ts';
import { globalId } from '../../../functions/request/globalId.ts';
import { acceptCase } from '../../support/cases.ts';
import { strangersOf, WINDOW } from '../../support/examples/cast.ts';
import { requestOf } from '../../support/examples/request.ts';
import { MORNING, openStage, type Stage } from '../../support/examples/stage.ts';
import { createUntouched, exampleOf, ownerFor } from '../../support/examples/untouched.ts';
import { application, openWorld, places, type World } from '../../support/world.ts';
import { ROLES } from '../../unit/identity/policyTable.ts';

let world: World;
let stage: Stage;
let stranger: Awaited<ReturnType<typeof strangersOf>>;
let untouched: ReturnType<typeof createUntouched>;
beforeAll(async () => {
  world = await openWorld();
  stage = await openStage(world);
  stranger = await strangersOf(world, MORNING);
  untouched = createUntouched(stage);
});
afterAll(() => world.close());

const operations = Object.keys(policy).filter((name): name is Operation => name in policy);

/** Returns an unused number that looks like the given one. */
const unknownLike = (number: string): string =>
  number
    .replace(/.(?=[0-9A-Z]{3}$)/, (one) => (one === '7' ? '8' : '7'))
    .replace(/.$/, (one) => (one === 'X' ? 'Y' : 'X'));

const NUMBER = /\d{12}-[A-Z][A-Z0-9-]{0,34}-[0-9A-HJKMNP-TV-Z]{16}/g;
const numbersIn = (variables: object): string[] => JSON.stringify(variables).match(NUMBER) ?? [];
const withUnknown = (variables: object): object =>
  JSON.parse(JSON.stringify(variables).replaceAll(NUMBER, unknownLike));

/** Runs an operation as a stranger of a role, on somebody else's case and on one that does not exist. */
const askBoth = async (operation: Operation, role: Role) => {
  const variables = await untouched(operation, ownerFor(operation, role));
  if (numbersIn(variables).length === 0) return undefined;
  const by = stranger(role, exampleOf(operation));
  const ask = (given: object) => by.send(requestOf(operation, given), given);
  return {
    operation,
    theirs: (await ask(variables)).body,
    nobodys: (await ask(withUnknown(variables))).body,
  };
};

describe('somebody else’s items and unknown ones', () => {
  test.each(ROLES)('no operation shows another %s whether a number exists', async (role) => {
    const asked = [];
    for (const operation of operations) asked.push(await askBoth(operation, role));
    const both = asked.filter((one) => one !== undefined);
    expect(both.length).toBeGreaterThan(10);
    expect(both.map(({ operation, theirs }) => [operation, theirs])).toEqual(
      both.map(({ operation, nobodys }) => [operation, nobodys]),
    );
  });

  test.each(ROLES)('a global id does not show another %s whether a case exists', async (role) => {
    const number = await stage.open('CLERK');
    const ask = (one: string) =>
      stranger(role, {}).send('query ($id: ID!) { node(id: $id) { id } }', { id: globalId('Case', one) });
    expect((await ask(number)).body).toBe((await ask(unknownLike(number))).body);
  });

  test.each(ROLES)('a desk queue does not show another %s whether the desk exists', async (role) => {
    await stage.open('CLERK');
    const ask = (desk: string) =>
      stranger(role, {}).send('query ($desk: ID!) { deskQueue(desk: $desk) { edges { cursor } } }', { desk });
    expect((await ask(WINDOW)).body).toBe((await ask('350205002000-99')).body);
  });

  test('reuse does not show a resident whether a case exists', async () => {
    const number = await stage.settled('CLERK');
    const ask = (one: string) =>
      stranger('RESIDENT', {}).submit({
        application: {
          ...application('HC-PS-02', places.xinan, 791),
          materials: ['application-form', 'resident-id-card', 'photo-1-inch'],
          reused: [{ material: 'lease-or-lodging-proof', number: one }],
        },
      });
    const theirs = await ask(number);
    expect(theirs.refusals.map(({ code }) => code)).toEqual(['NOT_REUSABLE']);
    expect(theirs).toEqual(await ask(unknownLike(number)));
  });

  test('a lookup shows another village’s clerk the header of a case, never the case', async () => {
    const one = application('HC-PS-02', places.xinan, 750);
    const { number } = await acceptCase(stage.cast.CLERK, WINDOW, one);
    const { data } = await stranger('CLERK', {}).send<LookupAnswer>(
      `{ findCases(district: "350205", identity: { number: "${one.applicant.identity.number}" })
        { edges { node { number case { number } } } } }`,
    );
    expect(data.findCases.edges.map(({ node }) => node)).toEqual([{ number, case: null }]);
  });
});

type LookupAnswer = { findCases: { edges: { node: { number: string; case: object | null } }[] } };
