import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scopeOf } from '../../../functions/identity/permit.ts';
import { type FieldExample, fieldExamples } from '../../support/examples/fields.ts';
import { openStage, type Stage } from '../../support/examples/stage.ts';
import { type Actor, openWorld, type World } from '../../support/world.ts';
import { ROLES } from '../../unit/identity/policyTable.ts';

let world: World;
let stage: Stage;
beforeAll(async () => {
  world = await openWorld();
  stage = await openStage(world);
});
afterAll(() => world.close());

type Shown = { readonly case: object | null };
/** Whether a field shows somebody anything: not when it, or what it belongs to, or the whole case is null. */
const isShown = async (by: Actor, number: string, select: string): Promise<boolean> => {
  const query = `query ($number: ID!) { case(number: $number) { ${select} } }`;
  const { data, errors } = await by.send<Shown>(query, { number });
  expect(errors).toEqual([]);
  return !/null\}+$/.test(JSON.stringify(data));
};

describe.each(Object.entries<FieldExample>(fieldExamples))('%s', (field, { number, select }) => {
  const name = Object.keys(fieldExamples).find((one): one is keyof typeof fieldExamples => one === field);
  const scope = (role: (typeof ROLES)[number]) => (name ? scopeOf(role, name) : null);

  test.each(ROLES.filter(scope))('says something to %s', async (role) => {
    expect(await isShown(stage.cast[role], await number(stage, role), select)).toBe(true);
  });

  test.each(ROLES.filter((role) => !scope(role)))('says nothing to %s', async (role) => {
    expect(await isShown(stage.cast[role], await number(stage, role), select)).toBe(false);
  });
});
