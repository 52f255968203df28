import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApplicationInput } from '../../functions/graphql/generated/types.ts';
import { acceptCase, codesOf, typesOf } from '../support/cases.ts';
import { identityNumber } from '../support/people.ts';
import { type Actor, application, caseOf, openWorld, places, type World } from '../support/world.ts';

const { xinan, xinanWindow, xiayang } = places;
const MATTER = 'HC-PS-02';
const MORNING = '2016-04-06 09:00';
const AUTHORITY = { kind: 'GUARDIAN', from: '2016-01-01', document: '监护证明' };
const WARNINGS = 'warnings { code message number }';
const ACCEPT = `mutation ($input: AcceptCasesInput!) { acceptCases(input: $input) { results { case { number } ${WARNINGS} } } }`;
const SUBMIT = `mutation ($input: SubmitCaseInput!) { submitCase(input: $input) { case { number } refusals { code } ${WARNINGS} } }`;

type Warned = {
  readonly case: { readonly number: string } | null;
  readonly warnings: readonly { readonly code: string; readonly message: string; readonly number: string }[];
};

let world: World;
let clerk: Actor;
beforeAll(async () => {
  world = await openWorld();
  clerk = (await world.clerk(xinanWindow)).at(MORNING);
});
afterAll(() => world.close());

const resident = async (sequence: number) =>
  (await world.actor('resident', { person: identityNumber(sequence) })).at(MORNING);
const accepted = async (sequence: number, matter = MATTER) =>
  (await acceptCase(clerk, xinanWindow, application(matter, xinan, sequence))).number;
const acceptAll = async (...applications: ApplicationInput[]): Promise<Warned[]> => {
  const cases = applications.map((one) => ({ application: one }));
  const input = { idempotencyKey: crypto.randomUUID(), window: xinanWindow, cases };
  const { data, body } = await clerk.in('zh').send<{ acceptCases: { results: Warned[] } }>(ACCEPT, { input });
  if (!data?.acceptCases) throw new Error(body);
  return data.acceptCases.results;
};
const submitBy = async (by: Actor, sequence: number, authority?: object): Promise<Warned> => {
  const input = {
    idempotencyKey: crypto.randomUUID(),
    district: '350205',
    application: application(MATTER, xinan, sequence),
    ...(authority && { authority }),
  };
  const { data, body } = await by.send<{ submitCase: Warned }>(SUBMIT, { input });
  if (!data?.submitCase?.case) throw new Error(body);
  return data.submitCase;
};
const namedBy = ({ warnings }: Warned | { warnings: Warned['warnings'] }) =>
  warnings.map(({ number }) => number);

describe('warnings', () => {
  test('an acceptance names an open case of the same person and matter, and is carried out', async () => {
    const number = await accepted(1);
    const [result] = await acceptAll(application(MATTER, xinan, 1));
    expect(result?.case).not.toBeNull();
    expect(result?.warnings).toEqual([
      { code: 'POSSIBLE_DUPLICATE', message: '同一申请人就同一事项已有在办件，请核对是否重复。', number },
    ]);
  });

  test('rows of one request warn of each other', async () => {
    const [one, two] = await acceptAll(application(MATTER, xinan, 2), application(MATTER, xinan, 2));
    expect([one, two].map((row) => row && namedBy(row))).toEqual([[two?.case?.number], [one?.case?.number]]);
  });

  test('each row of a list that is filed online warns of the open cases of its applicant', async () => {
    const filer = await resident(8);
    const input = {
      idempotencyKey: 'rows',
      district: '350205',
      applications: [application(MATTER, xinan, 8), application(MATTER, xiayang, 8)],
    };
    const { data } = await filer.send<{ submitCases: { results: Warned[] } }>(
      `mutation ($input: SubmitCasesInput!) { submitCases(input: $input) {
        results { case { number } refusals { code } ${WARNINGS} } } }`,
      { input },
    );
    const [one, two] = data.submitCases.results;
    expect([one, two].map((row) => row && namedBy(row))).toEqual([[two?.case?.number], [one?.case?.number]]);
  });

  test('a settled case, another matter and another person are no duplicates', async () => {
    await clerk.complete({ number: await accepted(3) });
    await accepted(3, 'HC-PS-03');
    await accepted(4);
    const [result] = await acceptAll(application(MATTER, xinan, 3));
    expect(result?.warnings).toEqual([]);
  });

  test('an applicant who files online twice is warned', async () => {
    const number = await accepted(5);
    expect(namedBy(await submitBy(await resident(5), 5))).toEqual([number]);
  });

  test('an agent is warned only of cases in which they act', async () => {
    await accepted(6);
    const agent = (await world.actor('agent', { person: identityNumber(900) })).at(MORNING);
    expect(namedBy(await submitBy(agent, 6, AUTHORITY))).toEqual([]);
    const second = await submitBy(agent, 6, AUTHORITY);
    expect(namedBy(second)).toHaveLength(1);
  });
});

