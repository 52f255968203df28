import { afterAll, beforeAll, expect, test } from 'vitest';
import { codesOf, typesOf } from '../support/cases.ts';
import type { CaseAnswer, CaseFields } from '../support/operations.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, application, caseOf, haicang, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow, xinyangStreet } = places;
const ACCOUNT = 'own-bank-account';

let world: World;
let clerk: Actor;
let reviewer: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(xinanWindow)).at('2016-04-01 09:00');
  reviewer = await world.actor('reviewer', { offices: [xinyangStreet] });
});
afterAll(() => world.close());

const applicantOf = (sequence: number) => world.actor('resident', { person: identityNumber(sequence) });
/** An application without the bank account, which follows by Monday 11 April. */
const lacking = (sequence: number, promise: object = { materials: [ACCOUNT], by: '2016-04-11' }) => {
  const whole = application('HC-CA-07', xinan, sequence);
  const materials = whole.materials.filter((code) => code !== ACCOUNT);
  return { ...whole, materials, promise: { materials: [], by: '', ...promise } };
};
const acceptLacking = async (sequence: number, promise?: object): Promise<CaseAnswer> => {
  const cases = [{ application: lacking(sequence, promise) }];
  const { results } = await clerk.accept({ window: xinanWindow, cases });
  return results[0] ?? { case: null, refusals: [] };
};
const find = async (number: string, at: string): Promise<CaseFields> => {
  const seen = await reviewer.at(at).find(number);
  if (!seen) throw new Error('gone');
  return seen;
};
const run = (time: string) => world.runner.runScheduled('supervise', haicang(time));
const lastNotice = async (sequence: number): Promise<string> => {
  const applicant = (await applicantOf(sequence)).in('zh');
  const { data } = await applicant.send<{ myNotices: { edges: { node: { text: string } }[] } }>(
    '{ myNotices(first: 2) { edges { node { text } } } }',
  );
  return data.myNotices.edges.map(({ node }) => node.text).join('\n');
};

test('a matter says which materials may follow, and within how many days', async () => {
  const query =
    '{ matter(district: "350205", code: "HC-CA-07") { followDays materials { code mayFollow } } }';
  const { data } = await world.stranger.at('2016-04-01 09:00').send<{
    matter: { followDays: number; materials: { code: string; mayFollow: boolean }[] };
  }>(query);
  expect(data.matter.followDays).toBe(10);
  expect(data.matter.materials.filter(({ mayFollow }) => mayFollow).map(({ code }) => code)).toEqual([
    ACCOUNT,
  ]);
});

test('a window accepts what lacks a material that follows, and the applicant reads by when', async () => {
  const { number, status } = caseOf(await acceptLacking(1));
  expect(status).toBe('IN_REVIEW');
  expect(await lastNotice(1)).toMatch(/受理，请在2016年4月11日前（含当日）补交：.+。$/m);
  const query = `{ case(number: "${number}") { dueOn promise { by materials { code } } } }`;
  expect((await (await applicantOf(1)).at('2016-04-02 20:00').send(query)).data).toEqual({
    case: { dueOn: '2016-04-18', promise: { by: '2016-04-11', materials: [{ code: ACCOUNT }] } },
  });
});

test('a case is settled once what was promised has followed', async () => {
  const { number } = caseOf(await acceptLacking(2));
  const early = await reviewer.at('2016-04-06 09:00').complete({ number });
  expect(early.refusals.map(({ code, path }) => [code, path])).toEqual([
    ['MISSING_MATERIAL', ['input', 'number']],
  ]);
  const applicant = (await applicantOf(2)).at('2016-04-06 20:00');
  const supplied = caseOf(await applicant.act('supplyMaterials', { number, materials: [ACCOUNT] }));
  expect(supplied.materials.map(({ code }) => code)).toContain(ACCOUNT);
  expect(codesOf(await applicant.act('supplyMaterials', { number, materials: [ACCOUNT] }))).toEqual([
    'NO_PROMISE',
  ]);
  expect(codesOf(await reviewer.at('2016-04-07 09:00').complete({ number }))).toEqual([]);
});

test('what does not follow is asked for as a correction after its day, and the case ends without it', async () => {
  const { number } = caseOf(await acceptLacking(3));
  await run('2016-04-11 23:45');
  expect((await find(number, '2016-04-11 23:50')).status).toBe('IN_REVIEW');
  await Promise.all([run('2016-04-12 00:00'), run('2016-04-12 00:00')]);
  const asked = await find(number, '2016-04-12 09:00');
  expect(asked).toMatchObject({ status: 'CORRECTION', correction: { materials: [{ code: ACCOUNT }] } });
  expect(typesOf(asked).filter((type) => type === 'CORRECTION_REQUESTED')).toHaveLength(1);
  await run('2016-05-05 00:00');
  expect((await find(number, '2016-05-05 09:00')).status).toBe('LAPSED');
});

test('what follows after its day is taken until the schedule asks for it as a correction', async () => {
  const { number } = caseOf(await acceptLacking(7));
  const applicant = (await applicantOf(7)).at('2016-04-12 00:05');
  caseOf(await applicant.act('supplyMaterials', { number, materials: [ACCOUNT] }));
  await run('2016-04-12 00:15');
  expect((await find(number, '2016-04-12 09:00')).status).toBe('IN_REVIEW');
});

test('a desk that corrects the list of materials by a promised one keeps the promise', async () => {
  const { number, materials } = caseOf(await acceptLacking(8));
  const shown = [...materials.map(({ code }) => code), ACCOUNT];
  const correction = { reason: '当场已出示', materials: shown };
  caseOf(await reviewer.at('2016-04-06 09:00').act('correctCase', { number, correction }));
  await run('2016-04-12 00:15');
  expect((await find(number, '2016-04-12 09:00')).status).toBe('IN_REVIEW');
  expect(codesOf(await reviewer.at('2016-04-12 09:00').complete({ number }))).toEqual([]);
});

test('a desk that asks for a correction asks for what was promised too', async () => {
  const { number } = caseOf(await acceptLacking(4));
  const ask = { number, reason: '照片不清', materials: ['resident-id-card'] };
  const asked = caseOf(await reviewer.at('2016-04-06 09:00').requestCorrection(ask));
  expect(asked.correction?.materials.map(({ code }) => code).toSorted()).toEqual([
    ACCOUNT,
    'resident-id-card',
  ]);
  await run('2016-04-12 00:00');
  const materials = [ACCOUNT, 'resident-id-card'];
  const supplied = await (await applicantOf(4))
    .at('2016-04-13 20:00')
    .supplyCorrection({ number, materials });
  expect(caseOf(supplied).status).toBe('IN_REVIEW');
});

test.each([
  [
    'a material that must be there',
    { materials: ['household-register'], by: '2016-04-11' },
    'MAY_NOT_FOLLOW',
  ],
  ['a day too far', { materials: [ACCOUNT], by: '2016-06-01' }, 'INVALID_INPUT'],
  ['no material', { materials: [], by: '2016-04-11' }, 'INVALID_INPUT'],
])('a promise of %s is refused', async (_, promise, code) => {
  expect(codesOf(await acceptLacking(5, promise))).toContain(code);
});

test('an online filing is complete: nothing follows it', async () => {
  const applicant = (await applicantOf(6)).at('2016-04-01 20:00');
  expect(codesOf(await applicant.submit({ application: lacking(6) }))).toEqual(['INVALID_INPUT']);
});
