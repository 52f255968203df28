import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scopeOf } from '../../../functions/identity/permit.ts';
import { fieldPolicy } from '../../../functions/identity/policy.ts';
import { fieldExamples } from '../../support/examples/fields.ts';
import { openStage, type Stage } from '../../support/examples/stage.ts';
import { openWorld, type World } from '../../support/world.ts';
import { ROLES } from '../../unit/identity/policyTable.ts';

let world: World;
let stage: Stage;
beforeAll(async () => {
  world = await openWorld();
  stage = await openStage(world);
});
afterAll(() => world.close());

type Field = keyof typeof fieldPolicy;
const fields = Object.keys(fieldPolicy).filter((name): name is Field => name in fieldPolicy);

/** Returns whether a field shows a role anything: false if it or its object is null. */
const isShown = async (field: Field, role: (typeof ROLES)[number]): Promise<boolean> => {
  const question = await fieldExamples[field]?.(stage, role);
  if (!question) throw new Error(`no example of ${field}`);
  const { data, errors } = await stage.cast[role].send<object>(question);
  expect(errors).toEqual([]);
  return !/null\}+$/.test(JSON.stringify(data));
};

test('every field with a rule has an example', () => {
  expect(fields.filter((field) => !fieldExamples[field])).toEqual([]);
});

describe.each(fields.filter((field) => fieldExamples[field]))('%s', (field) => {
  test.each(ROLES.filter((role) => scopeOf(role, field)))(`${field} is visible to %s`, async (role) => {
    expect(await isShown(field, role)).toBe(true);
  });

  test.each(ROLES.filter((role) => !scopeOf(role, field)))(`${field} is hidden from %s`, async (role) => {
    expect(await isShown(field, role)).toBe(false);
  });
});
