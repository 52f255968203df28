import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { type Operation, policy } from '../../../functions/identity/policy.ts';
import { isEmbedded } from '../../support/engine.ts';
import { AGENT, APPLICANT, strangersOf, WRITTEN } from '../../support/examples/cast.ts';
import { examples } from '../../support/examples/index.ts';
import { requestOf } from '../../support/examples/request.ts';
import { MORNING, openStage, type Stage } from '../../support/examples/stage.ts';
import { createUntouched, exampleOf, ownerFor } from '../../support/examples/untouched.ts';
import { type Actor, openWorld, type World } from '../../support/world.ts';
import { ROLES } from '../../unit/identity/policyTable.ts';

/** Identifying data: in clear text only in memory. */
const wordsOf = ({ name, identity, phone }: typeof APPLICANT): string[] => [name, identity.number, phone];
const IDENTIFYING = [APPLICANT, AGENT].flatMap(wordsOf).concat(WRITTEN.address);
/** Texts that people wrote: visible with the case, and in no log. */
const TEXTS = Object.values(WRITTEN);
/** Operations that return in clear what their caller has just written, or who their caller is. */
const ECHO: readonly Operation[] = ['saveDraft', 'me'];
const operations = Object.keys(policy).filter((name): name is Operation => name in policy);
const leaked = (text: string, words: readonly string[]): string[] =>
  words.filter((word) => text.includes(word));

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

/** Returns the responses of an operation to its example: for the people concerned, and for others. */
const answersTo = async (operation: Operation) => {
  const example = exampleOf(operation);
  const concerned: string[] = [];
  const others: string[] = [];
  for (const role of ROLES) {
    const owner = ownerFor(operation, role);
    const variables =
      owner === role ? await example.variables(stage, role) : await untouched(operation, owner);
    const question = requestOf(operation, variables);
    const ask = async (by: Actor): Promise<string> => (await by.send(question, variables)).body;
    if (!example.noStranger?.includes(role)) others.push(await ask(stranger(role, example)));
    (owner === role ? concerned : others).push(await ask(stage.cast[role]));
  }
  return { concerned, others };
};

const everyWordWrong = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(everyWordWrong);
  if (typeof value !== 'object' || value === null) return APPLICANT.identity.number;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, everyWordWrong(inner)]));
};

describe.each(operations.filter((operation) => examples[operation]))('%s', (operation) => {
  test(`${operation} shows no identifying data, and no texts to strangers`, async () => {
    const { concerned, others } = await answersTo(operation);
    const words = ECHO.includes(operation) ? [] : [APPLICANT, AGENT].flatMap(wordsOf);
    expect(concerned.flatMap((body) => leaked(body, words))).toEqual([]);
    expect(others.flatMap((body) => leaked(body, [...IDENTIFYING, ...TEXTS]))).toEqual([]);
  });

  test(`${operation} does not echo invalid input`, async () => {
    const variables = await examples[operation]?.variables(stage, 'CLERK');
    const question = requestOf(operation, variables ?? {});
    const wrong = z.record(z.string(), z.unknown()).parse(everyWordWrong(variables));
    const given = Object.keys(variables ?? {}).map((name) => [name, [APPLICANT.identity.number]]);
    const bodies = [
      await stage.cast.CLERK.send(question, wrong),
      await stage.cast.CLERK.send(question, Object.fromEntries(given)),
    ].map(({ body }) => body);
    expect(bodies.flatMap((body) => leaked(body, IDENTIFYING))).toEqual([]);
  });
});

describe('logs and tables', () => {
  const files = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));

  test('no log, dead letter or event holds identifying data or texts', async () => {
    await world.runner.drained();
    await world.runner.runScheduled('audit', new Date('2016-04-06T17:30:00Z'));
    const printed = files(world.runner.dataDir).filter((file) => !/sqlite/.test(file));
    expect(printed.length).toBeGreaterThan(4);
    const found = printed.map((file) => [
      file,
      leaked(readFileSync(file, 'utf8'), [...IDENTIFYING, ...TEXTS]),
    ]);
    expect(found.filter(([, words]) => words?.length)).toEqual([]);
  });

  test.runIf(isEmbedded)('the tables at rest hold no identifying data', () => {
    const tables = files(world.runner.dataDir).filter((file) => /sqlite/.test(file));
    expect(tables.length).toBeGreaterThan(0);
    const found = tables.map((file) => leaked(readFileSync(file, 'utf8'), IDENTIFYING));
    expect(found.flat()).toEqual([]);
  });
});