describe('markDuplicate', () => {
  const twice = async (sequence: number) => [await accepted(sequence), await accepted(sequence)] as const;

  test('a duplicate ends in favour of the other, neither granted nor refused', async () => {
    const [first, second] = await twice(10);
    const seen = caseOf(await clerk.act('markDuplicate', { number: second, duplicateOf: first }));
    expect([seen.status, seen.desk, typesOf(seen).at(-1)]).toEqual(['WITHDRAWN', null, 'MARKED_DUPLICATE']);
    const { data } = await clerk.send<{ case: { duplicateOf: string } }>(
      'query ($n: ID!) { case(number: $n) { duplicateOf } }',
      { n: second },
    );
    expect(data.case.duplicateOf).toBe(first);
    expect((await clerk.find(first))?.status).toBe('ACCEPTED');
  });

  test('the marking of a duplicate is undone, and the case goes on', async () => {
    const [first, second] = await twice(11);
    await clerk.act('markDuplicate', { number: second, duplicateOf: first });
    const undo = { number: second, decision: 'DUPLICATE', reason: '并非重复' } as const;
    const seen = caseOf(await clerk.act('undoDecision', undo));
    expect([seen.status, seen.desk?.code]).toEqual(['ACCEPTED', xinanWindow]);
  });

  test('two cases that are marked as duplicates of each other at once do not both end', async () => {
    const pairs = await Promise.all([13, 14, 15].map(twice));
    const mark = (number: string, duplicateOf: string) => clerk.act('markDuplicate', { number, duplicateOf });
    for (const [one, other] of pairs) {
      await Promise.all([mark(one, other), mark(other, one)]);
      const found = await Promise.all([one, other].map((number) => clerk.find(number)));
      expect(found.map((seen) => seen?.status)).toContain('ACCEPTED');
    }
  });

  test('a case in whose favour another ended may end as a duplicate too, in favour of one that goes on', async () => {
    const [first, second] = await twice(16);
    const third = await accepted(16);
    caseOf(await clerk.act('markDuplicate', { number: first, duplicateOf: second }));
    caseOf(await clerk.act('markDuplicate', { number: second, duplicateOf: third }));
    const back = await clerk.act('markDuplicate', { number: third, duplicateOf: first });
    expect(codesOf(back)).toEqual(['NOT_A_DUPLICATE']);
    expect((await clerk.find(third))?.status).toBe('ACCEPTED');
  });

  test.each([
    ['itself', async (own: string) => own],
    ['a case of another person', async () => accepted(20)],
    ['a case of another matter', async () => accepted(12, 'HC-PS-03')],
    [
      'a case that has ended',
      async () => caseOf(await clerk.withdraw({ number: await accepted(12) })).number,
    ],
    ['an unknown case', async () => `${xinan}-${MATTER}-0123456789ABCDEF`],
  ])('a case is not marked as a duplicate of %s', async (_, other) => {
    const number = await accepted(12);
    const answer = await clerk.act('markDuplicate', { number, duplicateOf: await other(number) });
    expect(codesOf(answer)).toEqual(['NOT_A_DUPLICATE']);
    expect((await clerk.find(number))?.status).toBe('ACCEPTED');
  });
});
